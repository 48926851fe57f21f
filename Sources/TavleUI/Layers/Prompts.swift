import TavleCore
import TavleTexts
import TerminalKit

// The lines people type, as values. What happens with them is in Update+Submit.swift.

extension State {
  func newPostPrompt(_ stage: Stage, text: String = "") -> Prompt {
    Prompt(
      .newPost(stage), title: texts.prompts.newPost(texts.words.stages(stage)),
      text: Cleaning.line(text, limit: 2_000), placeholder: texts.prompts.newPostExample)
  }

  func planPrompt(_ posts: [PostID]) -> Prompt {
    Prompt(
      .plan(posts), title: texts.prompts.plan(subject(posts)),
      placeholder: texts.prompts.planExample)
  }

  func publishPrompt(_ posts: [PostID]) -> Prompt {
    Prompt(
      .publish(posts), title: texts.prompts.publish(subject(posts)),
      placeholder: texts.prompts.publishExample)
  }

  func filterPrompt() -> Prompt {
    Prompt(
      .filter, title: texts.prompts.filter, text: filterText,
      placeholder: texts.prompts.filterExample)
  }

  /// The filter of the screen that is shown.
  var filterText: String {
    switch screen {
    case .board(let screen): screen.filterText
    case .roster(let screen): screen.filterText
    case .log(let screen): screen.filterText
    case .post, .contributor: ""
    }
  }

  /// Filters the screen that is shown.
  mutating func setFilter(_ text: String) {
    switch screen {
    case .board(var shown):
      shown.filterText = text
      screen = .board(shown)
      refreshLists()
    case .roster(var shown):
      shown.filterText = text
      screen = .roster(shown)
    case .log(var shown):
      shown.filterText = text
      screen = .log(shown)
    case .post, .contributor: break
    }
  }

  /// What the line means as it stands, shown under the field while it is typed.
  func understanding(of prompt: Prompt) -> Understanding {
    if let complaint = prompt.complaint { return .no(complaint) }
    switch prompt.purpose {
    case .plan: return understanding(ofDate: prompt)
    case .newPost: return understanding(ofQuickAdd: prompt.editor.text)
    case .filter: return understanding(ofFilter: prompt.editor.text)
    default: return .nothing
    }
  }

  private func understanding(ofDate prompt: Prompt) -> Understanding {
    let text = prompt.editor.text
    if text.allSatisfy(\.isWhitespace) { return .nothing }
    do throws(DateProblem) {
      let readings = try dateReader.read(text)
      let chosen = readings[min(prompt.reading, readings.count - 1)]
      let others = readings.count > 1 ? " \(looks.symbols.dot) \(texts.prompts.otherReadings)" : ""
      return .yes(describe(chosen) + others)
    } catch {
      return .no(complaint(about: error))
    }
  }

  /// Reads dates in any of the three languages, the user's first.
  var dateReader: DateReader { DateReader(today: today, language: texts.language) }

  func complaint(about problem: DateProblem) -> String {
    switch problem {
    case .empty: texts.prompts.noDate
    case .notUnderstood(let word): texts.prompts.notADate(word)
    }
  }

  private func describe(_ reading: DateReading) -> String {
    switch reading {
    case .clear: return texts.prompts.clearsDate
    case .date(let found):
      let parts = [
        texts.words.fullDay(found.day) + (found.isFarAway ? " ?" : ""),
        found.time.map { "\($0)" }, texts.words.week(found.day.isoWeek.week),
        texts.words.distance(found.day, from: today),
      ]
      return parts.compactMap(\.self).joined(separator: " \(looks.symbols.dot) ")
    }
  }

  private func understanding(ofQuickAdd text: String) -> Understanding {
    if text.isEmpty { return .nothing }
    let line = QuickAddLine(text, reader: dateReader)
    var parts = line.tags.map { "#\($0)" } + line.channels.map { "+\($0.name)" }
    if let source = line.source { parts.append(texts.board.from(source)) }
    if let date = line.date { parts.append(texts.words.day(date.day, date.time, today: today)) }
    return parts.isEmpty ? .nothing : .yes(parts.joined(separator: " \(looks.symbols.dot) "))
  }

  private func understanding(ofFilter text: String) -> Understanding {
    guard let boardScreen, !text.isEmpty else { return .nothing }
    let count = boardScreen.columns.reduce(0) { $0 + boardScreen.list($1, of: board).count }
    switch Filter(text, reader: dateReader).problems.first {
    case .unknownKey(let key):
      return .no(texts.prompts.noSuchFilter(key, texts.prompts.found(count)))
    case .unknownValue(let key, let value):
      return .no(texts.prompts.noSuchFilter("\(key):\(value)", texts.prompts.found(count)))
    case nil: return .yes(texts.prompts.found(count))
    }
  }
}

/// What a line means as it stands.
enum Understanding: Hashable {
  case nothing
  case yes(String)
  case no(String)
}
