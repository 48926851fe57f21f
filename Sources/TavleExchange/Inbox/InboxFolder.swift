public import Foundation
import TavleCore

/// A folder into which colleagues and programs drop tips as files.
///
/// ``scan(now:)`` reads and changes nothing. When a tip is safely on the board, ``setAside(_:)``
/// moves its file into the folder `read` inside; so a crash between the two gives the same tip
/// again, which its origin recognises.
public struct InboxFolder: Sendable {
  /// Where it is.
  public let folder: URL
  /// The name of the folder for files that were read.
  public static let readName = "read"
  /// How long a file must have been left alone before it is taken as complete, in seconds.
  public static let quietTime: TimeInterval = 2

  /// An inbox; the folder need not exist yet.
  public init(_ folder: URL) { self.folder = folder }

  /// Reads what lies there, in the order of the names.
  ///
  /// Hidden files are passed over; everything else that is no tip is listed with the reason.
  ///
  /// - Throws: the error of the file system when the folder cannot be listed; a missing folder is
  ///   an empty one.
  public func scan(now: Date) throws -> InboxScan {
    guard FileManager.default.fileExists(atPath: folder.path) else { return InboxScan() }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    var scan = InboxScan()
    for name in names.sorted() where !name.hasPrefix(".") && name != Self.readName {
      do throws(InboxReason) {
        scan.tips.append(InboxTip(file: name, draft: try tip(name, now: now)))
      } catch {
        scan.problems.append(InboxProblem(file: name, reason: error))
      }
    }
    return scan
  }

  private func tip(_ name: String, now: Date) throws(InboxReason) -> TipDraft {
    let path = folder.appending(path: name).path
    guard let facts = try? FileManager.default.attributesOfItem(atPath: path) else {
      throw .unreadable
    }
    switch facts[.type] as? FileAttributeType {
    case .typeRegular?: break
    case .typeDirectory?: throw .folder
    case .typeSymbolicLink?: throw .link
    default: throw .noFile
    }
    let size = (facts[.size] as? NSNumber)?.intValue ?? 0
    guard size <= TipFile.sizeLimit else {
      throw .notUnderstood(.tooLarge(bytes: size, limit: TipFile.sizeLimit))
    }
    let changed = facts[.modificationDate] as? Date ?? now
    guard now.timeIntervalSince(changed) >= Self.quietTime else { throw .stillGrowing }
    guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable }
    do throws(ImportError) {
      return try TipFile.draft(name: name, data: data)
    } catch {
      throw .notUnderstood(error)
    }
  }

  /// Moves a file that was read out of the way, under a new name if there is one of its name
  /// already.
  ///
  /// - Throws: the error of the file system; the file is then where it was.
  public func setAside(_ file: String) throws {
    let target = folder.appending(path: Self.readName)
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    var place = target.appending(path: file)
    var count = 2
    while FileManager.default.fileExists(atPath: place.path) {
      place = target.appending(path: Self.numbered(file, count))
      count += 1
    }
    try FileManager.default.moveItem(at: folder.appending(path: file), to: place)
  }

  /// `tip.txt` as `tip-2.txt`.
  private static func numbered(_ file: String, _ number: Int) -> String {
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else {
      return "\(file)-\(number)"
    }
    return "\(file[..<dot])-\(number)\(file[dot...])"
  }
}

/// What lay in an inbox.
public struct InboxScan: Hashable, Sendable {
  /// What can become tips.
  public var tips: [InboxTip] = []
  /// What cannot, and why.
  public var problems: [InboxProblem] = []

  /// Nothing.
  public init() {}
}

/// A file and the tip in it.
public struct InboxTip: Hashable, Sendable {
  /// The file's name within the folder, as the file system has it.
  public var file: String
  /// What it says.
  public var draft: TipDraft

  /// A file and its tip.
  public init(file: String, draft: TipDraft) {
    self.file = file
    self.draft = draft
  }
}

/// A file that was left where it is.
public struct InboxProblem: Hashable, Sendable {
  /// The file's name within the folder, as the file system has it: clean it before it is shown.
  public var file: String
  /// Why.
  public var reason: InboxReason

  /// A file and the reason.
  public init(file: String, reason: InboxReason) {
    self.file = file
    self.reason = reason
  }
}

/// Why a file in an inbox was not read.
public enum InboxReason: Error, Hashable, Sendable {
  /// It was written to a moment ago; the next look will find it complete.
  case stillGrowing
  /// It is a folder; only the inbox itself is looked into.
  case folder
  /// It is a link, which could lead to anything.
  case link
  /// It is a pipe, socket or device.
  case noFile
  /// It cannot be read, or is gone again.
  case unreadable
  /// It is no tip.
  case notUnderstood(ImportError)
}
