import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Takes a line that was typed; a line that cannot be taken stays, with the reason under it.
  mutating func submit(_ prompt: Prompt) -> [Effect] {
    begun(takeLine(prompt), from: .prompt(prompt), over: prompt.seen)
  }

  /// Notes what a change that was just sent was typed in, if it was typed, and over which values.
  mutating func begun(
    _ effects: [Effect], from source: Layer? = nil, over seen: Change
  ) -> [Effect] {
    var isSent = false
    for case .commit in effects { isSent = true }
    guard isSent, var flight = inFlight else { return effects }
    flight.source = source
    flight.expected = flight.expected.expecting(seen)
    inFlight = flight
    return effects.map { effect in
      if case .commit(let change, _) = effect {
        .commit(change, over: flight.expected)
      } else {
        effect
      }
    }
  }

  private mutating func takeLine(_ prompt: Prompt) -> [Effect] {
    let text = Cleaning.line(prompt.editor.text, limit: 2_000)
    switch prompt.purpose {
    case .filter:
      layers.removeLast()
      return []
    case .newPost(let stage): return submitNewPost(prompt, stage)
    case .plan(let posts): return submitPlan(prompt, posts)
    case .title(let id): return submitTitle(text, prompt, id)
    case .publish(let posts): return submitPublish(text, posts)
    case .field(let id, let field): return submit(text, field, id)
    case .checklistItem(let id, let index): return submitChecklist(text, prompt, id, index)
    case .link(let id): return submitLink(text, id)
    case .peopleFile: return submitPeopleFile(text)
    case .newPerson(let posts, let need): return submitPerson(text, posts, need)
    case .personField(let id, let field): return submit(text, field, prompt, id)
    case .topic(let id): return submitTopic(text, prompt, id)
    case .askField(let post, let ask, let field):
      return submit(text, field, prompt, ask, of: post)
    case .thanks(let post, let ask): return submitThanks(text, ask, of: post)
    case .result(let post, let ask): return submitResult(text, ask, of: post)
    case .away(let id): return submitAway(text, id)
    case .newFavour: return submitFavour(text)
    case .favourProblem(let id): return submitProblem(text, id, prompt)
    case .favourOutcome(let id, let state): return submitOutcome(text, id, state)
    case .newShoot: return submitShoot(text)
    case .shootField(let id, let field): return submit(text, field, prompt, of: id)
    case .callTime(let id, let person): return submitCall(text, of: person, id)
    case .visit: return submitVisit(text)
    case .guardian(let entry): return submitGuardian(text, entry)
    case .consentReason(let held): return submitConsentReason(text, held)
    case .stays(let post, let place): return submitStays(text, place, on: post)
    case .reason(let overruled): return submitReason(text, overruled)
    case .expertTopic(let posts):
      layers.removeLast()
      let topic = text.isEmpty ? nil : text.lowercased()
      return open(colleaguePicker(posts, Need(.expertise, topic: topic)))
    }
  }

  /// Keeps the line open and says why.
  mutating func complain(_ sentence: String) -> [Effect] {
    guard case .prompt(var prompt) = layers.last else { return [] }
    prompt.complaint = sentence
    replaceLayer(.prompt(prompt))
    return []
  }

  // MARK: Posts

  private mutating func submitNewPost(_ prompt: Prompt, _ stage: Stage) -> [Effect] {
    let typed = Cleaning.line(prompt.editor.text, limit: Cleaning.textLimit)
    let line = QuickAddLine(typed, reader: dateReader)
    guard !line.title.isEmpty else { return complain(texts.errors.emptyTitle) }
    layers.removeLast()
    let post = newPost(from: line, stage)
    let change = board.adding(
      post, details: PostDetails(note: Cleaning.lines(prompt.rest)), circumstances)
    let sentence = texts.done.added(post.title, texts.words.stagesInSentence(post.stage))
    return commit(change, sentence, follow: post.id)
  }

  private mutating func newPost(from line: QuickAddLine, _ stage: Stage) -> Post {
    line.post(in: stage, knowing: board.contributors, &circumstances)
  }

  /// The only colleague whose name, or a part of it, begins with a word.
  func person(called word: String) -> Contributor? { board.contributors.only(called: word) }

  private mutating func submitPlan(_ prompt: Prompt, _ posts: [PostID]) -> [Effect] {
    do throws(DateProblem) {
      let readings = try dateReader.read(prompt.editor.text)
      layers.removeLast()
      switch readings[min(prompt.reading, readings.count - 1)] {
      case .clear: return plan(posts, nil, nil)
      case .date(let found): return plan(posts, found.day, found.time)
      }
    } catch {
      return complain(complaint(about: error))
    }
  }

  private mutating func submitTitle(
    _ text: String, _ prompt: Prompt, _ id: PostID
  ) -> [Effect] {
    guard !text.isEmpty else { return complain(texts.errors.emptyTitle) }
    layers.removeLast()
    guard text != prompt.original else { return [] }
    return commit(.setPost(id, .title(Cleaning.line(text))), nil)
  }

  private mutating func submitPublish(_ text: String, _ posts: [PostID]) -> [Effect] {
    let links = text.split(separator: " ").map { PublishedLink(reading: String($0)) }
    guard links.allSatisfy({ $0 != nil }) else { return complain(texts.errors.notAnAddress) }
    layers.removeLast()
    let found = links.compactMap(\.self)
    return stop(.move(posts, .published, links: found))
      ?? moveNow(posts, to: .published, with: found.isEmpty ? [] : [.links(found)])
  }

  private mutating func submit(_ text: String, _ field: PostField, _ id: PostID) -> [Effect] {
    switch field {
    case .source:
      layers.removeLast()
      return set([.source(text.isEmpty ? nil : text)], on: [id])
    case .story:
      layers.removeLast()
      return set([.story(text.isEmpty ? nil : text)], on: [id])
    case .minutes:
      guard text.isEmpty || Int(text).map({ (1...1_440).contains($0) }) == true else {
        return complain(texts.errors.notMinutes)
      }
      layers.removeLast()
      return set([.minutes(Int(text))], on: [id])
    }
  }

  /// Changes the list as it was when the line was opened, so that the line means what it meant then.
  private mutating func submitChecklist(
    _ text: String, _ prompt: Prompt, _ id: PostID, _ index: Int?
  ) -> [Effect] {
    layers.removeLast()
    let seen = prompt.seen.leaves.compactMap { leaf in
      if case .setPost(id, .checklist(let list)) = leaf { list } else { nil }
    }
    guard let before = seen.first else { return say(.note, texts.errors.postGone) }
    var list = before
    if let index, list.indices.contains(index) {
      if text.isEmpty { list.remove(at: index) } else { list[index].title = text }
    } else if !text.isEmpty {
      list.append(ChecklistItem(title: text))
    }
    guard list != before else { return [] }
    return commit(.setPost(id, .checklist(list)), nil)
  }

  private mutating func submitLink(_ text: String, _ id: PostID) -> [Effect] {
    guard let link = PublishedLink(reading: text), let post = board[id] else {
      return complain(texts.errors.notAnAddress)
    }
    layers.removeLast()
    return commit(.setPost(id, .links(post.links + [link])), nil)
  }

  /// Takes several lines that were typed.
  mutating func submit(_ area: TextArea) -> [Effect] {
    layers.removeLast()
    let text = Cleaning.lines(area.editor.text)
    return text == area.original ? [] : save(text, from: area)
  }

  /// Sends a text of several lines on its way.
  mutating func save(_ text: String, from area: TextArea) -> [Effect] {
    begun(commit(text, area.purpose), from: .area(area), over: area.seen)
  }

  private mutating func commit(_ text: String, _ purpose: TextArea.Purpose) -> [Effect] {
    switch purpose {
    case .note(let id):
      return commit(.setPost(id, .note(text)), texts.done.noteChanged(subject([id])))
    case .caption(let id):
      return commit(.setPost(id, .caption(text)), texts.done.captionChanged(subject([id])))
    case .comment(let id):
      guard !text.allSatisfy(\.isWhitespace) else { return [] }
      let comment = Comment(
        id: circumstances.identifier(), post: id, author: author, at: circumstances.now, text: text)
      return commit(.addComment(comment), texts.done.commented(subject([id])))
    }
  }
}
