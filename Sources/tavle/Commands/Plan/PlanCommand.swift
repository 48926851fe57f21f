import ArgumentParser
import TavleCore
import TavleExchange
import TavleStore
import TavleTexts

/// Writes the plan for those who do not have tavle.
struct PlanCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Print the plan of the next weeks, for everybody or for one colleague.",
    discussion: """
      What comes out when and what is needed for it, Monday first, with public holidays; for paper, the intranet, calendars \
      and spreadsheets. Names of colleagues are those who said yes. --person gives one colleague what is theirs, in their \
      language. --out replaces the file; a calendar (ics) then says what an earlier one listed and takes place no more.

      --watch keeps plan.txt, plan.md, plan.html, plan.ics, plan.csv and how.html in a folder as the board is, until Ctrl-C: \
      a file is replaced when what it says has changed, at midnight too.

      --json prints {"plan": […]} with kind (post, need, shoot, open-door), id, day, time, until, minutes, number, title, \
      stage, channels, role, topic, state, people, place and made; with --how {"stages": […]} with stage, posts, medianDays \
      and medianOf.
      """)

  @Option(help: "How many weeks, 1 to 53.")
  var weeks = 4

  @Option(help: ArgumentHelp("Begin with the week of this day.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("Only what is theirs, in their language.", valueName: "who"))
  var person: String?

  @Option(help: "text, markdown, html, ics or csv; by the ending of --out, else text.")
  var format: PlanFormat?

  @Flag(
    help: "The page that says how the work is done, with the days per stage, instead of the plan.")
  var how = false

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Write to a file, in place of what is there; others cannot read it with --person.",
      valueName: "file"), completion: .file())
  var out: String?

  @Option(
    help: ArgumentHelp("Keep all forms in a folder as the board is.", valueName: "folder"),
    completion: .directory)
  var watch: String?

  @Flag(help: "Leave cells of a CSV that look like formulas as they are.")
  var raw = false

  @OptionGroup var options: SharedOptions

  var files: [String] { [out, watch].compactMap(\.self) }

  /// The form that was asked for, in words or by the ending of a file.
  private var wanted: PlanFormat? { format ?? Files.form(of: out, \PlanFormat.ending) }

  func validate() throws {
    guard (1...PlanSheet.limit).contains(weeks) else {
      throw ValidationError("--weeks takes 1 to \(PlanSheet.limit).")
    }
    if watch != nil, from != nil || person != nil || format != nil || how || out != nil {
      throw ValidationError("--watch goes with --weeks and --raw only.")
    }
    if how, person != nil || from != nil || wanted == .ics || wanted == .csv {
      throw ValidationError("--how is for everybody: text, markdown or html.")
    }
    if options.json, watch != nil || out != nil || format != nil {
      throw ValidationError("--json prints, and goes with neither --format, --out nor --watch.")
    }
    if raw, watch == nil, wanted != .csv {
      throw ValidationError("--raw goes with --format csv or --watch.")
    }
  }

  func run(at desk: Desk) throws {
    if let watch {
      let folder = PlanFolder(
        path: watch, papers: PlanPapers(texts: desk.texts, weeks: weeks, isRaw: raw),
        settings: desk.settings)
      return try PlanWatch.run(folder, desk)
    }
    let board = try desk.wholeBoard()
    try how ? printHow(board, desk) : printPlan(board, desk)
  }

  private func printPlan(_ board: Board, _ desk: Desk) throws {
    let someone = try person.map { try PersonFinder(board.contributors).find($0) }
    let first = try from.map { text throws(CommandError) in
      guard let day = try desk.day(text)?.day else { throw .notADay(text) }
      return day
    }
    let sheet = PlanSheet(
      board, weeks: weeks, from: first ?? desk.today, of: someone,
      in: someone?.country ?? desk.rules(on: board).holidays, today: desk.today)
    guard !desk.isJSON else {
      return try desk.json(
        "plan", sheet.lines.map { PlanEntryView($0, isForOne: someone != nil) })
    }
    let papers = PlanPapers(
      texts: .texts(in: someone?.language ?? desk.settings.language), weeks: weeks, isRaw: raw)
    let format = wanted ?? .text
    try put(format, desk) {
      papers.text(of: sheet, format, at: desk.circumstances.now, earlier: $0)
    }
  }

  private func printHow(_ board: Board, _ desk: Desk) throws {
    var times = StageTimes()
    for entry in try desk.store().changes(since: 0) { times.follow(entry) }
    let now = desk.circumstances.now
    guard !desk.isJSON else {
      let stages = Stage.columns.map {
        StageView(stage: $0, of: board, times.median(in: $0, before: now))
      }
      return try desk.json("stages", stages)
    }
    let page = HowPage(
      board, author: desk.settings.author, norms: desk.settings.norms, times: times, now: now,
      texts: desk.texts)
    let format = wanted ?? .text
    try put(format, desk) { _ in
      switch format {
      case .markdown: page.markdown + "\n"
      case .html: page.html + "\n"
      case .text, .ics, .csv: page.text + "\n"
      }
    }
  }

  /// Prints a text, or puts it into a file unless the file says the same already.
  private func put(_ format: PlanFormat, _ desk: Desk, _ make: (String?) -> String) throws {
    guard let out else { return print(make(nil)) }
    let file = PaperFile(path: out, isPrivate: person != nil)
    let earlier = file.text
    let text = make(earlier)
    let isSame = PlanPapers.isSame(text, earlier, format)
    if !isSame || file.isPrivate { try file.replace(with: isSame ? earlier ?? text : text) }
    Output.errors.text(
      isSame ? desk.texts.planSheet.unchanged(out) : desk.texts.commands.written(out))
  }
}

extension PlanCommand {
  /// Prints a text as it is, but to a terminal nothing that a terminal might act on.
  private func print(_ text: String) {
    guard Output.standard.isTerminal else { return Output.standard.data(text) }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).dropLast()
    Output.standard.text(lines.joined(separator: "\n"))
  }
}

/// How posts do in a stage, as `--json` prints it.
private struct StageView: Encodable {
  /// The stage.
  let stage: Stage
  /// How many posts are in it now.
  let posts: Int
  /// The median of the days it took, over the last year, and of how many posts that is; left out where nothing is known.
  let medianDays: Double?
  let medianOf: Int?

  init(stage: Stage, of board: Board, _ median: StageTimes.Median?) {
    (self.stage, posts) = (stage, board.posts(in: stage).count)
    (medianDays, medianOf) = (median?.days, median?.count)
  }
}
