public import TavleCore
import TavleTexts
import TerminalKit

/// What a file of colleagues would become, in words, and the change that makes it so.
public struct PeoplePreview: Sendable {
  /// What was understood, a line each.
  public let lines: [String]
  /// What would be done, and was done, as sentences.
  public let wouldDo, done: String
  /// What is to be done; empty if there is nothing new.
  public let change: Change

  /// A preview.
  public init(lines: [String], wouldDo: String, done: String, change: Change) {
    (self.lines, self.wouldDo, self.done, self.change) = (lines, wouldDo, done, change)
  }
}

extension State {
  /// Asks for the file colleagues are taken in from.
  mutating func askForPeople() -> [Effect] {
    open(
      Prompt(.peopleFile, title: texts.people.importFile, placeholder: "~/Downloads/contacts.vcf"))
  }

  /// Lets the file be read; the line stays until it was understood.
  mutating func submitPeopleFile(_ text: String) -> [Effect] {
    text.isEmpty ? complain(texts.people.importFile) : [.readPeople(path: text)]
  }

  /// Shows what the file would become, before anything is changed.
  mutating func take(people preview: PeoplePreview) -> [Effect] {
    guard case .prompt(let prompt) = layers.last, prompt.purpose == .peopleFile else { return [] }
    layers.removeLast()
    guard !preview.change.isEmpty else { return say(.note, preview.wouldDo) }
    var lines = preview.lines.map { Picker.Item(.people, $0) }
    lines.insert(
      Picker.Item(.people, preview.wouldDo, detail: texts.people.importGoOn), at: 0)
    return open(
      Picker(
        .people(preview.change, done: preview.done), title: texts.actions.importPeople.help,
        items: lines))
  }

  /// Says why the file cannot be taken in, below the line it was typed in.
  mutating func take(unreadPeople sentence: String) -> [Effect] {
    guard case .prompt(let prompt) = layers.last, prompt.purpose == .peopleFile else {
      return say(.error, sentence)
    }
    return complain(sentence)
  }
}
