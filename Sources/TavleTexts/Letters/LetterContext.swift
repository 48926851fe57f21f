public import TavleCore

/// What a letter is made from.
public struct LetterContext: Sendable {
  /// The board.
  public let board: Board
  /// The rules, for notice and working days.
  public let rules: Guard
  /// The day.
  public let today: Day
  /// Who writes.
  public let author: String
  /// The language of those who have said nothing else.
  public let language: Language

  /// A context.
  public init(
    board: Board, rules: Guard, today: Day, author: String, language: Language
  ) {
    (self.board, self.rules, self.today) = (board, rules, today)
    (self.author, self.language) = (author, language)
  }

  /// The texts a colleague is written to in.
  public func texts(for person: Contributor) -> Texts {
    .texts(in: person.language ?? language)
  }
}

// MARK: Letters that are written at once

extension LetterContext {
  /// A letter with whom it is to.
  public struct Addressed: Hashable, Sendable {
    /// The letter.
    public let letter: Letter
    /// The whole name.
    public let name: String
    /// The mail address, if it is known.
    public let mail: String?
  }

  /// A receipt for whoever gave the tip of a post; `nil` if nobody is noted.
  public func receipt(for post: Post) -> Addressed? {
    guard let source = post.source, !source.isEmpty else { return nil }
    return addressed(to: board.contributors.only(called: source), called: source) { texts, name in
      texts.receipt(for: post, to: name, from: author)
    }
  }

  /// What came of a favour, for whoever asked; `nil` if nobody did, or it is not over.
  public func outcome(of favour: Favour) -> Addressed? {
    let person = favour.asker.flatMap { board[$0] }
    return addressed(to: person, called: favour.askerName) { texts, name in
      texts.outcome(of: favour, to: name, from: author)
    }
  }

  /// News for the office about a post that is out: those who helped by name if they have said yes to that on the intranet, the
  /// others by department.
  public func news(of post: Post) -> Letter {
    var (names, departments): ([String], [String]) = ([], [])
    for ask in post.asks where post.isContribution(ask) {
      guard let person = ask.contributor.flatMap({ board[$0] }) else { continue }
      if mayName(person, post) {
        if !names.contains(person.name) { names.append(person.name) }
      } else if let department = person.department, !departments.contains(department) {
        departments.append(department)
      }
    }
    return Texts.texts(in: language).news(
      of: post, names: names, departments: departments, from: author)
  }

  private func mayName(_ person: Contributor, _ post: Post) -> Bool {
    board.standing(
      of: person.id, .name, on: .intranet, at: today, for: post.id, today: today
    ).verdict == nil
  }

  /// A letter in the language of somebody on the roster, else in that of the context.
  private func addressed(
    to person: Contributor?, called name: String?, _ make: (Texts, String) -> Letter?
  ) -> Addressed? {
    guard let whole = person?.name ?? name else { return nil }
    let texts = person.map { self.texts(for: $0) } ?? Texts.texts(in: language)
    return make(texts, person?.firstName ?? whole).map {
      Addressed(letter: $0, name: whole, mail: person?.mail)
    }
  }
}
