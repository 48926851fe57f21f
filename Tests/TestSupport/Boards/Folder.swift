import Foundation

/// A fresh folder that is removed with its last user.
///
/// It lies in `/tmp`, whatever `TMPDIR` says: the path of a socket must be shorter than 108 bytes, and a database server
/// that runs as somebody else must be able to get there.
public final class Folder: Sendable {
  /// The folder's path.
  public let path: String

  /// Makes the folder, its owner's alone.
  public init() throws {
    path = "/tmp/tavle-\(String(UInt64.random(in: .min ... .max), radix: 36))"
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in it.
  public func file(_ name: String) -> String { "\(path)/\(name)" }
}
