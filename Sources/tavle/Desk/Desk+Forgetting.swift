import TavleCore
import TavleExchange
import TavleStore
import TavleTexts

extension Desk {
  /// For each of some people the day they were forgotten, if they were; for nobody if they are to come in `again`.
  func daysForgotten(of people: [Contributor], again: Bool) throws -> [Day?] {
    again ? people.map { _ in nil } : try store().daysForgotten(of: people)
  }

  /// In what words those are forgotten who come with a file.
  var forgettingWords: ForgettingWords {
    ForgettingWords(word: texts.forgetting.formerColleague, owner: settings.author)
  }

  /// What to type to end a forgetting that was interrupted.
  var resumeCommand: String {
    let words = ["tavle", "person", "forget", "--resume"] + (board.map { ["--board", $0] } ?? [])
    return words.map(ShellWords.quoted).joined(separator: " ")
  }

  /// Says that somebody is to be forgotten and something of them is still there; not who.
  func warnOfUnfinishedForgetting(of store: Store) {
    guard speaksOfForgetting, store.hasUnfinishedForgetting else { return }
    warn("\(texts.forgetting.unfinished) \(texts.forgetting.howToResume(resumeCommand))")
  }
}

extension Store {
  /// Whether somebody is to be forgotten and something of them is still there, as far as that can be read.
  var hasUnfinishedForgetting: Bool { (try? isForgettingUnfinished()) == true }
}

/// What is said about people in a file who were forgotten.
struct LeftOutWords {
  private let texts: Texts

  init(_ texts: Texts) { self.texts = texts }

  /// A line for each, and how they come in all the same.
  ///
  /// - Parameters:
  ///   - people: who is left out.
  ///   - command: what to type; `nil` where a command has left them out.
  /// - Returns: the lines; none for nobody.
  func lines(_ people: [LeftOut], command: String? = nil) -> [String] {
    guard !people.isEmpty else { return [] }
    let words = texts.forgetting
    let shown = people.prefix(8)
    let more = people.count - shown.count
    return shown.map { words.leftOut($0.name, texts.words.fullDay($0.forgottenOn)) }
      + (more > 0 ? [words.moreLeftOut(more)] : [])
      + [command.map(words.againInShell) ?? words.again]
  }
}
