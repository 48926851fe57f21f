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
    guard let paper = form.paper else {
      if let sheet = sheets.first { copy(sheet) }
      return
    }
    var written: [String] = []
    for sheet in sheets {
      let text = sheet.document(
        paper, texts(of: sheet), from: state.author, in: state.rules.holidays, today: state.today,
        at: state.circumstances.now)
      switch write(Data(text.utf8), sheet.fileName(paper), isPrivate: true) {
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

  private mutating func copy(_ sheet: ShootSheet) {
    let text = sheet.text(texts(of: sheet), from: state.author, today: state.today)
    copy(text, saying: state.texts.shoots.sheetCopied(sheet.person.firstName), "")
  }

  private func texts(of sheet: ShootSheet) -> Texts {
    .texts(in: sheet.language(or: state.texts.language))
  }
}

extension SheetForm {
  /// The file it is; `nil` for the clipboard.
  fileprivate var paper: ShootSheet.Paper? {
    switch self {
    case .copy: nil
    case .mail: .mail
    case .page: .html
    case .calendar: .ics
    }
  }
}
