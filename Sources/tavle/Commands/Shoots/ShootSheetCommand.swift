import ArgumentParser
import Foundation
import TavleCore
import TavleExchange
import TavleTexts

/// Prints what somebody who comes to a shoot has to know, or writes it into files.
struct ShootSheetCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet",
    abstract:
      "Print the sheet of a shoot for somebody who comes, or for everybody, in their language.",
    discussion: """
      When to come and where, what it is for, what to think about beforehand, and that they may say stop. For example: \
      tavle shoot sheet warehouse siri, or tavle shoot sheet warehouse --format mail --out sheets for a draft to everybody \
      who comes. Who was asked and has not said yes gets a sheet only by name. Of a shoot that was called off, the sheet \
      says so; so does the calendar (ics).

      --json prints {"sheets": […]} with name, mail, language, subject and text.
      """)

  @Argument(help: "The number in the list, or a part of the title.")
  var shoot: String

  @Argument(help: "For whom: a name, or beginnings of its parts; everybody who comes without.")
  var who: [String] = []

  @Option(help: "text, mail (a draft, .eml), html or ics; by the ending of --out, else text.")
  var format: SheetFormat?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Write to a file in place of what is there, or a file each into a folder; others cannot read them.",
      valueName: "path"), completion: .file())
  var out: String?

  @OptionGroup var options: SharedOptions

  var files: [String] { out.map { [$0] } ?? [] }

  private var paper: ShootSheet.Paper {
    (format ?? Files.form(of: out, \SheetFormat.paper.ending) ?? .text).paper
  }

  func validate() throws {
    if options.json, format != nil || out != nil {
      throw ValidationError("--json prints, and goes with neither --format nor --out.")
    }
    if who.isEmpty, out == nil, let format, format != .text {
      throw ValidationError("For everybody, --format \(format.rawValue) takes --out with a folder.")
    }
  }

  func run(at desk: Desk) throws {
    let board = try desk.wholeBoard()
    let shoot = try ShootFinder(board, today: desk.today).find(shoot)
    let sheets = try people(of: shoot, on: board).map { ShootSheet(shoot, for: $0, on: board) }
    if shoot.isCancelled {
      desk.warn("\(shoot.title): \(desk.texts.shoots.isCancelled)", as: desk.texts.rules.note)
    }
    if desk.isJSON { return try desk.json("sheets", sheets.map { SheetView($0, at: desk) }) }
    let texts = sheets.map { desk.text(of: $0, paper, on: board) }
    guard let out else { return print(texts) }
    var isFolder = ObjCBool(false)
    if FileManager.default.fileExists(atPath: out, isDirectory: &isFolder), isFolder.boolValue {
      return try fill(out, sheets, texts, desk)
    }
    // A path that is no folder takes one sheet.
    guard !who.isEmpty else { throw CommandError.cannotWrite(path: out, reason: .noFolder) }
    try desk.write(texts[0], to: out)
  }

  /// Those who get a sheet: who was named and is to be there, else everybody who comes.
  private func people(of shoot: Shoot, on board: Board) throws -> [Contributor] {
    guard !who.isEmpty else {
      let all = board.settledCrew(of: shoot).compactMap { board[$0] }
      guard !all.isEmpty else { throw CommandError.nobodyComes }
      return all
    }
    let person = try PersonFinder(board.contributors).find(who.joined(separator: " "))
    guard board.crew(of: shoot).contains(person.id) else {
      throw CommandError.doesNotCome(name: person.name, title: shoot.title)
    }
    return [person]
  }

  /// Prints sheets one after the other, with a line between two; what is no text goes out as it is unless somebody looks.
  private func print(_ documents: [String]) {
    let isText = paper == .text || Output.standard.isTerminal
    guard isText else { return documents.forEach(Output.standard.data) }
    let texts = documents.map { document in
      document.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).dropLast()
        .joined(separator: "\n")
    }
    Output.standard.text(texts.joined(separator: "\n\n----\n\n"))
  }

  /// A file each; two of one name get two files.
  private func fill(
    _ folder: String, _ sheets: [ShootSheet], _ texts: [String], _ desk: Desk
  ) throws(CommandError) {
    var taken: Set<String> = []
    for (sheet, text) in zip(sheets, texts) {
      var (name, number) = (sheet.fileName(paper), 1)
      let stem = name.dropLast(paper.ending.count + 1)
      while !taken.insert(name).inserted {
        number += 1
        name = "\(stem)-\(number).\(paper.ending)"
      }
      try desk.write(text, to: folder.last == "/" ? folder + name : "\(folder)/\(name)")
    }
  }
}

/// A form the sheet is written in.
enum SheetFormat: String, CaseIterable, ExpressibleByArgument {
  case text, mail, html, ics

  /// What is made of the sheet.
  var paper: ShootSheet.Paper {
    switch self {
    case .text: .text
    case .mail: .mail
    case .html: .html
    case .ics: .ics
    }
  }
}

extension Desk {
  /// In which language somebody reads.
  fileprivate func texts(of sheet: ShootSheet) -> Texts {
    .texts(in: sheet.language(or: settings.language))
  }

  fileprivate func text(of sheet: ShootSheet, _ paper: ShootSheet.Paper, on board: Board) -> String
  {
    sheet.document(
      paper, texts(of: sheet), from: settings.author, in: rules(on: board).holidays, today: today,
      at: circumstances.now)
  }

  fileprivate func write(_ text: String, to path: String) throws(CommandError) {
    try PaperFile(path: path, isPrivate: true).replace(with: text)
    say(texts.commands.written(path))
  }
}

/// A sheet as `--json` prints it.
private struct SheetView: Encodable {
  /// Whose it is, and how they are reached.
  var name: String
  var mail: String?
  /// The language it is written in: `en`, `da` or `nb`.
  var language: Language
  var subject, text: String

  init(_ sheet: ShootSheet, at desk: Desk) {
    let texts = desk.texts(of: sheet)
    (name, mail) = (sheet.person.name, sheet.person.mail)
    language = sheet.language(or: desk.settings.language)
    subject = sheet.subject(texts, today: desk.today)
    text = sheet.text(texts, from: desk.settings.author, today: desk.today)
  }
}
