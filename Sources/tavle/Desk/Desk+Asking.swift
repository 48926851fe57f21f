import TavleCore
import TavleExchange
import TavleTexts
import TavleUI

extension Desk {
  /// The rules about asking, on a board, with what the team has agreed on.
  func rules(on board: Board) -> Guard {
    Guard(
      board, norms: settings.norms,
      clock: DayClock(today: today, utcOffset: Clock.offset(at: circumstances.now)))
  }

  /// Says what the guard notes, and stops where it stops: unless there is a reason, which is kept.
  ///
  /// - Returns: the rules that are passed over.
  /// - Throws: ``CommandError/stopped(name:_:isFinal:)`` without a reason, ``CommandError/reasonTooShort`` with too short a one.
  func judged(
    _ remarks: [Remark], about person: Contributor, because reason: String?
  ) throws(CommandError) -> [Override] {
    for remark in remarks where remark.verdict == .note {
      warn("\(person.name): \(texts.remark(remark.fact, today: today))", as: texts.rules.note)
    }
    let stops = remarks.stops
    guard !stops.isEmpty else { return [] }
    guard let reason, !stops.contains(where: \.isFinal) else {
      throw .stopped(
        name: person.name, stops.map { texts.remark($0.fact, today: today) },
        isFinal: stops.contains(where: \.isFinal))
    }
    let words = try Typed.line(reason)
    let made = stops.compactMap {
      Override($0, because: words, at: circumstances.now, by: settings.author)
    }
    guard made.count == stops.count else { throw .reasonTooShort }
    return made
  }

  /// What letters are made from.
  func letterContext(on board: Board) -> LetterContext {
    LetterContext(
      board: board, rules: rules(on: board), today: today, author: settings.author,
      language: settings.language)
  }

  /// Prints a letter: its text, or as JSON with whom it is to, if it is to somebody.
  func print(_ letter: TavleTexts.Letter, to name: String? = nil, mail: String? = nil) throws {
    guard isJSON else { return Output.standard.text(letter.text) }
    try json(
      "letters",
      [LetterView(name: name, mail: mail, subject: letter.subject, text: letter.text)])
  }

  /// Runs the user's own command for something that has happened, and waits for it.
  func run(
    _ event: HookEvent, _ post: PostID, _ ask: AskID?, _ letter: TavleTexts.Letter,
    on board: Board
  ) {
    let text = HookDocument.Text(subject: letter.subject, text: letter.text)
    let document = HookDocument(event.name, post: post, ask: ask, letter: text, on: board)
    guard let end = settings.hooks.run(event, document), !end.isWell else { return }
    warn(texts.asks.hookFailed(event.rawValue, end.reason))
  }

  /// Runs the user's own command for posts that are published, if there is one.
  func runPublished(_ numbers: [Int]) throws {
    guard settings.hooks.commands[.published] != nil else { return }
    let board = try wholeBoard()
    for post in numbers.compactMap({ board.post(number: $0) }) {
      let document = HookDocument(
        HookEvent.published.name, post: post.id, ask: nil, letter: nil, on: board)
      guard let end = settings.hooks.run(.published, document), !end.isWell else { continue }
      warn(texts.asks.hookFailed(HookEvent.published.rawValue, end.reason))
    }
  }

  /// The ask of somebody on a post that is meant: of several, the one that fits; if none does, whatever there is.
  func ask(
    of person: Contributor, for role: Role?, on post: Post, where fits: (Ask) -> Bool
  ) throws(CommandError) -> Ask {
    let all = post.asks.filter { $0.contributor == person.id && (role ?? $0.role) == $0.role }
    let fitting = all.contains(where: fits) ? all.filter(fits) : all
    guard let ask = fitting.first else { throw .notOnPost(name: person.name, post.number) }
    guard fitting.count == 1 else {
      throw .severalAsks(name: person.name, post.number, fitting.map(\.role))
    }
    return ask
  }
}

/// A letter as `--json` prints it.
private struct LetterView: Encodable {
  /// Whom it is to, and how they are reached; left out where it is to everybody.
  var name, mail: String?
  /// What it is about, and what it says.
  var subject, text: String
}
