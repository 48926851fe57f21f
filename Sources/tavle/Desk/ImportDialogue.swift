import TavleCore
import TavleExchange
import TavleTexts
import TerminalKit

/// Shows what an import would do, asks, and says what it did.
struct ImportDialogue {
  private let desk: Desk
  private var texts: ImportTexts { desk.texts.commands.imports }
  private var words: WordTexts { desk.texts.words }

  /// A dialogue at a desk.
  init(_ desk: Desk) { self.desk = desk }

  /// Shows the lists with their stages, what would be added, what was decided, and what stays behind.
  func show(_ summary: ImportSummary) {
    var table = TextTable()
    for list in summary.lists {
      table.add(
        "  " + list.name, texts.cards(list.count), "→ " + words.stages(list.stage),
        reason(list.reason))
    }
    var lines = [texts.heading(summary.boardName)] + table.lines()
    let notes = summary.notes.map { "  " + note($0) }
    let left = summary.notTaken.map { texts.leftBehind($0.kind.rawValue, $0.count) }
    if !notes.isEmpty { lines += [""] + notes }
    if !left.isEmpty {
      let sentence = "\(texts.notTaken) \(left.joined(separator: ", "))"
      lines += [""] + sentence.wrapped(to: max(20, Output.standard.width))
    }
    let forgotten = LeftOutWords(desk.texts).lines(summary.leftOut)
    if !forgotten.isEmpty { lines += [""] + forgotten + [desk.texts.forgetting.goesToFormer] }
    Output.standard.text((lines + [""]).joined(separator: "\n"))
  }

  /// Says what would be, or was, added.
  func report(_ summary: ImportSummary, isDone: Bool) throws {
    if desk.isJSON { return try desk.json("imports", [ImportView(summary, isDone: isDone)]) }
    if summary.skippedPosts > 0 { desk.say(texts.skipped(summary.skippedPosts)) }
    if summary.newPosts == 0 { return desk.say(texts.nothingNew) }
    let sentence = isDone ? texts.added : texts.wouldAdd
    desk.say(sentence(summary.newPosts, summary.newContributors))
  }

  /// Asks for the stage of each list; Enter takes the guess, and an end of input all that are left.
  func stages(for lists: [PlannedList]) -> [String: Stage] {
    var stages: [String: Stage] = [:]
    for list in lists where list.reason != .told && list.reason != .archived {
      guard let stage = stage(for: list) else { break }
      if stage != list.stage { stages[list.name] = stage }
    }
    return stages
  }

  private func stage(for list: PlannedList) -> Stage? {
    while true {
      Output.standard.question(texts.askStage(list.name, words.stages(list.stage)))
      guard let answer = readLine() else { return nil }
      if Cleaning.line(answer).isEmpty { return list.stage }
      do throws(CommandError) {
        return try Vocabularies.stages.find(Cleaning.line(answer))
      } catch {
        Failure(error, texts: desk.texts).say()
      }
    }
  }

  /// Asks whether to go on; anything but yes is no.
  func confirms() -> Bool {
    Output.standard.question(texts.askGoOn)
    let answer = Cleaning.line(readLine() ?? "").lowercased()
    return texts.yesWords.contains(answer)
  }

  private func reason(_ reason: StageReason) -> String {
    switch reason {
    case .told: texts.told
    case .archived: texts.archived
    case .name(let words): texts.name(words)
    case .position: texts.position
    }
  }

  private func note(_ note: ImportNote) -> String {
    switch note {
    case .membersBecameAsks(let count): texts.membersBecameAsks(count)
    case .oldAsksSettled(let count): texts.oldAsksSettled(count)
    case .scheduledWithoutDay(let count): texts.scheduledWithoutDay(count)
    case .titlesCut(let count): texts.titlesCut(count)
    case .titlesFromNote(let count): texts.titlesFromNote(count)
    case .publishedDayFromLastActivity(let count): texts.publishedDayFromLastActivity(count)
    case .labelsBecameChannels(let count): texts.labelsBecameChannels(count)
    case .commentsWithoutAuthor(let count): texts.commentsWithoutAuthor(count)
    case .actionsMayBeMissing(let count): texts.actionsMayBeMissing(count)
    }
  }
}

/// What an import does or did, as `--json` prints it.
struct ImportView: Encodable {
  /// A list and its stage.
  struct List: Encodable {
    let name: String
    let stage: Stage
    let count: Int
  }

  /// What the board is called in the other program.
  let board: String
  /// Whether it was carried out.
  let isDone: Bool
  let newPosts, skippedPosts, newContributors, matchedContributors: Int
  let lists: [List]
  /// What stays behind, by its kind.
  let notTaken: [String: Int]
  /// Who was forgotten and is left out for that.
  let leftOut: [LeftOut]

  init(_ summary: ImportSummary, isDone: Bool) {
    board = summary.boardName
    self.isDone = isDone
    newPosts = summary.newPosts
    skippedPosts = summary.skippedPosts
    newContributors = summary.newContributors
    matchedContributors = summary.matchedContributors
    lists = summary.lists.map { List(name: $0.name, stage: $0.stage, count: $0.count) }
    leftOut = summary.leftOut
    notTaken = Dictionary(
      summary.notTaken.map { ($0.kind.rawValue, $0.count) }, uniquingKeysWith: +)
  }
}
