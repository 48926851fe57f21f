import Foundation
import TavleCore
import TavleExchange
import TavleStore
import TavleTexts

/// Makes tips of the files in a folder, each content once.
struct InboxReader {
  private let desk: Desk
  private let inbox: InboxFolder
  private let folder: String

  /// A reader of a folder.
  init(_ desk: Desk, folder: String) {
    self.desk = desk
    self.folder = folder
    inbox = InboxFolder(URL(filePath: folder))
  }

  /// Reads the inbox of the configuration, if there is one, without letting anything that goes wrong there keep the
  /// user from the board.
  static func readQuietly(at desk: Desk) {
    guard let folder = desk.settings.inbox else { return }
    _ = try? InboxReader(desk, folder: folder).read()
  }

  /// Reads everything and says what became of it.
  func readAndReport() throws {
    let (posts, problems) = try read()
    let texts = desk.texts.commands.imports
    for problem in problems {
      Output.errors.text(texts.inboxRefused(problem.file, words(for: problem.reason)))
    }
    if !desk.isJSON { desk.say(posts.isEmpty ? texts.inboxEmpty : texts.inboxTaken(posts.count)) }
    try TipWriter(desk).report(posts)
  }

  /// Puts new tips on the board, then sets their files aside.
  private func read() throws -> (posts: [Post], problems: [InboxProblem]) {
    let scan = try scanned()
    let writer = TipWriter(desk)
    var seen = Set(try desk.store().findOrigins(scan.tips.map(\.draft.origin)).keys)
    let new = scan.tips.filter { seen.insert($0.draft.origin).inserted }
    let posts = try writer.write(new.map { writer.tip($0.draft) })
    for tip in scan.tips { try setAside(tip.file) }
    return (posts, scan.problems)
  }

  private func scanned() throws(CommandError) -> InboxScan {
    do {
      return try inbox.scan(now: Date())
    } catch {
      throw .cannotRead(path: folder, reason: FileReason(error))
    }
  }

  private func setAside(_ file: String) throws(CommandError) {
    do {
      try inbox.setAside(file)
    } catch {
      throw .cannotWrite(path: "\(folder)/\(file)", reason: FileReason(error))
    }
  }

  private func words(for reason: InboxReason) -> String {
    let texts = desk.texts.commands.imports
    return switch reason {
    case .stillGrowing: texts.inboxGrowing
    case .folder, .link, .noFile: texts.inboxNoFile
    case .unreadable: texts.inboxUnreadable
    case .notUnderstood(let error): texts.words(for: error).message
    }
  }
}
