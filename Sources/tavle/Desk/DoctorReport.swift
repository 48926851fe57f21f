import Foundation
import Glibc
import TavleCore
import TavleStore
import TavleTexts
import TerminalDevice
import TerminalKit

/// What `tavle doctor` found out; the names are promised to scripts.
struct DoctorReport: Encodable {
  let version: String
  /// Where the board is.
  let board: String
  /// Whether there is a board yet.
  let boardExists: Bool
  /// Its size in bytes.
  var boardBytes: Int?
  var posts, people, entries: Int?
  /// What is wrong with the board; left out when it is sound.
  var problem: String?
  /// What to type to go on from a backup of a board that is damaged.
  var repair: String?
  /// The backups tavle made by itself: how many, and the newest.
  let backups: Int
  let newestBackup: String?
  /// The day of the newest.
  let newestBackupDay: Day?
  /// The network file system the board lies on, where it should not.
  let networkFileSystem: String?
  /// Whether the last program that wrote to the board ended before the system did.
  var endedWell: Bool?
  /// The configuration file, if it is there.
  let settings: String?
  /// What was not understood in it.
  let warnings: [String]
  let inbox: String?
  let language: Language
  let theme: String?
  let author: String
  /// The locale that decides about characters, and their encoding.
  let locale, encoding: String
  var terminal: TerminalView?

  /// Whether nothing needs attention.
  var isWell: Bool { problem == nil }

  /// Looks at everything.
  init(_ desk: Desk) throws {
    let location = try desk.location()
    version = tavleVersion
    board = location.description
    boardExists = location.exists
    let file = desk.settings.file
    settings = file.flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }
    let themes = ThemeCheck(folder: desk.settings.themeFolder).problems()
    warnings =
      (desk.settings.warnings + themes).map(desk.sentence(for:))
      + (desk.networkWarning(location).map { [$0] } ?? [])
    let kept = Store.backups(of: location)
    (backups, newestBackup) = (kept.count, kept.first?.path)
    newestBackupDay = kept.first?.day
    networkFileSystem = Store.networkFileSystem(of: location)?.name
    inbox = desk.settings.inbox
    (language, theme, author) = (desk.settings.language, desk.settings.theme, desk.settings.author)
    locale = setlocale(LC_CTYPE, "").map { String(cString: $0) } ?? "C"
    let codeset = nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
    // The C library calls ASCII by the number of its standard.
    encoding = codeset == "ANSI_X3.4-1968" ? "ASCII" : codeset
    terminal = TerminalView(desk.settings)
    if boardExists { look(at: location, desk) }
  }

  private mutating func look(at location: StoreLocation, _ desk: Desk) {
    do {
      let store = try desk.store()
      posts = try store.boardCount()
      people = try store.contributors().count
      entries = Int(try store.latestSequence())
      endedWell = store.lastEnd == .clean
      if let damage = try store.firstDamage() {
        throw StoreError.damaged(path: location.description, detail: damage)
      }
    } catch {
      let failure = Failure(desk.explained(error), texts: desk.texts)
      (problem, repair) = (failure.sentence, failure.text.hint)
    }
    let facts = try? FileManager.default.attributesOfItem(atPath: location.description)
    boardBytes = (facts?[.size] as? NSNumber)?.intValue
  }

  /// Prints it for people.
  func say(in all: Texts) {
    let (texts, safety) = (all.commands.doctor, all.safety)
    var table = TextTable()
    table.add(texts.version, version)
    table.add(texts.board, boardExists ? board : "\(board) (\(texts.missing))")
    if let boardBytes { table.add(texts.size, "\(boardBytes >> 10) KiB") }
    for (label, count) in [(texts.posts, posts), (texts.people, people), (texts.entries, entries)] {
      if let count { table.add(label, "\(count)") }
    }
    table.add(
      texts.backups,
      safety.backups(
        backups, newestBackupDay.map { all.words.day($0, today: Clock.day(Clock.now)) } ?? ""))
    if let endedWell { table.add(texts.lastEnd, endedWell ? safety.endedWell : safety.endedBadly) }
    table.add(texts.settings, settings ?? texts.none)
    table.add(texts.inbox, inbox ?? texts.none)
    table.add(texts.language, language.rawValue)
    table.add(texts.theme, theme ?? "auto")
    table.add(texts.author, author)
    terminal?.add(to: &table, texts)
    if terminal == nil {
      table.add(texts.terminal, texts.noTerminal)
      table.add(texts.characters, "\(encoding) (\(locale))")
    }
    Output.standard.text(table.lines().joined(separator: "\n"))
    for warning in warnings { Output.standard.text(warning) }
    Output.standard.text(problem ?? (warnings.isEmpty ? texts.well : texts.unwell))
    if let repair { Output.standard.text("\(all.commands.failures.hint): \(repair)") }
  }
}

/// The terminal, as `tavle doctor --json` prints it.
struct TerminalView: Encodable {
  let term, entry, locale, curses: String
  let colors, columns, rows: Int
  let utf8, multiplexer, remote: Bool

  /// What is found out about the terminal; nil where there is none.
  init?(_ settings: Settings) {
    let options = TerminalOptions(environment: settings.environment, depth: settings.depth)
    guard Output.standard.isTerminal,
      let found = try? Terminal.inspect(options)
    else { return nil }
    (term, entry, locale, curses) = (found.term, found.entry, found.locale, found.library)
    (colors, columns, rows) = (found.color.depth.rawValue, found.size.columns, found.size.rows)
    (utf8, multiplexer, remote) = (found.utf8, found.multiplexer, found.remote)
  }

  fileprivate func add(to table: inout TextTable, _ texts: DoctorTexts) {
    table.add(texts.terminal, term == entry ? term : "\(term) → \(entry)")
    table.add(texts.colors, "\(colors)")
    table.add(texts.characters, utf8 ? "UTF-8 (\(locale))" : locale)
    table.add(texts.window, "\(columns)×\(rows)")
    table.add(texts.curses, curses)
  }
}

extension StoreLocation {
  /// Whether there is something there; a server is taken to be.
  var exists: Bool {
    switch self {
    case .file(let path): FileManager.default.fileExists(atPath: path)
    case .server: true
    }
  }
}
