public import TavleCore

/// A tip that came from outside: cleaned, within the limits, ready to be put on the board.
public struct TipDraft: Hashable, Sendable {
  /// One line, not empty.
  public var title: String
  /// The rest of the text; may be empty.
  public var note: String
  /// Who it is from, if that is known.
  public var source: String?
  /// The names of files that came with it and stay where they are.
  public var attachments: [String] = []
  /// What it is, so that the same thing twice is one post: `mail:…` or `inbox:…`.
  public var origin: String

  /// A draft.
  public init(title: String, note: String = "", source: String? = nil, origin: String) {
    self.title = title
    self.note = note
    self.source = source
    self.origin = origin
  }

  /// A new tip; `attachments` is the word before the names of files that came with it, such as
  /// *Attachments*.
  public func post(
    attachments word: String, _ at: inout Circumstances
  ) -> (post: Post, details: PostDetails) {
    var post = Post(id: at.identifier(), title: title, createdAt: at.now)
    post.source = source
    post.origin = origin
    let files = attachments.isEmpty ? "" : "\(word): \(attachments.joined(separator: ", "))"
    let note = [note, files].filter { !$0.isEmpty }.joined(separator: "\n\n")
    return (post, PostDetails(note: Cleaning.lines(note)))
  }
}

/// A number for bytes that is the same wherever and whenever it is computed (FNV-1a, 64 bits).
///
/// Good enough to see that two files hold the same; not a protection against anybody.
enum ContentHash {
  static func hex(_ bytes: some Sequence<UInt8>) -> String {
    let hash = bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
