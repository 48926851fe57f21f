import TavleCore
import TavleExchange
import TavleStore
import TavleTexts
import TerminalKit

/// What went wrong in words, with the next step and the exit code: the only place where errors become sentences.
struct Failure: Error {
  /// The exit code of a thing that is refused by a rule or not there.
  static let refused: Int32 = 1
  /// The exit code of a command that was not written as it should be.
  static let usage: Int32 = 2
  /// The exit code of a board that cannot be opened or written.
  static let noBoard: Int32 = 3
  /// The exit code of an input file that cannot be understood.
  static let badInput: Int32 = 4

  /// The thing and the cause, and what to do.
  var text: FailureText
  /// 1 to 4.
  var exitCode: Int32
  private let labels: (error: String, hint: String)

  /// An error in words.
  ///
  /// `board` knows the names of those it is about.
  init(_ error: any Error, texts: Texts, board: Board = Board()) {
    let words = FailureWords(texts: texts, board: board)
    (text, exitCode) = words.words(for: error)
    text.message = Secrets.masked(text.message)
    text.hint = text.hint.map { Secrets.masked($0) }
    labels = (texts.commands.failures.error, texts.commands.failures.hint)
  }

  /// The message as one sentence.
  var sentence: String { text.message }

  /// Writes it to standard error.
  func say() {
    Output.errors.text("\(labels.error): \(text.message)")
    if let hint = text.hint { Output.errors.text("\(labels.hint): \(hint)") }
  }
}

/// Finds the words and the exit code of an error.
private struct FailureWords {
  let texts: Texts
  let board: Board
  var failures: FailureTexts { texts.commands.failures }

  func words(for error: any Error) -> (FailureText, Int32) {
    switch error {
    case let failure as Failure: (failure.text, failure.exitCode)
    case let error as CommandError: words(for: error)
    case let error as StoreError: (words(for: error), error.exitCode)
    case let error as ModelError: (words(for: error), Failure.refused)
    case let error as ImportError: (texts.commands.imports.words(for: error), Failure.badInput)
    case let error as KeyScriptError:
      (failures.badScript(error.line, error.word), Failure.badInput)
    case let error as SettingsProblem:
      (failures.badSettings(error.file, error.line, error.reason), Failure.usage)
    default: (failures.internalFault("\(error)"), Failure.refused)
    }
  }

  private func words(for error: CommandError) -> (FailureText, Int32) {
    switch error {
    case .noSuchPost(let number): (failures.noSuchPost(number), Failure.refused)
    case .notANumber(let text): (failures.notANumber(text), Failure.usage)
    case .severalPeople(let text, let names):
      (failures.severalPeople(text, names), Failure.refused)
    case .nobodyCalled(let text, let nearest):
      (failures.nobodyCalled(text, nearest), Failure.refused)
    case .unknownWord(let kind, let text, let known):
      (failures.unknownWord(kind, text, known.map(label)), Failure.usage)
    case .notADay(let text): (failures.notADay(text), Failure.usage)
    case .notMinutes(let text): (failures.notMinutes(text), Failure.usage)
    case .noSuchItem(let number, let count):
      (failures.noSuchItem(number, count), Failure.refused)
    case .emptyTip: (failures.emptyTip, Failure.usage)
    case .emptyText: (failures.emptyText, Failure.usage)
    case .nothingToEdit(let command): (failures.nothingToEdit(command), Failure.usage)
    case .notOnPost(let name, let number): (failures.notOnPost(name, number), Failure.refused)
    case .severalAsks(let name, let number, let roles):
      (failures.severalAsks(name, number, roles.map(texts.words.roles)), Failure.refused)
    case .notMail(let text): (failures.notMail(text), Failure.usage)
    case .notAnAddress(let text): (failures.notAnAddress(text), Failure.usage)
    case .sameName(let name): (failures.sameName(name), Failure.refused)
    case .cannotRead(let path, let reason): (failures.cannotRead(path, reason), Failure.refused)
    case .cannotWrite(let path, let reason): (failures.cannotWrite(path, reason), Failure.refused)
    case .fileExists(let path): (failures.fileExists(path), Failure.refused)
    case .addressAsCommand(let text): (failures.addressAsCommand(text), Failure.usage)
    case .addressAsFile(let text): (failures.addressAsFile(text), Failure.usage)
    case .notRestored(let error, let kept): (words(for: error, kept: kept), error.exitCode)
    case .noHome: (failures.noHome, Failure.noBoard)
    case .noInbox: (failures.noInbox, Failure.usage)
    case .badMapping(let text): (texts.commands.imports.badMapping(text), Failure.usage)
    case .notABackup(let error): (words(for: error), Failure.badInput)
    case .damagedBoard(let error, let rescue, let command):
      (words(for: error, rescue, command), Failure.noBoard)
    case .boardNotEmpty: (texts.commands.imports.boardNotEmpty, Failure.refused)
    default: wordsAboutAsking(error)
    }
  }

