import TavleCore
import TavleTexts
import TerminalKit

// The lines people type, as values. What happens with them is in Update+Submit.swift.

extension State {
  /// A quick-add line; of a longer text the first line, as far as it can be a title, the rest is for the note.
  func newPostPrompt(_ stage: Stage, text: String = "") -> Prompt {
    let lines = Cleaning.lines(text).split(separator: "\n", maxSplits: 1).map(String.init)
    let (title, surplus) = (lines.first ?? "").split(atWordBefore: Post.titleLimit)
    var prompt = Prompt(
      .newPost(stage), title: texts.prompts.newPost(texts.words.stages(stage)),
      placeholder: texts.prompts.newPostExample)
    prompt.editor = LineEditor(title)
    prompt.rest = ([surplus] + lines.dropFirst()).filter { !$0.isEmpty }.joined(separator: "\n")
    return prompt
  }

  func planPrompt(_ posts: [PostID]) -> Prompt {
    let present =
      posts.count == 1
      ? board[posts[0]].flatMap { post in
        post.planDay.map { texts.prompts.dayNow(texts.words.day($0, post.planTime, today: today)) }
      } : nil
    let title = [texts.prompts.plan(subject(posts)), present].compactMap(\.self)
    return Prompt(
      .plan(posts), title: title.joined(separator: separator),
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
    case .post, .contributor, .composer, .today, .plan, .shoots, .favours: ""
    }
  }

  /// Filters the screen that is shown.
  mutating func setFilter(_ text: String) {
    switch screen {
    case .board(var shown):
      shown.filterText = text
      screen = .board(shown)
      refreshLists()
      focusOnSomething()
    case .roster(var shown):
      shown.filterText = text
      screen = .roster(shown)
    case .log(var shown):
      shown.filterText = text
      screen = .log(shown)
    case .post, .contributor, .composer, .today, .plan, .shoots, .favours: break
    }
  }

  /// What the line means as it stands, shown under the field while it is typed.
  func understanding(of prompt: Prompt) -> Understanding {
    if let complaint = prompt.complaint { return .no(complaint) }
    if !prompt.hint.isEmpty { return .no(prompt.hint) }
    switch prompt.purpose {
    case .plan: return understanding(ofDate: prompt)
    case .newPost: return understanding(ofQuickAdd: prompt)
    case .newFavour: return understanding(ofFavour: prompt.editor.text, nil)
    case .favourProblem(let id): return understanding(ofFavour: prompt.editor.text, board[id])
    case .filter: return understanding(ofFilter: prompt.editor.text)
    case .away: return understanding(of: .away, prompt.editor.text)
    case .askField(_, _, .day), .askField(_, _, .answerBy): return understanding(ofDate: prompt)
    case .personField(_, let field): return understanding(of: field, prompt.editor.text)
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
      if case .date(let found) = chosen, isPast(found) {
        return .no(describe(chosen) + separator + texts.prompts.dayPassed)
      }
      return .yes(describe(chosen) + others)
    } catch {
      return .no(complaint(about: error))
    }
  }

  private func isPast(_ found: DateFound) -> Bool {
    guard found.day == today, let time = found.time else { return found.day < today }
    let minutes = (circumstances.now.seconds + Int64(utcOffset)) % 86_400 / 60
    return Int64(time.minutes) < minutes
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

  private func understanding(ofQuickAdd prompt: Prompt) -> Understanding {
    let line = QuickAddLine(prompt.editor.text, reader: dateReader)
    if let word = line.title.split(separator: " ").first(where: {
      $0.hasPrefix(">") && $0.count > 1
    }) {
      return .no(texts.prompts.noSuchDay(String(word)))
    }
    var parts = line.tags.map { "#\($0)" } + line.channels.map(name)
    if let source = line.source {
      parts.append(
        texts.board.from(person(called: source)?.name ?? texts.prompts.notOnRoster(source)))
    }
    if let date = line.date {
      parts.append(texts.words.stages(.scheduled))
      parts.append(texts.words.day(date.day, date.time, today: today))
    }
    let lines = prompt.rest.split(separator: "\n").count
    if lines > 0 { parts.append(texts.prompts.restToNote(lines)) }
    return parts.isEmpty ? .nothing : .yes(parts.joined(separator: separator))
  }

  private func name(of channel: Channel) -> String {
    let isKnown =
      Channel.all.contains(channel)
      || board.posts.contains { $0.channels.contains(channel) }
    return "+" + (isKnown ? channel.name : texts.prompts.newChannel(channel.name))
  }

  /// Days and numbers as they were understood.
  private func understanding(of field: ContributorField, _ text: String) -> Understanding {
    guard field.isLimit || field == .country, !text.isEmpty else { return .nothing }
    do throws(FactProblem) {
      var person = Contributor(id: ContributorID(rawValue: 0), name: " ")
      switch try value(of: field, text, limits: Limits()) {
      case .limits(let limits): person.limits = limits
      case .away(let away): person.away = away
      case .pausedUntil(let day): person.pausedUntil = day
      case .country(let country): person.country = country
      default: break
      }
      return .yes(shown(field, of: person).text)
    } catch {
      return .no(texts.people.problem(error))
    }
  }

  private func understanding(ofFilter text: String, _ shown: RosterScreen) -> Understanding {
    guard let problem = PeopleFilter(text, reader: dateReader).problem else { return .nothing }
    let found = "\(shown.rows.count)/\(board.contributors.count)"
    return .no(texts.prompts.noSuchFilter(problem, found))
  }

  private func understanding(ofFilter text: String) -> Understanding {
    if case .roster(let shown) = screen { return understanding(ofFilter: text, shown) }
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

extension String {
  /// The text up to a number of characters, cut at the last blank before it, and what is left over.
  fileprivate func split(atWordBefore limit: Int) -> (String, String) {
    guard count > limit else { return (self, "") }
    let hard = index(startIndex, offsetBy: limit)
    let cut = self[..<hard].lastIndex(of: " ") ?? hard
    return (String(self[..<cut]), String(self[cut...].drop { $0 == " " }))
  }
}

/// What a line means as it stands.
enum Understanding: Hashable {
  case nothing
  case yes(String)
  case no(String)
}
