/// What to watch for other programs' changes.
public enum NewsSource: Hashable, Sendable {
  /// Files that are written to; some may be missing.
  case files([String])
  /// A descriptor that becomes readable; it belongs to the store, and changes with each connection.
  case socket(Int32)
  /// Nothing at present.
  case none
}
