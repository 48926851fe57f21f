import Foundation

/// Writes values as JSON, the same way everywhere: indented, keys in the order of the alphabet,
/// slashes as they are.
public enum JSONText {
  /// A value as JSON, without a line break at the end.
  ///
  /// - Throws: `EncodingError` when the value holds a number JSON cannot write.
  public static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// A list under its noun, `{"posts": [...]}`, as every command prints it.
  ///
  /// - Throws: `EncodingError` when a value holds a number JSON cannot write.
  public static func list(_ noun: String, _ values: [some Encodable]) throws -> String {
    try text([noun: values])
  }
}
