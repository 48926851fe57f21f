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

  /// Reads the inbox of the configuration, if there is one, and returns what went wrong in sentences: nothing there
  /// may keep the user from the board.
  ///
  /// Files that are still written to are passed over; the next look finds them complete.
  static func readBeforeOpening(at desk: Desk) -> [String] {
    guard let folder = desk.settings.inbox else { return [] }
    do {
      let reader = InboxReader(desk, folder: folder)
      let result = try reader.read()
      let problems = result.problems.filter { $0.reason != .stillGrowing }.map(
        reader.sentence(for:))
      return problems + result.left.map { Failure($0, texts: desk.texts).sentence }
    } catch {
      return [Failure(error, texts: desk.texts).sentence]
    }
  }

  /// Reads everything and says what became of it.
  ///
  /// - Throws: what kept a file from being set aside, after saying all the rest.
  func readAndReport() throws {
    let result = try read()
    let texts = desk.texts.commands.imports
    for problem in result.problems { Output.errors.text(sentence(for: problem)) }
    if !desk.isJSON {
      let count = result.posts.count
      desk.say(count == 0 ? texts.inboxEmpty : texts.inboxTaken(count))
    }
    try TipWriter(desk).report(result.posts)
    if let error = result.left.first { throw error }
  }

  private func sentence(for problem: InboxProblem) -> String {
    desk.texts.commands.imports.inboxRefused(
      Cleaning.line(problem.file), words(for: problem.reason))
  }

  /// What became of an inbox.
  private struct Reading {
    /// The posts that were made.
    var posts: [Post]
    /// The files that are no tips.
    var problems: [InboxProblem]
    /// Why files that were read are still in the inbox; the next look knows them by their origin.
    var left: [CommandError] = []
  }

  /// Puts new tips on the board, then sets their files aside.
  private func read() throws -> Reading {
    let scan = try scanned()
    let writer = TipWriter(desk)
    var seen = Set(try desk.store().findOrigins(scan.tips.map(\.draft.origin)).keys)
    let new = scan.tips.filter { seen.insert($0.draft.origin).inserted }
    let posts = try writer.write(new.map { writer.tip($0.draft) })
    var reading = Reading(posts: posts, problems: scan.problems)
    for tip in scan.tips {
      do throws(CommandError) { try setAside(tip.file) } catch { reading.left.append(error) }
    }
    return reading
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
