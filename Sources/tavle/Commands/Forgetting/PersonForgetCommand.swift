import ArgumentParser
import Foundation
import TavleCore
import TavleExchange
import TavleStore
import TavleTexts

/// Forgets a colleague, after showing what that means.
struct PersonForgetCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Forget a colleague: on the board, in its log, and in the copies tavle made.",
    discussion: """
      Shows first what is held and every text that names them, with a number each; asks before anything is done. First names \
      alone may be words or somebody else and stay, unless --redact all says otherwise; --keep leaves single ones. What is out \
      is to be taken down before: if their yes was not taken back yet, that is done first and tasks are made. It cannot be \
      undone. When it was interrupted, --resume ends it.

      --json prints {"forgetting": [one]}: the preview, or the receipt, which does not say who.
      """)

  @Argument(help: "Who: a name, or beginnings of its parts.")
  var who: [String] = []

  @Flag(help: "Only show what would happen.")
  var dryRun = false

  @Flag(help: "Do not ask.")
  var yes = false

  @Option(
    help: ArgumentHelp("Which words to replace: all, sure or none.", valueName: "which"),
    transform: RedactingOption.read)
  var redact = ForgettingChoices.Redacting.sure

  @Option(
    help: ArgumentHelp(
      "Leave the text with this number as it is; may be repeated.", valueName: "number"))
  var keep: [Int] = []

  @Option(
    help: ArgumentHelp(
      "On which other ground what is published stays.", valueName: "reason"))
  var stays: String?

  @Flag(help: "End a forgetting that was interrupted.")
  var resume = false

  @Option(
    help: ArgumentHelp(
      "What to do with files set aside that cannot be read: keep or delete.", valueName: "what"))
  var damaged = DamagedChoice.keep

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write the receipt to a file too.", valueName: "file"),
    completion: .file())
  var out: String?

  @OptionGroup var options: SharedOptions

  var files: [String] { [out].compactMap(\.self) }
  var endsForgetting: Bool { true }

  func validate() throws {
    guard resume == who.isEmpty else {
      throw ValidationError("Say who is to be forgotten, or --resume.")
    }
    if let stays, Cleaning.line(stays).isEmpty {
      throw ValidationError("--stays needs a reason.")
    }
  }

  func run(at desk: Desk) throws {
    let report = ForgettingReport(desk: desk)
    if resume {
      guard let receipt = try desk.store().resumeForgetting(desk.circumstances, places(desk)) else {
        return desk.say(desk.texts.forgetting.noneUnfinished)
      }
      return try finish(receipt, report)
    }
    if try desk.store().isForgettingUnfinished() { return try stop(report.unfinished) }
    let board = try desk.store().completeBoard()
    let person = try PersonFinder(board.contributors).find(who.joined(separator: " "))
    let choices = try choices(for: person, desk)
    let forgetting = try preview(person.id, choices, desk)
    if dryRun || !desk.isJSON { try report.show(forgetting, on: board) }
    if dryRun { return }
    guard forgetting.obstacles.isEmpty else {
      return try withdraw(forgetting, on: board, report)
    }
    try agree(desk)
    let receipt = try desk.store().forget(
      person.id, choices, word: report.word, owner: desk.settings.author, desk.circumstances,
      places(desk))
    try finish(receipt, report)
  }

  /// The choices, with those texts that were named by their number.
  private func choices(for person: Contributor, _ desk: Desk) throws -> ForgettingChoices {
    var choices = ForgettingChoices()
    (choices.redacting, choices.stays) = (redact, try Typed.line(ifAny: stays))
    guard !keep.isEmpty else { return choices }
    let hits = try preview(person.id, choices, desk).hits
    for number in keep {
      guard hits.indices.contains(number - 1) else {
        throw CommandError.notANumber("\(number)")
      }
      choices.kept.insert(hits[number - 1].key)
    }
    return choices
  }

  private func preview(
    _ id: ContributorID, _ choices: ForgettingChoices, _ desk: Desk
  ) throws -> Forgetting {
    try desk.store().forgetting(
      id, choices, word: desk.texts.forgetting.formerColleague, owner: desk.settings.author,
      desk.circumstances)
  }

  /// Takes back what they said yes to, so that what is out can be taken down; that has to be done by hand.
  private func withdraw(
    _ forgetting: Forgetting, on board: Board, _ report: ForgettingReport
  ) throws {
    let desk = report.desk
    if forgetting.isNotWithdrawn {
      try agree(desk)
      let withdrawal = try board.withdrawing(
        forgetting.person.id, owner: desk.settings.author, in: desk.rules(on: board).holidays,
        &desk.circumstances)
      _ = try desk.commit(withdrawal.change, over: board)
      desk.say(desk.texts.forgetting.withdrawn(withdrawal.takedowns.count))
    }
    try stop([desk.texts.forgetting.takeDownFirst])
  }

  /// Asks, where somebody can answer; else there must have been a yes.
  private func agree(_ desk: Desk) throws {
    guard !yes else { return }
    let texts = desk.texts.forgetting
    guard desk.isTalking else { return try stop([texts.needsYes]) }
    Output.standard.question(texts.ask)
    let answer = Cleaning.line(readLine() ?? "").lowercased()
    guard desk.texts.commands.imports.yesWords.contains(answer) else {
      desk.say(desk.texts.commands.imports.cancelled)
      throw ExitCode(Failure.refused)
    }
  }

  private func stop(_ lines: [String]) throws {
    Output.errors.text(lines.joined(separator: "\n"))
    throw ExitCode(Failure.refused)
  }

  private func finish(_ receipt: ForgettingReceipt, _ report: ForgettingReport) throws {
    let lines = report.lines(receipt).joined(separator: "\n")
    if report.desk.isJSON {
      try report.desk.json("forgetting", [receipt])
    } else {
      Output.standard.text(lines)
    }
    if let out { try PaperFile(path: out, isPrivate: true).replace(with: lines + "\n") }
  }

  /// What tavle has written beside the board.
  private func places(_ desk: Desk) throws -> ForgettingPlaces {
    var places = ForgettingPlaces()
    places.removesUnreadable = damaged == .delete
    let (location, environment) = (try desk.location(), desk.settings.environment)
    let kept = KeptText(for: location, environment)?.path
    places.texts = [kept].compactMap(\.self) + Self.files(DraftFile.folder, "tavle-", ".md")
    if case .server = location, let folder = Folders.data(environment) {
      places.boards = Self.files(folder, "server.before-restore-", "")
    }
    return places
  }

  private static func files(_ folder: String, _ start: String, _ end: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let found = names.filter { name in
      name.hasPrefix(start) && (end.isEmpty || name.hasSuffix(end))
        && !["-wal", "-shm", "-journal", ".part"].contains(where: name.hasSuffix)
    }
    return found.sorted().map { folder.hasSuffix("/") ? folder + $0 : "\(folder)/\($0)" }
  }
}

/// What is done with files that cannot be read.
enum DamagedChoice: String, CaseIterable, ExpressibleByArgument { case keep, delete }

/// Reads which words are replaced.
private enum RedactingOption {
  static func read(_ text: String) throws -> ForgettingChoices.Redacting {
    guard let found = ForgettingChoices.Redacting(rawValue: text) else {
      throw ValidationError("--redact is all, sure or none.")
    }
    return found
  }
}

extension Forgetting {
  /// Whether a yes of theirs still holds for something that is out, or about to be.
  fileprivate var isNotWithdrawn: Bool {
    obstacles.contains { if case .notWithdrawn = $0 { true } else { false } }
  }
}
