import TOMLKit
import TavleCore
import TavleTexts
import TavleUI

/// Reads `[asking]`, what the team has agreed on, and `[hooks]`, the user's own commands.
struct AskingSettings {
  private(set) var norms = TeamNorms()
  /// Whether a country is named.
  private(set) var hasCountry = false
  private(set) var hooks: [HookEvent: String] = [:]
  /// What was not understood: the key, its section, and why.
  private(set) var problems: [(key: String, section: String, reason: SettingsReason)] = []

  private static var numbers:
    [(key: String, range: ClosedRange<Int>, field: WritableKeyPath<TeamNorms, Int>)]
  {
    [
      ("reminder-days", 0...60, \.reminderDays), ("answer-days", 1...60, \.answerDays),
      ("thanks-days", 0...60, \.thanksDays), ("result-days", 0...365, \.resultDays),
      ("shortest-rest", 0...365, \.shortestRest), ("most-unanswered", 1...20, \.mostUnanswered),
      ("pulse-percent", 1...100, \.pulsePercent),
      ("concentration-percent", 1...100, \.concentrationPercent),
      ("concentration-least", 1...1000, \.concentrationLeast),
    ]
  }

  mutating func readAsking(_ value: any TOMLValueConvertible) {
    guard let table = value.table else { return refuse("asking", "", wanted: "[asking]") }
    for (key, value) in table { read(key, value) }
  }

  private mutating func read(_ key: String, _ value: any TOMLValueConvertible) {
    if let number = Self.numbers.first(where: { $0.key == key }) {
      guard let found = value.int, number.range.contains(found) else {
        let range = number.range
        return refuse(key, "asking", wanted: "\(range.lowerBound) – \(range.upperBound)")
      }
      return norms[keyPath: number.field] = found
    }
    switch key {
    case "lead-days": readLead(value)
    case "quiet-weeks": readWeeks(value)
    case "hours": readHours(value)
    case "country": readCountry(value)
    default: problems.append((key, "asking", .unknownKey(key)))
    }
  }

  /// `[asking.lead-days]`: working days by role.
  private mutating func readLead(_ value: any TOMLValueConvertible) {
    guard let table = value.table else {
      return refuse("lead-days", "asking", wanted: "[asking.lead-days]")
    }
    for (key, value) in table {
      guard let role = Role(rawValue: key) else {
        problems.append((key, "asking.lead-days", .unknownKey(key)))
        continue
      }
      guard let days = value.int, (0...Limits.largest.leadDays).contains(days) else {
        refuse(key, "asking.lead-days", wanted: "0 – \(Limits.largest.leadDays)")
        continue
      }
      norms.leadDays[role] = days
    }
  }

  /// Reads weeks like `["28-30", "52-1"]`.
  private mutating func readWeeks(_ value: any TOMLValueConvertible) {
    let texts = value.array.map { $0.map(\.string) } ?? [value.string]
    let weeks = texts.map { text -> TeamNorms.QuietWeeks? in
      let numbers = (text ?? "").split(separator: "-").map { Int($0) }
      guard let first = numbers.first.flatMap({ $0 }), let last = numbers.last.flatMap({ $0 }),
        numbers.count < 3
      else { return nil }
      return TeamNorms.QuietWeeks(first, last)
    }
    guard weeks.allSatisfy({ $0 != nil }) else {
      return refuse("quiet-weeks", "asking", wanted: "[\"28-30\", \"52-1\"]")
    }
    norms.quietWeeks = weeks.compactMap(\.self)
  }

  /// Reads `"DK"` or `"NO"`.
  private mutating func readCountry(_ value: any TOMLValueConvertible) {
    guard let country = value.string.flatMap({ Country(rawValue: $0.uppercased()) }) else {
      return refuse("country", "asking", wanted: "\"DK\", \"NO\"")
    }
    norms.country = country
    hasCountry = true
  }

  /// Reads hours like `"8-16"` or `"07:30-15:30"`.
  private mutating func readHours(_ value: any TOMLValueConvertible) {
    let ends = (value.string ?? "").split(separator: "-").map { part in
      LocalTime(String(part)) ?? Int(part).flatMap { LocalTime(hour: $0) }
    }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first <= last else {
      return refuse("hours", "asking", wanted: "\"8-16\"")
    }
    norms.hours = first...last
  }

  mutating func readHooks(_ value: any TOMLValueConvertible) {
    guard let table = value.table else { return refuse("hooks", "", wanted: "[hooks]") }
    for (key, value) in table {
      guard let event = HookEvent(rawValue: key) else {
        problems.append((key, "hooks", .unknownKey(key)))
        continue
      }
      guard let command = value.string, !command.isEmpty else {
        refuse(key, "hooks", wanted: "\"…\"")
        continue
      }
      hooks[event] = command
    }
  }

  private mutating func refuse(_ key: String, _ section: String, wanted: String) {
    problems.append((key, section, .wrongValue(key: key, wanted: wanted)))
  }
}
