import TavleCore
import TavleTexts
import TerminalKit

// What is chosen about a contributor, as lists. Which role is meant is what is selected on the
// screen below.

extension State {
  /// How gladly somebody does something.
  func wishPicker(_ role: TavleCore.Role, of person: Contributor) -> Picker {
    menu(.skill(person.id), skillTitle(role, of: person), wishItems(person.skill(role)))
  }

  /// How well and how gladly somebody does something.
  func skillPicker(_ role: TavleCore.Role, of person: Contributor) -> Picker {
    let skill = person.skill(role)
    var levels = ([nil] + Level.allCases.map(Optional.some)).map { level in
      Picker.Item(
        .level(level), level.map(texts.words.levels) ?? texts.people.notYet,
        detail: looks.sign(level), key: String(level?.rawValue ?? 0),
        mark: level == skill?.level ? .on : .off)
    }
    var wishes = wishItems(skill)
    levels[0].section = texts.people.levelSection
    wishes[0].section = texts.people.wishSection
    return menu(.skill(person.id), skillTitle(role, of: person), levels + wishes)
  }

  private func skillTitle(_ role: TavleCore.Role, of person: Contributor) -> String {
    texts.people.skill(texts.words.roles(role), person.name)
  }

  private func wishItems(_ skill: Skill?) -> [Picker.Item] {
    Wish.allCases.map { wish in
      Picker.Item(
        .wish(wish), texts.words.wishes(wish), key: texts.people.wishKeys(wish),
        mark: wish == skill?.wish ? .on : .off)
    }
  }

  /// The language somebody is written to in; *nobody's* stands for the board's.
  func languagePicker(for person: Contributor) -> Picker {
    let board = Picker.Item(
      .nobody, texts.people.asTheBoard, mark: person.language == nil ? .on : .off)
    let languages = Language.allCases.map {
      Picker.Item(
        .language($0), texts.words.languages($0), mark: $0 == person.language ? .on : .off)
    }
    var picker = Picker(
      .skill(person.id), title: texts.people.languageOf(person.firstName),
      items: [board] + languages)
    picker.selected = picker.items.firstIndex { $0.mark == .on } ?? 0
    return picker
  }

  /// Does what was chosen about a contributor.
  mutating func choosePerson(_ value: Picker.Value, from picker: Picker) -> [Effect] {
    guard case .skill(let id) = picker.purpose, let person = board[id] else { return [] }
    switch value {
    case .level(let level): return selectedSkillRole.map { set(level, for: $0, of: person) } ?? []
    case .wish(let wish): return selectedSkillRole.map { set(wish, for: $0, of: person) } ?? []
    case .language(let language): return setLanguage(language, of: person)
    case .nobody: return setLanguage(nil, of: person)
    default: return []
    }
  }

  private mutating func setLanguage(_ language: Language?, of person: Contributor) -> [Effect] {
    guard language != person.language else { return [] }
    return commit(
      .setContributor(person.id, .language(language)), texts.people.changed(person.name))
  }
}