  private func wordsAboutAsking(_ error: CommandError) -> (FailureText, Int32) {
    switch error {
    case .tooLong(let start, let count, let limit):
      (failures.tooLong(start, count, limit), Failure.usage)
    case .stopped(let name, let sentences, let isFinal):
      (stopped(name, sentences.joined(separator: "; "), isFinal), Failure.refused)
    case .notPublished: (failures.said(texts.errors.notPublished + "."), Failure.refused)
    case .putAway(let number, let stage):
      (
        failures.said(
          "#\(number): \(texts.done.nowIn(texts.words.stagesInSentence(stage)))."),
        Failure.refused
      )
    case .reasonTooShort:
      (failures.said(texts.rules.reasonTooShort(Override.shortestReason)), Failure.usage)
    case .askIncomplete(let sentence): (failures.askIncomplete(sentence), Failure.refused)
    case .notAsked(let name, let number): (failures.notAsked(name, number), Failure.refused)
    case .noSuchFavour(let number, let count):
      (failures.noSuchFavour(number, count), Failure.refused)
    case .routineNotYet(let routine):
      (failures.routineNotYet(texts.asks.routines(routine)), Failure.refused)
    case .noSource: (failures.said(texts.asks.noSource + "."), Failure.refused)
    case .settledBefore(let name, let number, let isThanks):
      (failures.settledBefore(name, number, isThanks), Failure.refused)
    case .askedBefore(let name, let number):
      (failures.askedBefore(name, number), Failure.refused)
    case .hasNotHelped(let name, let number):
      (failures.hasNotHelped(name, number), Failure.refused)
    case .thanksEmpty: (failures.said(texts.asks.thankEmpty), Failure.usage)
    case .resultWithoutNumber: (failures.said(texts.asks.tellEmpty), Failure.usage)
    case .staysForgotten(let name, let day):
      (texts.forgetting.stayForgotten(name, texts.words.fullDay(day)), Failure.refused)
    case .badFact(let problem): (failures.said(texts.people.problem(problem)), Failure.usage)
    default: (wordsAboutShoots(error), Failure.refused)
    }
  }

  /// What is wrong with a shoot, the open door, or with who is seen and heard.
  private func wordsAboutShoots(_ error: CommandError) -> FailureText {
    let (shoots, consent) = (texts.commands.shoots, texts.commands.consent)
    switch error {
    case .noSuchShoot(let text): return shoots.noSuchShoot(text)
    case .severalShoots(let text, let titles): return shoots.severalShoots(text, titles)
    case .doesNotCome(let name, let title): return shoots.doesNotCome(name, title)
    case .nobodyComes: return failures.said(texts.shoots.nobodyToSend + ".", shoots.sheetByName)
    case .noSuchDoor(let number, let count): return shoots.noSuchDoor(number, count)
    case .heldBack(let sentences, let final):
      var text = consent.heldBack(sentences.joined(separator: "; "))
      if let final { text.hint = texts.consentScreen.final(final) + "." }
      return text
    case .nothingToAsk(let name):
      return failures.said(texts.consentLetters.nothingToAsk(name) + ".", consent.saidBefore(name))
    case .untilIsOver(let day): return consent.untilIsOver(texts.words.fullDay(day))
    case .notIn(let name, let number): return consent.notIn(name, number)
    case .staysIn(let name, let number): return consent.staysIn(name, number)
    case .noSuchTakedown(let number): return consent.noSuchTakedown(number)
    case .severalTakedowns(let number, let places):
      return consent.severalTakedowns(number, places)
    default: return failures.internalFault("\(error)")
    }
  }

