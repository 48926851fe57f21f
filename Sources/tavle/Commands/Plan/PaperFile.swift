import Foundation
import Glibc
import TavleTexts

/// A file that others read while it is kept fresh: it is replaced as a whole, and never seen half written.
struct PaperFile {
  let path: String
  /// Whether nobody but the user may read it.
  var isPrivate = false

  /// What stands in it, a byte-order mark too; `nil` if it is not there, or is no text that can be read.
  var text: String? {
    (try? Files.readPlain(path)).flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// Puts a text in its place; what is no plain file, such as a pipe, is written to as it is.
  ///
  /// Who may read it stays as it was. On the disk before it is in its place, so that a power cut leaves one of the two.
  func replace(with text: String) throws(CommandError) {
    var facts = stat()
    let isThere = stat(path, &facts) == 0
    if isThere, ![S_IFREG, S_IFDIR].contains(facts.st_mode & S_IFMT) {
      return try Files.write(text, to: path, overwriting: true)
    }
    let mode = isPrivate ? 0o600 : isThere ? facts.st_mode & 0o777 : nil
    let target = isThere ? Self.resolved(path) : path
    let draft = "\(Self.folder(of: target))/.tavle-\(getpid()).tmp"
    guard Self.write(text, to: draft, mode: mode, isPrivate: isPrivate),
      rename(draft, target) == 0
    else {
      let reason = FileReason(system: errno)
      unlink(draft)
      throw .cannotWrite(path: path, reason: reason == .missing ? .noFolder : reason)
    }
  }

  /// Where a link leads, so that the file it names is replaced and not the link.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "" : String(path[..<slash])
  }

  /// Writes a new file to the disk; `false` leaves the reason in `errno`.
  private static func write(
    _ text: String, to path: String, mode: mode_t?, isPrivate: Bool
  ) -> Bool {
    unlink(path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isPrivate ? 0o600 : 0o666)
    guard descriptor >= 0 else { return false }
    var text = text
    let isOnDisk = text.withUTF8 { write($0, to: descriptor) } && fsync(descriptor) == 0
    let reason = errno
    if let mode { fchmod(descriptor, mode) }
    let isClosed = close(descriptor) == 0
    if !isOnDisk { errno = reason }
    return isOnDisk && isClosed
  }

  private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: CInt) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = Glibc.write(
        descriptor, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
      if count < 0, errno != EINTR { return false }
      sent += max(0, count)
    }
    return true
  }
}
