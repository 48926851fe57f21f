import Foundation
import TavleCore
import TavleExchange
import TavleStore
import TavleTexts
import TavleUI
import TerminalDevice
import TerminalKit

extension Session {
  /// Carries effects out, in order.
  mutating func perform(_ effects: [Effect]) {
    for effect in effects { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .commit(let change, let over): worker.commit(change, over: over, at: Clock.now)
    case .undo(let sequence, let seen): worker.undo(sequence, seen: seen, at: Clock.now)
    case .redo(let seen): worker.redo(seen: seen, at: Clock.now)
    case .reconnect: worker.connectNow()
    case .loadDetails(let post): worker.loadDetails(post)
    case .loadLog(let post): worker.loadLog(post)
    case .edit(let text, let over, let what): edit(text, over: over, what)
    case .openLink(let address): open(link: address)
    case .copyPosts(let posts): copy(posts)
    case .copy(let text, let sentence, let hint): copy(text, saying: sentence, hint)
    case .saveMail(let letter, let address, let name, let sentence):
      saveMail(letter, to: address, name, saying: sentence)
    case .hook(let event, let post, let ask, let letter): run(event, post, ask, letter)
    case .readPeople(let path): readPeople(path)
    case .saveDocument(let document): save(document)
    case .sheet(let shoot, let people, let form): send(shoot, to: people, form)
    case .save(let text, let name): save(text, name)
    case .savePrivate(let text, let name): save(text, name, isPrivate: true)
    case .shell: runShell()
    case .suspend: terminal.suspend()
    case .redraw: terminal.redrawAll()
    case .setMouse(let on): terminal.setMouse(on: on)
    case .setTheme(let name): use(theme: name)
    case .rememberTheme(let name): remember("theme", name)
    case .setLanguage(let language): remember("language", language.rawValue)
    case .goOnFromBackup:
      next = .goOn
      isOver = true
    case .quit: quit()
    }
  }

  mutating func say(_ notice: Notice) { perform(update(&state, .notice(notice))) }

  mutating func say(_ kind: Notice.Kind, _ text: String) {
    perform(update(&state, .notice(Notice(kind, text))))
  }

  /// Remembers a choice; where there is a configuration that cannot be written, it holds until the end only.
  private mutating func remember(_ key: String, _ value: String) {
    guard !options.remember(key, value) else { return }
    say(.note, state.texts.session.notRemembered)
  }

  // MARK: Texts in the user's editor

  /// Lets the user edit a text in their editor; what they wrote is never lost, whatever the editor does.
  private mutating func edit(_ text: String?, over: String?, _ what: EditedText) {
    guard let before = over ?? storedText(what) else { return }
    let begun = text ?? before
    guard let file = DraftFile(text: begun) else {
      return say(.error, state.texts.session.notSaved(DraftFile.folder))
    }
    let editor = Self.editor(options.environment)
    let name = editor.joined(separator: " ")
    // Compared with what was there before: what was begun in tavle's own field is new even if the editor leaves it.
    switch (terminal.run(editor + [file.path]), file.text()) {
    case (.exited(0), before?):
      file.remove()
      perform(update(&state, .edited(text: nil, over: before, what: what)))
    case (.exited(0), let new?):
      file.remove()
      perform(update(&state, .edited(text: new, over: before, what: what)))
    case (.notStarted, begun?):
      file.remove()
      say(.error, state.texts.session.notStarted(name))
    case (_, begun?):
      file.remove()
      say(.error, state.texts.session.failedUnchanged(name))
    default:
      draft = file
      say(.error, state.texts.session.failed(name, file.path))
    }
  }

  /// A long text as it is stored; `nil`, and said so, if it cannot be read.
  private mutating func storedText(_ what: EditedText) -> String? {
    do {
      switch what {
      case .note(let id): return try worker.details(of: [id])[id]?.note ?? ""
      case .caption(let id): return try worker.details(of: [id])[id]?.caption ?? ""
      }
    } catch {
      say(.error, words(for: error))
      return nil
    }
  }

  /// `$VISUAL`, else `$EDITOR`, else vi, split at blanks as a shell would for plain words.
  private static func editor(_ environment: [String: String]) -> [String] {
    let text = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self)
      .first { !$0.allSatisfy(\.isWhitespace) }
    return ShellWords.split(text ?? "vi")
  }

  private mutating func runShell() {
    let shell = options.environment["SHELL"] ?? "/bin/sh"
    _ = terminal.run([shell], saying: state.texts.session.shell)
  }

  // MARK: Out

  /// Copies whole cards or nothing: a card that lacks its texts looks like one that has none.
  private mutating func copy(_ ids: [PostID]) {
    let posts = ids.compactMap { state.board[$0] }
    guard let details = details(of: posts) else { return }
    let text = posts.map { post in
      MarkdownBoard.card(
        post, details[post.id] ?? PostDetails(), on: state.board, texts: state.texts)
    }
    say(copied(text.joined(separator: "\n\n")))
  }

  /// The long texts of posts that have any; `nil`, and said so, if they cannot be read.
  private mutating func details(of posts: [Post]) -> [PostID: PostDetails]? {
    let long = posts.filter { $0.hasNote || $0.hasCaption || $0.commentCount > 0 }
    guard !long.isEmpty else { return [:] }
    do {
      return try worker.details(of: long.map(\.id))
    } catch {
      say(.error, error.isLoss ? state.texts.connection.notCopied : words(for: error))
      return nil
    }
  }

  private mutating func open(link address: String) {
    let texts = state.texts.session
    let hasDesktop =
      options.environment["DISPLAY"] != nil || options.environment["WAYLAND_DISPLAY"] != nil
    // What came in by another door may be no web address at all.
    guard PublishedLink(reading: address) != nil else {
      return say(.error, state.texts.errors.notAnAddress)
    }
    guard let browser = options.environment["BROWSER"] ?? (hasDesktop ? "xdg-open" : nil) else {
      return say(.note, texts.noBrowser(address))
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ShellWords.split(browser) + [address]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let started = (try? process.run()) != nil
    say(started ? .note : .error, started ? texts.openedLink(address) : texts.noBrowser(address))
  }
}
