import TavleCore
import TavleTexts
import TerminalKit

// Shoots, the open door, and who is seen or heard, as words in a conflict.

extension State {
  /// What can be told about a shoot, in several lines.
  func words(of shoot: Shoot) -> String {
    let when: [String?] = [
      texts.words.day(shoot.day, shoot.time, today: today), shoot.minutes.map(texts.words.minutes),
      shoot.place,
    ]
    let calls = shoot.calls.compactMap { call in
      board[call.contributor].map { "\($0.name) \(call.time)" }
    }
    let posts = shoot.posts.compactMap { board[$0] }.map { "#\($0.number)" }
    let lines: [String?] =
      [when.compactMap(\.self).joined(separator: separator), shoot.wayIn, shoot.clothes]
      + [shoot.phone] + shoot.questions
    return (lines.compactMap(\.self) + calls + [posts.joined(separator: " ")])
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// When the door stands open.
  func words(of door: OpenDoor) -> String {
    [
      "\(texts.words.weekdays[door.weekday.rawValue - 1]) \(door.time)",
      texts.words.minutes(door.minutes), door.place,
    ].compactMap(\.self).joined(separator: separator)
  }

  /// Somebody who is seen or heard, and how.
  func words(of appearance: Appearance) -> String {
    ([name(of: appearance.who)] + appearance.media.map(texts.consent.media))
      .joined(separator: separator)
  }

  /// Somebody who is seen or heard, by name.
  func name(of who: Appearance.Who) -> String {
    switch who {
    case .contributor(let id): board[id]?.name ?? texts.log.somebody
    case .guest(let name): name
    case .unknown: texts.consent.unknownPeople
    }
  }

  /// Something that is to be taken down, and whether it was.
  func words(of takedown: Takedown) -> String {
    let mark = takedown.isOpen ? looks.symbols.circle : looks.symbols.check
    let parts: [String?] = [
      takedown.channel.map(texts.consent.name), takedown.address, takedown.owner,
      texts.words.day(takedown.deadline, today: today), takedown.staysBecause,
    ]
    return "\(mark) " + parts.compactMap(\.self).joined(separator: separator)
  }
}
