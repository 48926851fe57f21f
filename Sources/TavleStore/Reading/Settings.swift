import Foundation
import TavleCore

/// The settings of a board as they are stored: a name and a text each.
struct Settings {
  /// The settings that this program knows.
  private(set) var values: [BoardValue] = []

  init(_ connection: any Connection) throws(StoreError) {
    let pairs = try connection.all(BoardStatement.settings, []) { row in
      (name: row.text(0) ?? "", value: row.text(1) ?? "")
    }
    values = pairs.compactMap { BoardValue(setting: $0.name, text: $0.value) }
  }

  /// What the board is called.
  var name: String {
    for case .name(let name) in values { return name }
    return ""
  }
}

extension BoardValue {
  private static let routinePrefix = "routine:"

  /// What the setting is called where it is stored.
  var setting: String {
    switch self {
    case .name: "name"
    case .country: "country"
    case .openDoors: "open-doors"
    case .routine(let routine, _): Self.routinePrefix + routine.rawValue
    }
  }

  /// The value as it is stored; empty for none.
  var text: String {
    switch self {
    case .name(let name): name
    case .country(let country): country?.rawValue ?? ""
    case .routine(_, let period): period ?? ""
    case .openDoors(let doors): Self.text(of: doors)
    }
  }

  /// JSON, so that every field finds its way back.
  private static func text(of doors: [OpenDoor]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard !doors.isEmpty, let data = try? encoder.encode(doors) else { return "" }
    return String(decoding: data, as: UTF8.self)
  }

  /// A setting as it is stored; `nil` if this program does not know it.
  init?(setting: String, text: String) {
    switch setting {
    case "name": self = .name(text)
    case "open-doors":
      self = .openDoors(
        (try? JSONDecoder().decode([OpenDoor].self, from: Data(text.utf8))) ?? [])
    case "country": self = .country(Country(rawValue: text))
    default:
      guard setting.hasPrefix(Self.routinePrefix),
        let routine = Routine(rawValue: String(setting.dropFirst(Self.routinePrefix.count)))
      else { return nil }
      self = .routine(routine, text.isEmpty ? nil : text)
    }
  }
}
