import Foundation
import TavleCore
import TavleExchange
import TavleTexts
import TavleUI

// Sheets for those who come to a shoot.

extension Session {
  /// Gives colleagues the sheet of a shoot: on the clipboard, or each in a file of their own that others cannot read.
  mutating func send(_ id: ShootID, to people: [ContributorID], _ form: SheetForm) {
    guard let shoot = state.board[id] else { return say(.note, state.texts.errors.shootGone) }
    let sheets = people.compactMap { state.board[$0] }.map {
      ShootSheet(shoot, for: $0, on: state.board)
    }
    if form == .copy, let sheet = sheets.first {
      let texts = texts(of: sheet)
      let text = sheet.text(texts, from: state.author, today: state.today)
      return copy(text, saying: state.texts.shoots.sheetCopied(sheet.person.firstName), "")
    }
    var written: [String] = []
    for sheet in sheets {
      switch write(data(of: sheet, form), name(of: sheet, form), isPrivate: true) {
      case .success(let path): written.append(path)
      case .failure(let error): return say(.error, state.texts.session.notSaved(error.path))
      }
    }
    let folder = FileManager.default.currentDirectoryPath
    let isOne = written.count == 1
    say(
      .note,
      isOne
        ? state.texts.session.saved(written[0])
        : state.texts.shoots.sheetsSaved(written.count, folder))
  }

  private func texts(of sheet: ShootSheet) -> Texts {
    .texts(in: sheet.language(or: state.texts.language))
  }

  private func data(of sheet: ShootSheet, _ form: SheetForm) -> Data {
    let (texts, today) = (texts(of: sheet), state.today)
    switch form {
    case .copy: return Data(sheet.text(texts, from: state.author, today: today).utf8)
    case .mail:
      return MailDraft(
        address: sheet.person.mail, name: sheet.person.name,
        subject: sheet.subject(texts, today: today),
        text: sheet.text(texts, from: state.author, today: today)
      ).data
    case .page: return Data(sheet.html(texts, from: state.author, today: today).utf8)
    case .calendar:
      let country = sheet.person.country ?? state.rules.holidays
      let file = sheet.calendar(texts, in: country, today: today)
      return Data(file.text(at: state.circumstances.now).utf8)
    }
  }

  private func name(of sheet: ShootSheet, _ form: SheetForm) -> String {
    let ending =
      switch form {
      case .copy: "txt"
      case .mail: "eml"
      case .page: "html"
      case .calendar: "ics"
      }
    return FileName.make(
      "\(sheet.shoot.title) \(sheet.person.name)", fallback: "sheet", ending: ending)
  }
}
