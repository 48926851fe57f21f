/// What a test's helper needed in vain, with all that was there instead.
public struct TestFailure: Error, CustomStringConvertible {
  /// What was missing, for the person who reads the test's report.
  public let description: String

  /// A failure in these words.
  public init(_ description: String) { self.description = description }
}
