import TavleCore

/// Keeps one copy of what many posts have alike, so that a hundred thousand of them fit into little memory.
final class Pool {
  private var days: [String: Day] = [:]
  private var texts: Set<String> = []
  private var tags: Set<[String]> = []
  private var channels: Set<[Channel]> = []

  /// The day of an ISO text, read once; `nil` if it is none.
  func day(_ text: String) -> Day? {
    if let known = days[text] { return known }
    let day = Day(text)
    days[text] = day
    return day
  }

  func text(_ text: String) -> String { texts.insert(text).memberAfterInsert }

  func tags(_ list: [String]) -> [String] { tags.insert(list).memberAfterInsert }

  func channels(_ list: [Channel]) -> [Channel] { channels.insert(list).memberAfterInsert }
}
