import Foundation

/// Reads JSON files and says in data what is wrong with them.
enum JSONReading {
  /// Decodes a value; `misfit` makes the error for JSON of another kind from the first key that
  /// does not fit.
  static func decode<Value: Decodable>(
    _ type: Value.Type, from data: Data, limit: Int, misfit: (String) -> ImportError
  ) throws(ImportError) -> Value {
    guard !data.isEmpty else { throw .empty }
    guard data.count <= limit else { throw .tooLarge(bytes: data.count, limit: limit) }
    do {
      return try JSONDecoder().decode(type, from: data)
    } catch let error as DecodingError {
      throw explain(error, data, misfit)
    } catch {
      throw misfit("")
    }
  }

  private static func explain(
    _ error: DecodingError, _ data: Data, _ misfit: (String) -> ImportError
  ) -> ImportError {
    switch error {
    case .keyNotFound(let key, let context): return misfit(name(context.codingPath + [key]))
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return misfit(name(context.codingPath))
    case .dataCorrupted(let context):
      if !context.codingPath.isEmpty { return misfit(name(context.codingPath)) }
      let (line, offset) = JSONFault.find(in: Array(data)) ?? (1, 0)
      return .notJSON(line: line, offset: offset)
    @unknown default: return misfit("")
    }
  }

  private static func name(_ path: [any CodingKey]) -> String {
    path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }
}

/// A list whose entries are read one by one; those that cannot be read are counted, not fatal.
struct LossyList<Element: Decodable>: Decodable {
  var elements: [Element] = []
  var unreadable = 0

  init() {}

  init(from decoder: any Decoder) throws {
    var box = try decoder.unkeyedContainer()
    while !box.isAtEnd {
      if let element = try? box.decode(Element.self) {
        elements.append(element)
      } else {
        _ = try box.decode(Ignored.self)
        unreadable += 1
      }
    }
  }
}

/// Any value at all, of which only its existence is of interest.
struct Ignored: Decodable {
  init(from decoder: any Decoder) throws {}
}

extension KeyedDecodingContainer {
  /// The value of a key, or `nil` if it is missing, null or of the wrong kind.
  func maybe<Value: Decodable>(_ key: Key, _ type: Value.Type = Value.self) -> Value? {
    (try? decodeIfPresent(type, forKey: key)) ?? nil
  }

  /// The entries of a list that can be read; none if there is no list.
  func list<Value: Decodable>(_ key: Key, _ type: Value.Type = Value.self) -> LossyList<Value> {
    maybe(key) ?? LossyList()
  }

  /// Whether a key has a value that is not null.
  func has(_ key: Key) -> Bool { maybe(key, Ignored.self) != nil }
}