  /// What stops an ask; only where a reason would help is one asked for.
  private func stopped(_ name: String, _ why: String, _ isFinal: Bool) -> FailureText {
    isFinal ? failures.said("\(name): \(why).") : failures.stopped(name, why)
  }

  private func words(
    for damage: StoreError, _ rescue: Rescue, _ command: String
  ) -> FailureText {
    let facts = RescueWords(rescue: rescue, texts: texts)
    var text = words(for: damage)
    text.message += " \(facts.until) \(facts.missing)"
    text.hint = command
    return text
  }

  private func words(for error: StoreError, kept: String) -> FailureText {
    var text = words(for: error)
    text.message += " \(texts.commands.backedUp(kept))."
    return text
  }

  private func words(for error: ModelError) -> FailureText {
    switch error {
    case .needsDay: failures.needsDay
    case .notPutAway(let id): failures.notPutAway(board[id]?.number ?? 0)
    default: failures.refused(texts.errors.model(error, in: board))
    }
  }

  private func words(for error: StoreError) -> FailureText {
    let store = failures.store
    return switch error {
    case .noPermission(let path): store.noPermission(path)
    case .readOnly(let path): store.readOnly(path)
    case .onlyForReading(let path): texts.safety.onlyForReading(path)
    case .missing(let path): store.missing(path)
    case .gone(let path): store.gone(path)
    case .notADatabase(let path): store.notADatabase(path)
    case .newerSchema(let found, let known): store.newerSchema(found, known)
    case .locked(let path): store.locked(path)
    case .diskFull(let path): store.diskFull(path)
    case .damaged(let path, let detail): store.damaged(path, detail)
    case .alreadyExists(let path): failures.fileExists(path)
    case .notEmpty(let path): store.notEmpty(path)
    case .sameBoard(let path): store.sameBoard(path)
    case .unsupportedLocation(let address): store.unsupported(address)
    case .refused(let error): words(for: error)
    case .changedSince(let entry): store.changedSince(entry.author, describe(entry))
    case .overtaken: texts.conflicts.refusal
    case .nothingToUndo: store.nothingToUndo
    case .nothingToRedo: store.nothingToRedo
    case .noSuchEntry(let sequence): store.noSuchEntry(Int(sequence))
    case .replaced: store.replaced
    case .other(let detail): store.other(detail)
    case .libraryMissing, .badAddress, .unreachable, .unconfirmed, .interrupted, .pooled,
      .loginRefused,
      .notAllowed, .noDatabase:
      serverWords(for: error)
    }
  }

  private func serverWords(for error: StoreError) -> FailureText {
    let server = failures.store.server
    return switch error {
    case .libraryMissing(let detail): server.libraryMissing(detail)
    case .badAddress(let place): server.badAddress(place)
    case .unreachable(let place, let detail): server.unreachable(place, detail)
    case .unconfirmed(let place): server.unconfirmed(place)
    case .interrupted(let place): server.interrupted(place)
    case .pooled(let place): server.pooled(place)
    case .loginRefused(let place, let detail): server.loginRefused(place, detail)
    case .notAllowed(let place, let sql): server.notAllowed(place, sql)
    case .noDatabase(let place, let sql): server.noDatabase(place, sql)
    default: failures.internalFault("\(error)")
    }
  }

  private func label(_ word: KnownWord) -> String { word.label(in: texts.language) }

  private func describe(_ entry: LogEntry) -> String {
    texts.describe(entry, in: board, today: Clock.day(entry.at))
  }
}

extension StoreError {
  fileprivate var exitCode: Int32 {
    switch self {
    case .refused, .overtaken, .changedSince, .nothingToUndo, .nothingToRedo, .noSuchEntry,
      .alreadyExists, .notEmpty, .sameBoard:
      Failure.refused
    case .noPermission, .readOnly, .onlyForReading, .missing, .gone, .notADatabase, .newerSchema,
      .locked, .diskFull,
      .damaged, .unsupportedLocation, .replaced, .other, .libraryMissing, .badAddress,
      .unreachable, .unconfirmed, .interrupted, .pooled, .loginRefused, .notAllowed, .noDatabase:
      Failure.noBoard
    }
  }
}
