import TavleCore
import TavleTexts
import TerminalKit

// What is typed about contributors. A line that cannot be taken stays open, with the reason under
// it.

extension State {
  /// Adds a colleague, and means them for a role on posts if they were wanted for one.
  mutating func submitPerson(_ text: String, _ posts: [PostID], _ need: Need?) -> [Effect] {
    guard !text.isEmpty else { return complain(texts.people.emptyName) }
    layers.removeLast()
    let isKnown = board.contributors.contains { Folding.key($0.name) == Folding.key(text) }
    var person = Contributor(id: circumstances.identifier(), name: text)
    if let need {
      person.skills = [Skill(role: need.role)]
      person.topics = need.topic.map { [Topic(name: $0)] } ?? []
    }
    do throws(ModelError) {
      let change = try adding(person, to: need == nil ? [] : posts, need)
      expect(person.id)
      let sentence = sentence(adding: person, posts, need)
      return commit(
        change, isKnown ? "\(sentence); \(texts.people.sameName)" : sentence,
        follow: posts.count == 1 ? posts.first : nil)
    } catch {
      return refuse(error)
    }
  }

  /// The new colleague and what they are meant for, as one change.
  private mutating func adding(
    _ person: Contributor, to posts: [PostID], _ need: Need?
  ) throws(ModelError) -> Change {
    var changes = [Change.addContributor(person)]
    guard let need else { return changes[0] }
    var scratch = board
    try scratch.apply(changes[0])
    for post in posts {
      let change = try scratch.assigning(person.id, to: post, for: need, &circumstances)
      try scratch.apply(change)
      changes.append(change)
    }
    return .joined(changes)
  }

  /// Lets the roster, if it is open, select somebody as soon as they are there.
  private mutating func expect(_ person: ContributorID) {
    for index in screens.indices {
      guard case .roster(var shown) = screens[index] else { continue }
      shown.awaited = person
      screens[index] = .roster(shown)
    }
  }

  private func sentence(adding person: Contributor, _ posts: [PostID], _ need: Need?) -> String {
    guard let need, !posts.isEmpty else { return texts.people.added(person.name) }
    return texts.people.addedFor(person.name, roleName(need.role, need.topic), subject(posts))
  }

  /// Gives a field of a contributor what was typed.
  mutating func submit(
    _ text: String, _ field: ContributorField, _ prompt: Prompt, _ id: ContributorID
  ) -> [Effect] {
    if field == .name, text.isEmpty { return complain(texts.people.emptyName) }
    if field == .mail, !text.isEmpty, !MailAddress.isPlausible(text) {
      return complain(texts.people.notMail)
    }
    guard let person = board[id] else {
      layers.removeLast()
      return say(.note, texts.errors.personGone)
    }
    do throws(FactProblem) {
      let value = try value(of: field, text, limits: limits(in: prompt.seen) ?? person.limits)
      layers.removeLast()
      guard text != prompt.original else { return [] }
      return commit(.setContributor(id, value), sentence(value, text, of: person))
    } catch {
      return complain(texts.people.problem(error))
    }
  }

  /// The limits as they were when a line was opened.
  private func limits(in seen: Change) -> Limits? {
    for case .setContributor(_, .limits(let limits)) in seen.leaves { return limits }
    return nil
  }

  private func sentence(
    _ value: ContributorValue, _ text: String, of person: Contributor
  ) -> String {
    switch value {
    case .name: texts.people.changed(text)
    case .away(let away):
      texts.people.isAway(
        person.name,
        away.map { texts.words.stretch($0, today: today) }.joined(separator: ", "))
    case .pausedUntil(let day):
      texts.people.isPaused(person.name, day.map { texts.words.day($0, today: today) } ?? "")
    default: texts.people.changed(person.name)
    }
  }

  /// Adds, changes, renames or removes a topic: `logistics 3`, nothing, or `logistics 0`.
  ///
  /// It changes the topics as they were when the line was opened.
  mutating func submitTopic(
    _ text: String, _ prompt: Prompt, _ id: ContributorID
  ) -> [Effect] {
    let line = TopicLine(text)
    if line.name.isEmpty, !text.isEmpty { return complain(texts.people.emptyTopic) }
    layers.removeLast()
    let old = TopicLine(prompt.original).name
    let seen = prompt.seen.leaves.compactMap { leaf in
      if case .setContributor(id, .topics(let topics)) = leaf { topics } else { nil }
    }
    guard let before = seen.first, let person = board[id] else {
      return say(.note, texts.errors.personGone)
    }
    let topics = line.applied(to: before, replacing: old)
    guard topics != before else { return [] }
    let name = line.name.isEmpty ? old : line.name
    let level = topics.first { $0.name == name }?.level
    return commit(.setContributor(id, .topics(topics)), sentence(name, level, person))
  }

  private func sentence(_ topic: String, _ level: Level?, _ person: Contributor) -> String {
    level.map { texts.people.skillSet(person.name, topic, texts.words.levels($0)) }
      ?? texts.people.skillRemoved(person.name, topic)
  }
}
