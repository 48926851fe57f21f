public import TavleCore
import TavleTexts

/// What somebody who comes to a shoot has to know, and nothing about anybody else but that they come.
///
/// There is no room in it for levels, limits, reasons or what others have agreed to. Source: `practices.md` row 21 and §5.4.
public struct ShootSheet: Hashable, Sendable {
  /// The shoot.
  public let shoot: Shoot
  /// Whose sheet it is.
  public let person: Contributor
  /// What they help with.
  public let parts: [Part]
  /// Whether they have said yes, or have only been given a time.
  public let isSettled: Bool
  /// First names of the others who said yes, or have only been given a time.
  public let others: [String]

  /// What they help with on one post.
  public struct Part: Hashable, Sendable {
    /// With what.
    public let role: Role
    /// What the post is called.
    public let title: String
    /// Where it will be shown.
    public let channels: [Channel]
  }

  /// The sheet of a shoot for somebody.
  public init(_ shoot: Shoot, for person: Contributor, on board: Board) {
    (self.shoot, self.person) = (shoot, person)
    parts = board.asks(at: shoot).filter { $0.contributor == person.id }.map { ask in
      let post = board[ask.post]
      return Part(role: ask.role, title: post?.title ?? "", channels: post?.channels ?? [])
    }
    // Who was asked and has not said yes is between them and who asked.
    let settled = board.settledCrew(of: shoot)
    isSettled = settled.contains(person.id)
    others = settled.filter { $0 != person.id }
      .compactMap { board[$0]?.firstName }
  }

  /// The language it is written in: theirs, or else another.
  public func language(or other: Language) -> Language { person.language ?? other }
}

extension ShootSheet {
  /// A fact with what it is called.
  struct Fact {
    var label: String
    var value: String
  }

  func facts(_ texts: Texts, today: Day) -> [Fact] {
    let (shoots, sheet) = (texts.shoots, texts.shootSheet)
    let own = shoot.calls.first { $0.contributor == person.id }?.time
    let day = texts.words.fullDay(shoot.day)
    let when = shoot.time.map { "\(day), \($0)" } ?? day
    let facts: [(String, String?)] = [
      (shoots.fields(.day), when), (sheet.youComeAt, own.map { "\($0)" }),
      (shoots.fields(.minutes), shoot.minutes.map(texts.words.minutes)),
      (shoots.fields(.place), shoot.place), (shoots.fields(.wayIn), shoot.wayIn),
      (shoots.fields(.clothes), shoot.clothes), (shoots.fields(.phone), shoot.phone),
    ]
    return facts.compactMap { label, value in value.map { Fact(label: label, value: $0) } }
  }

  /// Where everything they help with will be shown, each place once.
  func channels(_ texts: Texts) -> String? {
    var all: [String] = []
    for channel in parts.flatMap(\.channels) {
      let name = texts.consent.name(of: channel)
      if !all.contains(name) { all.append(name) }
    }
    guard let last = all.last else { return nil }
    return all.count == 1
      ? last
      : "\(all.dropLast().joined(separator: ", ")) \(texts.shootSheet.and) \(last)"
  }

  /// What they may count on, sentence by sentence.
  func promises(_ texts: Texts) -> [String] {
    let sheet = texts.shootSheet
    return [
      channels(texts).map(sheet.shownOn), sheet.cutFirst, sheet.stop,
      sheet.changeMind(Takedown.days),
    ].compactMap(\.self)
  }

  func part(_ part: Part, _ texts: Texts) -> String {
    "\(texts.words.roles(part.role)): \(texts.shootSheet.quoted(part.title))"
  }
}
