import TavleCore
import TavleTexts
import TerminalKit

// The lists people choose from, as values. What happens with the choice is in Update+Choices.swift.

extension State {
  func stagePicker(_ posts: [PostID]) -> Picker {
    let here = posts.first.flatMap { board[$0] }?.stage
    let keys = ["1", "2", "3", "4", "a", "d"]
    let items = zip(Stage.allCases, keys).map { stage, key in
      Picker.Item(
        .stage(stage), texts.words.stages(stage), key: key,
        disabled: stage == here ? texts.errors.alreadyThere : nil)
    }
    return menu(.stage(posts), texts.prompts.moveTo(subject(posts)), items)
  }

  func channelPicker(_ posts: [PostID]) -> Picker {
    let posts = posts.compactMap { board[$0] }
    let others = board.channels.subtracting(Channel.all).sorted()
    return several(
      .channels(posts.map(\.id)), texts.prompts.channels(subject(posts.map(\.id))),
      (Channel.all + others).map { channel in
        let count = posts.count { $0.channels.contains(channel) }
        return Picker.Item(
          .channel(channel), channel.name, detail: channel.symbol,
          mark: .holding(for: count, of: posts.count))
      })
  }

  func tagPicker(_ posts: [PostID]) -> Picker {
    let posts = posts.compactMap { board[$0] }
    let language = texts.language
    let names = board.tags.sorted {
      CollationKey($0, language: language) < CollationKey($1, language: language)
    }
    return several(
      .tags(posts.map(\.id)), texts.prompts.tags(subject(posts.map(\.id))),
      names.map { name in
        let count = posts.count { $0.tags.contains(name) }
        return Picker.Item(.tag(name), "#\(name)", mark: .holding(for: count, of: posts.count))
      })
  }

  /// A list of which several can be chosen, and new ones typed.
  private func several(
    _ purpose: Picker.Purpose, _ title: String, _ items: [Picker.Item]
  ) -> Picker {
    var picker = Picker(purpose, title: title, items: items)
    picker.isMultiple = true
    picker.takesNew = true
    return picker
  }

  func priorityPicker(_ posts: [PostID]) -> Picker {
    let here = posts.first.flatMap { board[$0] }?.priority
    let items = Priority.allCases.reversed().enumerated().map { index, priority in
      Picker.Item(
        .priority(priority), texts.words.priorities(priority), key: String(index + 1),
        mark: priority == here ? .on : .off)
    }
    return menu(.priority(posts), texts.prompts.priority(subject(posts)), items)
  }

  func formatPicker(_ posts: [PostID]) -> Picker {
    let here = posts.first.flatMap { board[$0] }?.format
    let items = Format.allCases.map {
      Picker.Item(.format($0), texts.words.formats($0), mark: $0 == here ? .on : .off)
    }
    return Picker(
      .format(posts), title: texts.prompts.format(subject(posts)),
      items: items + [Picker.Item(.format(nil), texts.words.none, mark: here == nil ? .on : .off)])
  }

  func sortPicker() -> Picker {
    let here = boardScreen?.sort
    let keys = ["h", "p", "v", "t", "n", "l"]
    let items = zip(SortOrder.allCases, keys).map {
      Picker.Item(
        .sort($0), texts.board.sortOrders($0.rawValue), key: $1, mark: $0 == here ? .on : .off)
    }
    return menu(.sort, texts.prompts.sort, items)
  }

  func themePicker() -> Picker {
    var picker = Picker(
      .theme, title: texts.prompts.theme,
      items: themes.map { Picker.Item(.theme($0), $0, mark: $0 == theme ? .on : .off) })
    picker.selected = themes.firstIndex(of: theme) ?? 0
    return picker
  }

  func languagePicker() -> Picker {
    Picker(
      .language, title: texts.prompts.language,
      items: Language.allCases.map {
        let own = Texts.texts(in: $0).words.languages($0)
        return Picker.Item(.language($0), own, mark: $0 == texts.language ? .on : .off)
      })
  }

