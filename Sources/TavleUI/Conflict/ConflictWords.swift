import TavleCore
import TavleTexts
import TerminalKit

// The two values of a conflict, as words.

extension State {
  /// What a conflict is about: the post or colleague, and the field.
  func heading(of conflict: Conflict) -> String {
    switch conflict.mine {
    case .setPost(let id, let value): heading(id, label(of: value))
    case .setAsk(let ask): heading(ask.post, roleName(ask.role, ask.topic))
    case .setFavour(let favour): favour.problem
    case .setShoot(let shoot): shoot.title
    case .setContributor(let id, let value):
      [board[id]?.name, label(of: value)].compactMap(\.self).joined(separator: separator)
    default: ""
    }
  }

  private func heading(_ id: PostID, _ label: String) -> String {
    [board[id].map { "#\($0.number)" }, label].compactMap(\.self).joined(separator: separator)
  }

  /// The value a change sets, in as many lines as it has; an empty one says so.
  func words(of change: Change) -> String {
    let words =
      switch change {
      case .setPost(_, let value): words(of: value)
      case .setAsk(let ask): words(of: ask)
      case .setContributor(_, let value): words(of: value)
      case .setFavour(let favour): words(of: favour)
      case .setShoot(let shoot): words(of: shoot)
      case .setBoard(.name(let name)): name
      case .setBoard(.routine(_, let period)): period ?? ""
      case .setBoard(.country(let country)): country.map(texts.words.countries) ?? ""
      case .setBoard(.openDoors(let doors)): doors.map(words).joined(separator: "\n")
      default: ""
      }
    return words.contains { !$0.isWhitespace } ? words : texts.conflicts.empty
  }

  // MARK: Posts

  private func label(of value: PostValue) -> String {
    switch value {
    case .title: texts.post.title
    case .tags: texts.post.tags
    case .channels: texts.post.channels
    case .format: texts.post.format
    case .priority: texts.post.priority
    case .source: texts.post.source
    case .story: texts.post.story
    case .plan: texts.post.plan
    case .publishedDay: texts.words.stages(.published)
    case .minutes: texts.post.minutes
    case .links: texts.post.links
    case .checklist: texts.post.checklist
    case .appears: texts.consent.appears
    case .takedowns: texts.consent.takedowns
    case .note: texts.post.note
    case .caption: texts.post.caption
    }
  }

  private func words(of value: PostValue) -> String {
    switch value {
    case .title(let text), .note(let text), .caption(let text): text
    case .source(let text), .story(let text): text ?? ""
    case .tags(let tags): tags.map { "#\($0)" }.joined(separator: " ")
    case .channels(let channels): channels.map(\.name).joined(separator: ", ")
    case .format(let format): format.map(texts.words.formats) ?? ""
    case .priority(let priority): texts.words.priorities(priority)
    case .plan(let day, let time): day.map { texts.words.day($0, time, today: today) } ?? ""
    case .publishedDay(let day): day.map { texts.words.day($0, today: today) } ?? ""
    case .minutes(let minutes): minutes.map(texts.words.minutes) ?? ""
    case .links(let links): links.map(\.address).joined(separator: "\n")
    case .checklist(let list): list.map(words).joined(separator: "\n")
    case .appears(let appears): appears.map(words).joined(separator: "\n")
    case .takedowns(let takedowns): takedowns.map(words).joined(separator: "\n")
    }
  }

  private func words(of item: ChecklistItem) -> String {
    "\(item.isDone ? looks.symbols.check : looks.symbols.circle) \(item.title)"
  }

  private func words(of ask: Ask) -> String {
    let parts = [
      roleName(ask.role, ask.topic),
      ask.contributor.flatMap { board[$0] }?.name ?? texts.post.nobodyYet,
      texts.words.askStates(ask.state),
      ask.neededBy.map { texts.board.needed(texts.words.day($0, today: today)) },
      ask.minutes.map(texts.words.minutes),
    ]
    let written = AskField.allCases.compactMap { field in
      field.words.flatMap { ask.text[keyPath: $0] }
    }
    return ([parts.compactMap(\.self).joined(separator: separator)] + written)
      .joined(separator: "\n")
  }

  private func words(of favour: Favour) -> String {
    [texts.favours.states(favour.state), favour.problem, favour.outcome].compactMap(\.self)
      .joined(separator: separator)
  }

  // MARK: Colleagues

  private func label(of value: ContributorValue) -> String {
    switch value {
    case .name: texts.people.fields(.name)
    case .department: texts.people.fields(.department)
    case .jobTitle: texts.people.fields(.jobTitle)
    case .mail: texts.people.fields(.mail)
    case .phone: texts.people.fields(.phone)
    case .chat: texts.people.fields(.chat)
    case .language: texts.people.fields(.language)
    case .country: texts.people.fields(.country)
    case .limits: texts.people.fields(.asks)
    case .away: texts.people.fields(.away)
    case .pausedUntil: texts.people.fields(.pause)
    case .goal: texts.people.fields(.goal)
    case .skills: texts.people.rolesHeading
    case .topics: texts.people.topicsHeading
    case .hasLeft: texts.people.hasLeft
    }
  }

  private func words(of value: ContributorValue) -> String {
    switch value {
    case .name(let text): text
    case .department(let text), .jobTitle(let text), .mail(let text), .phone(let text),
      .chat(let text), .goal(let text):
      text ?? ""
    case .country(let country): country.map(texts.words.countries) ?? texts.people.asTheBoard
    case .limits(let limits): words(of: limits)
    case .away(let away):
      away.map { texts.words.stretch($0, today: today) }.joined(separator: "\n")
    case .pausedUntil(let day): day.map { texts.words.day($0, today: today) } ?? ""
    case .language(let language): language.map(texts.words.languages) ?? texts.people.asTheBoard
    case .skills(let skills): skills.map(words).joined(separator: "\n")
    case .topics(let topics):
      topics.map { "\($0.name)\(separator)\(texts.words.levels($0.level))" }.joined(separator: "\n")
    case .hasLeft(let left): left ? texts.words.yes : texts.words.no
    }
  }

  private func words(of limits: Limits) -> String {
    var lines: [(PeopleTexts.Field, String)] = [
      (.asks, String(limits.mostAsks)), (.minutes, String(limits.mostMinutes)),
      (.rest, String(limits.rest)), (.weekdays, texts.words.list(limits.days)),
    ]
    if !limits.leadDays.isEmpty { lines.append((.lead, words(ofLead: limits.leadDays))) }
    return lines.map { "\(texts.people.fields($0)): \($1)" }.joined(separator: "\n")
  }

  private func words(of skill: Skill) -> String {
    [
      texts.words.roles(skill.role), texts.words.levels(skill.level),
      texts.words.wishes(skill.wish),
    ].joined(separator: separator)
  }
}
