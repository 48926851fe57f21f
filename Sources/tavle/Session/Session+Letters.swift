import Foundation
import TavleCore
import TavleExchange
import TavleTexts
import TavleUI
import TerminalDevice

// Texts on their way out of the program: clipboard, files, the user's own commands.

extension Session {
  /// Puts a text on the clipboard, by whatever takes it, and says by what.
  mutating func copied(_ text: String) -> Notice {
    let texts = state.texts.session
    return switch terminal.copy(text, environment: options.environment) {
    case .program: Notice(.note, texts.copied)
    case .terminal: Notice(.note, texts.copiedByTerminal)
    case .file(let path): Notice(.note, texts.copiedToFile(path))
    case nil: Notice(.error, texts.notCopied)
    }
  }

  /// Copies a text and says what was done before, where the text is, and what can be done now.
  mutating func copy(_ text: String, saying sentence: String, _ hint: String) {
    let notice = copied(text)
    let kind: Notice.Kind =
      notice.kind == .error ? .error : state.notice?.kind == .done ? .done : .note
    say(Notice(kind, "\(sentence); \(notice.text.lowercasedFirst)\(hint)"))
  }

  /// Writes a letter into a file that mail programs open as a draft; where that cannot be, it is copied, as it is noted already
  /// that it went out.
  mutating func saveMail(
    _ letter: TavleTexts.Letter, to address: String?, _ name: String, saying sentence: String
  ) {
    let draft = MailDraft(
      address: address, name: name, subject: letter.subject, text: letter.text)
    let file = FileName.make("\(name) \(letter.subject)", fallback: "mail", ending: "eml")
    switch write(draft.data, file, isPrivate: true) {
    case .success(let path):
      say(Notice(.done, "\(sentence); \(state.texts.asks.mailSaved(path).lowercasedFirst)"))
    case .failure(let error):
      let copied = copied(letter.text).text.lowercasedFirst
      say(.error, "\(state.texts.session.notSaved(error.path)); \(copied)")
    }
  }

  /// Writes a text into a new file in the present folder.
  mutating func save(_ text: String, _ name: String, isPrivate: Bool = false) {
    switch write(Data((text + "\n").utf8), name, isPrivate: isPrivate) {
    case .success(let path): say(.note, state.texts.session.saved(path))
    case .failure(let error): say(.error, state.texts.session.notSaved(error.path))
    }
  }

  /// Writes a document about the board into a new file in the present folder.
  mutating func save(_ document: Document) {
    let (board, today) = (state.board, state.today)
    switch document {
    case .roster(let ids):
      let text = MarkdownPeople.roster(
        board, only: ids?.compactMap { board[$0] }, today: today, texts: state.texts)
      save(text, "roster-\(today).md")
    case .gains(let id):
      guard let person = board[id] else { return }
      let texts = Texts.texts(in: person.language ?? state.texts.language)
      save(
        MarkdownPeople.gains(of: person, on: board, texts: texts),
        FileName.make("wiifm \(person.name)", fallback: "wiifm", ending: "md"), isPrivate: true)
    case .plan(let form, let day, let weeks): savePlan(form, from: day, weeks: weeks)
    }
  }

  private mutating func savePlan(_ form: PaperForm, from day: Day, weeks: Int) {
    let sheet = PlanSheet(
      state.board, weeks: weeks, from: day, in: state.rules.holidays, today: state.today)
    let format = PlanFormat(form)
    let text = PlanPapers(texts: state.texts, weeks: weeks).text(
      of: sheet, format, at: state.circumstances.now)
    switch write(Data(text.utf8), "plan-\(day).\(format.ending)") {
    case .success(let path): say(.note, state.texts.session.saved(path))
    case .failure(let error): say(.error, state.texts.session.notSaved(error.path))
    }
  }

  struct NotWritten: Error {
    var path: String
  }

  /// Writes a new file; one that is there is never replaced, and what is private others cannot read.
  func write(
    _ data: Data, _ name: String, isPrivate: Bool = false
  ) -> Result<String, NotWritten> {
    let folder = FileManager.default.currentDirectoryPath + "/"
    let (stem, ending) = Self.parts(of: name)
    let names = sequence(first: 1) { $0 + 1 }.lazy.map { number in
      number == 1 ? name : "\(stem)-\(number)\(ending)"
    }
    let free = names.first { !FileManager.default.fileExists(atPath: folder + $0) } ?? name
    let path = folder + free
    // What is private is so from its first byte.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isPrivate ? 0o600 : 0o666)
    guard descriptor >= 0 else { return .failure(NotWritten(path: path)) }
    do {
      let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      try file.write(contentsOf: data)
      try file.close()
      return .success(path)
    } catch {
      return .failure(NotWritten(path: path))
    }
  }

  private static func parts(of name: String) -> (stem: String, ending: String) {
    guard let dot = name.lastIndex(of: ".") else { return (name, "") }
    return (String(name[..<dot]), String(name[dot...]))
  }

  // MARK: The user's own commands

  /// Runs the user's own command for what has happened, if there is one; it ends when it ends.
  mutating func run(
    _ event: HookEvent, _ post: PostID, _ ask: AskID?, _ letter: TavleTexts.Letter?
  ) {
    let text = letter.map { HookDocument.Text(subject: $0.subject, text: $0.text) }
    let document = HookDocument(event.name, post: post, ask: ask, letter: text, on: state.board)
    let mailbox = mailbox
    options.hooks.start(event, document) { end in
      if !end.isWell { mailbox.post(.hookEnded(event, end)) }
    }
  }

  /// Says that the user's own command failed.
  mutating func take(hook event: HookEvent, _ end: Hooks.End) {
    say(.error, state.texts.asks.hookFailed(event.rawValue, end.reason))
  }
}

extension String {
  /// The text with its first letter small, for the middle of a sentence.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