  /// Whose public holidays count.
  func countryPicker() -> Picker {
    Picker(
      .country, title: texts.people.fields(.country),
      items: Country.allCases.map {
        Picker.Item(
          .country($0), texts.words.countries($0), mark: $0 == rules.holidays ? .on : .off)
      })
  }

  func linkPicker(_ post: Post) -> Picker {
    Picker(
      .link, title: texts.prompts.link,
      items: post.links.map {
        Picker.Item(.link($0.address), $0.address, detail: $0.channel?.name ?? "")
      })
  }

  func editedTextPicker() -> Picker {
    guard let post = selected else { return menu(.editedText, "", []) }
    return menu(
      .editedText, texts.prompts.whichText("#\(post.number)"),
      [
        Picker.Item(.text(.note(post.id)), texts.screens.note, key: "n"),
        Picker.Item(.text(.caption(post.id)), texts.screens.caption, key: "c"),
      ])
  }

  /// The beginning on an empty board: the language is known, so the example or nothing.
  mutating func offerStart() {
    layers.append(
      .picker(
        menu(
          .start, texts.prompts.start,
          [
            Picker.Item(
              .start(.example), texts.prompts.startExample,
              detail: texts.prompts.startExampleDetail,
              key: "e"),
            Picker.Item(
              .start(.empty), texts.prompts.startEmpty, detail: texts.prompts.startEmptyDetail,
              key: "n"),
            Picker.Item(
              .start(.language), texts.prompts.language,
              detail: texts.words.languages(texts.language), key: "l"),
          ])))
  }

  /// The choice on a backup that is shown instead of a damaged board; the harmless answer comes first.
  mutating func offer(_ backup: BackupOffer) {
    let texts = texts.safety
    var items = [
      Picker.Item(.backup(.look), texts.look, detail: texts.lookDetail, key: "l"),
      Picker.Item(.backup(.goOn), texts.goOn, detail: texts.goOnDetail, key: "g"),
    ]
    (items[0].section, items[1].section) = (backup.until, backup.missing)
    layers.removeAll {
      if case .picker(let picker) = $0 { picker.purpose == .backup } else { false }
    }
    layers.append(.picker(menu(.backup, texts.title, items)))
  }

  /// A list that is chosen from with one key.
  func menu(_ purpose: Picker.Purpose, _ title: String, _ items: [Picker.Item]) -> Picker {
    var picker = Picker(purpose, title: title, items: items)
    picker.isMenu = true
    picker.selected = items.firstIndex { $0.disabled == nil } ?? 0
    return picker
  }
}

// MARK: People

extension State {
  func rolePicker(_ posts: [PostID]) -> Picker {
    let open = posts.count == 1 ? board[posts[0]]?.openRoles ?? [] : []
    let first = open.map { ask in
      Picker.Item(
        .role(ask.role, topic: ask.topic), roleName(ask.role, ask.topic),
        detail: texts.words.askStates(.open))
    }
    let rest = Role.allCases.filter { role in !open.contains { $0.role == role } }.map { role in
      Picker.Item(.role(role, topic: nil), texts.words.roles(role), detail: helpers(role))
    }
    return Picker(.role(posts), title: texts.prompts.role(subject(posts)), items: first + rest)
  }

  /// How many on the roster can do something.
  private func helpers(_ role: Role) -> String {
    let count = board.contributors.count { !$0.hasLeft && ($0.skill(role)?.wish ?? .no) != .no }
    return texts.prompts.canDoThis(count)
  }

  /// Days on the calendar since that of a moment: what was late yesterday evening is a day ago; never negative.
  func days(since moment: Moment) -> Int {
    max(0, clock.day(moment).distance(to: today))
  }

  func roleName(_ role: Role, _ topic: String?) -> String {
    topic.map { "\(texts.words.roles(role)): \($0)" } ?? texts.words.roles(role)
  }
}
