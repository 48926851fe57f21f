public import Foundation
import TavleCore

/// Reads a mail message (RFC 5322 with MIME) as a tip.
///
/// The subject is the title, the sender's name the source, the text the note. Of a message in
/// several versions the plain text counts; HTML is only read when there is nothing else. A
/// signature is cut off, quoted lines stay.
public enum MailTip {
  /// The largest message that is read, in bytes.
  public static let sizeLimit = 64 << 20

  /// The tip in a message.
  ///
  /// - Throws: ``ImportError/notAMessage`` when there is no header, ``ImportError/noText`` when
  ///   there are neither a subject nor words.
  public static func draft(of data: Data) throws(ImportError) -> TipDraft {
    guard !data.isEmpty else { throw .empty }
    guard data.count <= sizeLimit else { throw .tooLarge(bytes: data.count, limit: sizeLimit) }
    let bytes = Array(data)
    var lines = lines(of: bytes)[...]
    let header = MailHeader.take(from: &lines)
    guard Self.marks.contains(where: { header[$0] != nil }) else { throw .notAMessage }
    let parts = MailPart.parts(of: header, lines)
    var draft = try texts(header, parts, origin: origin(header, bytes))
    draft.source = header["from"].map { Cleaning.line(MailText.sender($0)) }
    if draft.source?.isEmpty == true { draft.source = nil }
    draft.attachments = attachments(parts)
    return draft
  }

  /// Fields of which every message has at least one.
  private static let marks = ["from", "subject", "date", "message-id", "received", "to"]

  /// Lines without their ends; a mailbox's separator line at the front is no part of the message.
  private static func lines(of bytes: [UInt8]) -> ArraySlice<ArraySlice<UInt8>> {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let all = bytes[(hasMark ? 3 : 0)...].split(separator: 0x0A, omittingEmptySubsequences: false)
    let lines = all.map { $0.last == 0x0D ? $0.dropLast() : $0 }
    let start = lines.drop { $0.isEmpty }
    return start.first?.starts(with: "From ".utf8) == true ? start.dropFirst() : start
  }

  private static func texts(
    _ header: MailHeader, _ parts: [MailPart], origin: String
  ) throws(ImportError) -> TipDraft {
    let body = body(parts)
    let subject = MailText.subject(EncodedWord.decode(header["subject"] ?? ""))
    let hasSubject = !Cleaning.line(subject).isEmpty
    let note = Cleaning.lines(body)
    guard let texts = hasSubject ? TitleText.cut(subject, note: note) : TitleText.split(body) else {
      throw .noText
    }
    return TipDraft(title: texts.title, note: texts.note, origin: origin)
  }

  private static func body(_ parts: [MailPart]) -> String {
    if let plain = parts.first(where: { $0.isBody("text/plain") }) { return MailText.plain(plain) }
    return parts.first { $0.isBody("text/html") }.map(MailText.html) ?? ""
  }

  private static func attachments(_ parts: [MailPart]) -> [String] {
    parts.compactMap { part in
      guard !part.isBody("text/plain"), !part.isBody("text/html") else { return nil }
      let name = Cleaning.line(part.fileName ?? "")
      return name.isEmpty ? Cleaning.line(part.type.value) : name
    }
  }

  /// The message's own name if it has one, so that the same mail by two roads is one post.
  private static func origin(_ header: MailHeader, _ bytes: [UInt8]) -> String {
    let own = header["message-id"].map { Cleaning.line($0).filter { !"<> ".contains($0) } } ?? ""
    return "mail:" + (own.isEmpty ? ContentHash.hex(bytes) : own)
  }
}
