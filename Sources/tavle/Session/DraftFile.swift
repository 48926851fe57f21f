import Foundation

/// A text in a file of its own while the user edits it elsewhere; readable for nobody else.
struct DraftFile {
  /// Where it is.
  let path: String

  /// The folder drafts are in.
  static var folder: String { NSTemporaryDirectory() }

  /// Writes a text into a new file; `nil` if that cannot be done.
  init?(text: String) {
    path =
      "\(Self.folder.hasSuffix("/") ? Self.folder : Self.folder + "/")tavle-\(UUID().uuidString).md"
    let isWritten = FileManager.default.createFile(
      atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    guard isWritten else { return nil }
  }

  /// The text as it is now, without the line feed editors put at the end; `nil` if it cannot be read.
  func text() -> String? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let text = String(decoding: data, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  /// Removes the file.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
