import TavleCore

extension ChangeSentence {
  /// A new value of a post's field.
  func sentence(_ value: PostValue, of id: PostID, _ subject: String) -> String {
    switch value {
    case .title(let title): log.renamed(subject, title)
    case .tags(let tags):
      tags.isEmpty
        ? log.untagged(subject)
        : log.tagged(subject, tags.map { "#\($0)" }.joined(separator: " "))
    case .channels(let channels):
      channels.isEmpty
        ? log.unchose(subject) : log.chose(subject, channels.map(\.name).joined(separator: ", "))
    case .format(let format):
      format.map { log.formed(subject, words.formats($0)) } ?? log.unformed(subject)
    case .priority(let priority): log.prioritized(subject, words.priorities(priority))
    case .source(let source): source.map { log.credited(subject, $0) } ?? log.uncredited(subject)
    case .story(let owner): log.storySet(subject, owner)
    case .plan(let day, let time):
      day.map { log.planned(subject, words.day($0, time, today: today)) } ?? log.unplanned(subject)
    case .publishedDay(let day):
      day.map { log.published(subject, words.day($0, today: today)) } ?? log.unpublished(subject)
    case .minutes(let minutes):
      minutes.map { log.timed(subject, words.minutes($0)) } ?? log.untimed(subject)
    case .links(let links): sentence(links, of: id, subject)
    case .checklist(let list): sentence(list, of: id, subject)
    case .appears(let appears): sentence(appears, subject)
    case .takedowns(let takedowns): sentence(takedowns, of: id, subject)
    case .note(let text): text.isEmpty ? log.unnoted(subject) : log.noted(subject)
    case .caption(let text): text.isEmpty ? log.uncaptioned(subject) : log.captioned(subject)
    }
  }

  private func sentence(_ links: [PublishedLink], of id: PostID, _ subject: String) -> String {
    let old = oldValue(of: id) { if case .links(let links) = $0 { links.count } else { nil } }
    guard let old, old != links.count else { return log.relinked(subject) }
    return old < links.count ? log.linked(subject) : log.unlinked(subject)
  }

  /// Names the one thing to do that was ticked, added or removed; otherwise the list as a whole.
  private func sentence(_ list: [ChecklistItem], of id: PostID, _ subject: String) -> String {
    let old: [ChecklistItem] =
      oldValue(of: id) { if case .checklist(let list) = $0 { list } else { nil } } ?? []
    let difference = list.difference(from: old)
    let added = difference.insertions.map(\.item)
    let removed = difference.removals.map(\.item)
    switch (added.first, removed.first) {
    case (let new?, nil) where added.count == 1: return log.itemAdded(new.title, subject)
    case (nil, let gone?) where removed.count == 1: return log.itemRemoved(gone.title, subject)
    case (let new?, let gone?)
    where added.count == 1 && removed.count == 1 && new.title == gone.title
      && new.isDone != gone.isDone:
      let said = new.isDone ? log.itemTicked : log.itemUnticked
      return said(new.title, subject)
    default: return log.checklist(subject)
    }
  }

  /// A new value of a colleague's field.
  func sentence(_ value: ContributorValue, _ subject: String) -> String {
    switch value {
    case .name(let name): log.personRenamed(name)
    case .department: log.personField(.department, subject)
    case .jobTitle: log.personField(.jobTitle, subject)
    case .mail: log.personField(.mail, subject)
    case .phone: log.personField(.phone, subject)
    case .chat: log.personField(.chat, subject)
    case .language: log.personField(.language, subject)
    case .country: log.personField(.country, subject)
    case .skills: log.personField(.skills, subject)
    case .topics: log.personField(.topics, subject)
    case .limits: log.personField(.limits, subject)
    case .away(let away):
      away.isEmpty
        ? log.personField(.away, subject)
        : log.personAway(
          subject, away.map { words.stretch($0, today: today) }.joined(separator: ", "))
    case .pausedUntil: log.personField(.pause, subject)
    case .goal: log.personField(.goal, subject)
    case .hasLeft(let left): left ? log.personLeft(subject) : log.personBack(subject)
    }
  }

  // MARK: Asks

  /// An ask that is new or changed; what is new about it decides, and a reason for it comes after.
  func sentence(_ ask: Ask, before old: Ask?, _ subject: String) -> String {
    let said = plainSentence(ask, before: old, subject)
    guard let new = ask.text.overrides.last,
      ask.text.overrides.count > (old?.text.overrides.count ?? 0)
    else { return said }
    return log.overrode(said, new.reason)
  }

  private func plainSentence(_ ask: Ask, before old: Ask?, _ subject: String) -> String {
    let role = role(of: ask)
    guard let person = ask.contributor else {
      return old?.contributor.map { log.unassigned(name(of: $0), role, subject) }
        ?? log.roleOpened(role, subject)
    }
    if ask.state == .released, old?.state != .released {
      return log.released(firstName(of: person), role, subject)
    }
    if let old, old.contributor == person, let said = news(ask, after: old, subject) { return said }
    guard let reply = ask.state.reply, old?.state != ask.state || old?.contributor != person else {
      return old?.contributor == person && old?.state == ask.state
        ? log.askChanged(role, subject) : log.assigned(name(of: person), role, subject)
    }
    return log.recorded("\(firstName(of: person)) \(words.replies(reply))", role, subject)
  }

  /// What is said about an ask beside its state: a reminder, thanks, results, a wish, what was written.
  private func news(_ ask: Ask, after old: Ask, _ subject: String) -> String? {
    guard let person = ask.contributor else { return nil }
    let name = firstName(of: person)
    let (text, before) = (ask.text, old.text)
    if ask.state != old.state { return nil }
    if ask.remindedAt != nil, old.remindedAt == nil { return log.reminded(name, subject) }
    if ask.thankedAt != nil, old.thankedAt == nil { return log.thanked(name, subject) }
    if ask.toldAt != nil, old.toldAt == nil { return log.told(name, subject) }
    if let again = text.again, again != before.again {
      return log.saidAgain(name, role(of: ask), again)
    }
    return text != before ? log.wrote(role(of: ask), subject) : nil
  }

  /// An ask that was taken away.
  func removal(of ask: Ask?, _ subject: String) -> String {
    guard let ask else { return log.askRemoved(log.somebody, subject) }
    return ask.contributor.map { log.unassigned(name(of: $0), role(of: ask), subject) }
      ?? log.askRemoved(role(of: ask), subject)
  }
}

extension AskState {
  /// What was recorded to bring an ask into this state; `nil` for those it begins in.
  fileprivate var reply: Reply? {
    switch self {
    case .open, .planned, .released: nil
    case .asked: .asked
    case .accepted: .yes
    case .declined: .no
    case .noAnswer: .noAnswer
    case .done: .done
    }
  }
}

extension CollectionDifference.Change {
  fileprivate var item: ChangeElement {
    switch self {
    case .insert(_, let item, _), .remove(_, let item, _): item
    }
  }
}
