import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Does what an action means for the selected contributor, on the roster or on their own screen.
  mutating func performOnPerson(_ action: Action) -> [Effect] {
    if action == .addPerson {
      return open(Prompt(.newPerson(for: [], nil), title: texts.prompts.newPerson))
    }
    guard let person = selectedPerson else { return [] }
    if action == .leave { return toggleLeft(person) }
    if action == .away { return askAway(person) }
    if action == .withdraw { return askToWithdraw(person.id) }
    guard let role = selectedSkillRole else { return [] }
    return switch action {
    case .raise: raise(role, of: person)
    case .lower: lower(role, of: person)
    case .wish: open(wishPicker(role, of: person))
    default: []
    }
  }

  private mutating func toggleLeft(_ person: Contributor) -> [Effect] {
    let running = board.asks(of: person.id).count(where: \.state.isRunning)
    let sentence =
      person.hasLeft ? texts.people.isBack(person.name) : texts.people.left(person.name, running)
    return commit(.setContributor(person.id, .hasLeft(!person.hasLeft)), sentence)
  }

  private mutating func raise(_ role: TavleCore.Role, of person: Contributor) -> [Effect] {
    guard let level = Level(rawValue: (person.skill(role)?.level.rawValue ?? 0) + 1) else {
      notice = Notice(.note, texts.people.highestLevel)
      return []
    }
    return set(level, for: role, of: person)
  }

  private mutating func lower(_ role: TavleCore.Role, of person: Contributor) -> [Effect] {
    guard let skill = person.skill(role) else {
      notice = Notice(.note, texts.people.noLevel(person.name, texts.words.roles(role)))
      return []
    }
    return set(Level(rawValue: skill.level.rawValue - 1), for: role, of: person)
  }

  /// Gives a role a level and leaves the wish alone; without a level the role is no longer theirs.
  mutating func set(
    _ level: Level?, for role: TavleCore.Role, of person: Contributor
  ) -> [Effect] {
    var skill = person.skill(role)
    if let level {
      skill = Skill(role: role, level: level, wish: skill?.wish ?? .ok)
    } else {
      skill = nil
    }
    let word = texts.words.roles(role)
    let sentence =
      level.map { texts.people.skillSet(person.name, word, texts.words.levels($0)) }
      ?? texts.people.skillRemoved(person.name, word)
    return commit(skill, for: role, of: person, sentence)
  }

  /// Gives a role a wish and leaves the level alone; a role that was not theirs becomes so.
  mutating func set(_ wish: Wish, for role: TavleCore.Role, of person: Contributor) -> [Effect] {
    var skill = person.skill(role) ?? Skill(role: role)
    skill.wish = wish
    let word = texts.words.roles(role)
    let sentence = texts.people.skillSet(person.name, word, texts.words.wishes(wish))
    return commit(skill, for: role, of: person, sentence)
  }

  private mutating func commit(
    _ skill: Skill?, for role: TavleCore.Role, of person: Contributor, _ sentence: String
  ) -> [Effect] {
    var skills = person.skills
    let place = skills.firstIndex { $0.role == role }
    switch (place, skill) {
    case (let place?, let skill?): skills[place] = skill
    case (let place?, nil): skills.remove(at: place)
    case (nil, let skill?): skills.append(skill)
    case (nil, nil): break
    }
    guard skills != person.skills else { return [] }
    return commit(.setContributor(person.id, .skills(skills)), sentence)
  }

  /// Asks when somebody is away, without leaving the list.
  mutating func askAway(_ person: Contributor) -> [Effect] {
    open(
      Prompt(
        .away(person.id), title: texts.people.field(.away, person.firstName),
        placeholder: texts.people.examples(.away)))
  }

  /// Adds days somebody is away; `-` takes all away.
  mutating func submitAway(_ text: String, _ id: ContributorID) -> [Effect] {
    guard let person = board[id] else {
      layers.removeLast()
      return say(.note, texts.errors.personGone)
    }
    do throws(FactProblem) {
      let new = try factReader.away(text)
      layers.removeLast()
      guard !text.isEmpty else { return [] }
      let away = new.isEmpty ? [] : (person.away + new).joined
      let days = new.map { texts.words.stretch($0, today: today) }.joined(separator: ", ")
      return commit(.setContributor(id, .away(away)), texts.people.isAway(person.name, days))
    } catch {
      return complain(texts.people.problem(error))
    }
  }
}
