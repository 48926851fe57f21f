/// A value on its way into a statement.
enum SQLValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)
}

extension SQLValue {
  /// A number that may be missing.
  init(_ number: (some BinaryInteger)?) {
    self = number.map { .integer(Int64($0)) } ?? .null
  }

  /// A text that may be missing.
  init(_ text: String?) {
    self = text.map(SQLValue.text) ?? .null
  }

  /// A truth, which is a number in both engines.
  init(_ truth: Bool) {
    self = .integer(truth ? 1 : 0)
  }
}
