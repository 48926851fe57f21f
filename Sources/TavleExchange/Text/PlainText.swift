public import Foundation

/// Text files that do not say how they are written.
public enum PlainText {
  /// The text of a file: by its byte-order mark, else UTF-8 if it is, else Windows-1252.
  ///
  /// Windows-1252 holds all of ISO 8859-1, so nothing is ever lost.
  public static func read(_ data: Data) -> String { Charset.guess(Array(data)) }
}
