import TavleCore
import TavleExchange

/// A folder with the plan in every form, and with the page about how the work is done.
struct PlanFolder {
  let path: String
  let papers: PlanPapers
  let settings: Settings

  /// Writes what has changed since it was written, and returns the paths of it.
  func write(
    _ board: Board, _ times: StageTimes, at now: Moment
  ) throws(CommandError) -> [String] {
    let today = Clock.day(now)
    let sheet = PlanSheet(
      board, weeks: papers.weeks, from: today, in: board.country ?? settings.norms.country,
      today: today)
    var written: [String] = []
    for format in PlanFormat.allCases {
      let file = PaperFile(path: "\(path)/plan.\(format.ending)")
      let earlier = file.text
      let text = papers.text(of: sheet, format, at: now, earlier: earlier)
      guard !PlanPapers.isSame(text, earlier, format) else { continue }
      try file.replace(with: text)
      written.append(file.path)
    }
    let how = HowPage(
      board, author: settings.author, norms: settings.norms, times: times, now: now,
      texts: papers.texts)
    let page = PaperFile(path: "\(path)/how.html")
    if page.text != how.html + "\n" {
      try page.replace(with: how.html + "\n")
      written.append(page.path)
    }
    return written
  }
}
