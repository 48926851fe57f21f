public import Foundation
import TavleCore

/// Reads a dropped file as a tip: a text whose first line is the title, or a mail.
public enum TipFile {
  /// The largest file that is read, in bytes.
  public static let sizeLimit = 1 << 20
  /// Endings of texts, and of mails.
  private static let texts: Set<String> = ["txt", "md", "markdown", "text"]
  private static let mails: Set<String> = ["eml"]

  /// Whether a name has an ending that is read.
  public static func reads(_ name: String) -> Bool {
    texts.contains(ending(name)) || mails.contains(ending(name))
  }

  /// The tip in a file.
  ///
  /// Texts are UTF-8, UTF-16 with a byte-order mark, or else Windows-1252. In Markdown the marks of
  /// a heading before the title go.
  ///
  /// - Throws: ``ImportError`` when it is too large, of another kind, or holds no words.
  public static func draft(name: String, data: Data) throws(ImportError) -> TipDraft {
    guard data.count <= sizeLimit else { throw .tooLarge(bytes: data.count, limit: sizeLimit) }
    if mails.contains(ending(name)) { return try MailTip.draft(of: data) }
    guard texts.contains(ending(name)) else { throw .unknownKind(ending: ending(name)) }
    guard !data.isEmpty else { throw .empty }
    let bytes = Array(data)
    guard let texts = TitleText.split(Charset.guess(bytes)) else { throw .noText }
    let origin = "inbox:" + ContentHash.hex(bytes)
    return TipDraft(title: title(texts.title, in: name), note: texts.note, origin: origin)
  }

  private static func title(_ title: String, in name: String) -> String {
    guard ending(name) == "md" || ending(name) == "markdown" else { return title }
    let bare = Cleaning.line(String(title.drop { $0 == "#" }))
    return bare.isEmpty ? title : bare
  }

  private static func ending(_ name: String) -> String {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 ? parts.last?.lowercased() ?? "" : ""
  }
}
