/// Reads the numbers of posts: `42`, `#42`, `42,43`.
enum PostNumbers {
  /// The numbers, each once, in the order they were named.
  static func read(_ texts: [String]) throws(CommandError) -> [Int] {
    var numbers: [Int] = []
    for text in texts.flatMap({ $0.split(separator: ",") }) {
      let digits = text.drop { $0 == "#" }
      guard let number = Int(digits), number > 0 else { throw .notANumber(String(text)) }
      if !numbers.contains(number) { numbers.append(number) }
    }
    guard !numbers.isEmpty else { throw .notANumber(texts.joined(separator: " ")) }
    return numbers
  }

  /// One number.
  static func one(_ text: String) throws(CommandError) -> Int {
    let numbers = try read([text])
    guard numbers.count == 1 else { throw .notANumber(text) }
    return numbers[0]
  }
}
