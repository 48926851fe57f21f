import Foundation
import Glibc
public import TavleCore

/// A copy of a board that tavle made by itself.
public struct Backup: Hashable, Sendable {
  /// Where it is.
  public let path: String
  /// The day it was made, where the user was.
  public let day: Day
}

/// The folder beside a board with copies of it from the last days it was used.
struct BackupFolder {
  /// How many copies are kept.
  static let capacity = 7

  let path: String

  /// The folder of the board in a file; links are followed.
  init(of board: String) { path = BoardFile(path: board).realPath + ".backups" }

  /// Where the copy of a day lies, there or not.
  func file(of day: Day) -> BoardFile { BoardFile(path: "\(path)/\(day).db") }

  /// The copies there are, newest first, sound or not.
  var backups: [Backup] {
    names.compactMap { name in
      let path = "\(path)/\(name)"
      guard let day = Self.day(of: name), BoardFile(path: path).isPlain else { return nil }
      return Backup(path: path, day: day)
    }
    .sorted { $0.day > $1.day }
  }

  /// Takes away the oldest copies when there are too many, but never the one that was just made, and what was left
  /// half done on other days.
  func rotate(after made: Day) {
    for backup in Self.surplus(in: backups, after: made) { unlink(backup.path) }
    for name in names where Self.isLeftover(name, on: made) { unlink("\(path)/\(name)") }
  }

  /// The copies that are too many; they come newest first.
  static func surplus(in backups: [Backup], after made: Day) -> [Backup] {
    Array(backups.filter { $0.day != made }.dropFirst(capacity - 1))
  }

  /// The day in the name of a copy, `2026-11-22.db`; `nil` for every other name.
  static func day(of name: String) -> Day? {
    guard name.hasSuffix(".db"), name.utf8.count == 13 else { return nil }
    return Day(String(name.dropLast(3))).flatMap { "\($0).db" == name ? $0 : nil }
  }

  /// Whether a name is that of a copy somebody began on another day and never finished.
  static func isLeftover(_ name: String, on today: Day) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[3] == "part", let day = day(of: "\(parts[0]).\(parts[1])") else {
      return false
    }
    return day != today && parts[2].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  private var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
  }
}
