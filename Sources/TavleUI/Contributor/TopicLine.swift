import TavleCore

/// A topic as it is typed: its name, and a level from 0 (none) to 3 as the last word.
struct TopicLine: Hashable {
  /// In lower case, without `#`.
  var name: String
  /// The level that was typed.
  var digit: Int?

  /// Reads a topic; never fails.
  init(_ text: String) {
    var words = text.lowercased().split(separator: " ").map(String.init)
    if let last = words.last.flatMap({ Int($0) }), (0...3).contains(last) {
      digit = last
      words.removeLast()
    }
    if let first = words.first, first.hasPrefix("#") { words[0] = String(first.dropFirst()) }
    name = words.joined(separator: " ")
  }

  /// Somebody's topics with this line taken in.
  ///
  /// A line that was typed over an old topic takes its place; without a name or at level 0 both go.
  /// Without a level a topic keeps the one it has.
  func applied(to topics: [Topic], replacing old: String) -> [Topic] {
    let isSame = { (topic: Topic) in topic.name == name || topic.name == old }
    var result = topics.filter { !isSame($0) }
    guard !name.isEmpty, digit != 0 else { return result }
    let known = topics.first { $0.name == name } ?? topics.first { $0.name == old }
    let level = digit.flatMap(Level.init) ?? known?.level ?? .can
    let place = topics.firstIndex { $0.name == old } ?? topics.firstIndex(where: isSame)
    result.insert(Topic(name: name, level: level), at: min(place ?? result.count, result.count))
    return result
  }
}
