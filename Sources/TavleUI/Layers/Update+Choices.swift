import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Does what was chosen in a list, over the values the list was opened over.
  ///
  /// Who chooses again what was there then means it, whatever is there by now.
  mutating func choose(_ value: Picker.Value, from picker: Picker) -> [Effect] {
    let effects = chosen(value, from: picker)
    let values = inFlight?.change.leaves ?? []
    return begun(effects, over: .group(picker.seen.leaves.filter { !values.contains($0) }))
  }

  private mutating func chosen(_ value: Picker.Value, from picker: Picker) -> [Effect] {
    switch (value, picker.purpose) {
    case (.action(let action), _): return perform(action)
    case (.post(let id), _): return open(post: id)
    case (.role(let role, let topic), .role(let posts)): return chosen(role, topic, for: posts)
    case (.contributor(let id), .colleague(let posts, let need)):
      return assign(id, posts, need, from: picker)
    case (.contributor(let id), .replacement(let post, let ask, let need)):
      return assign(id, [post], need, replacing: ask, from: picker)
    case (.nobody, .colleague(let posts, let need)): return openRole(posts, need)
    case (.contributor(let id), _): return open(contributor: id)
    case (.ask(let post, let ask), .write): return compose(ask, of: post)
    case (.ask(let post, let ask), .thank), (.ask(let post, let ask), .tell):
      return openDebt(picker.purpose, ask, of: post)
    case (.ask(let post, let ask), _): return chosen(ask, of: post)
    case (.favourState(let state), .favourEnd(let id)):
      return board[id].map { move($0, to: state) } ?? say(.note, texts.errors.favourGone)
    case (.again(let again), .again(let post, let ask)): return note(again, ask, of: post)
    case (.reply(let reply), .reply(let post, let ask)):
      return record(reply, ask, of: post, seen: picker.seen)
    case (.stage(let stage), .stage(let posts)): return move(posts, to: stage)
    case (.format(let format), .format(let posts)): return set([.format(format)], on: posts)
    case (.priority(let priority), .priority(let posts)):
      return set([.priority(priority)], on: posts)
    case (.theme(let name), _): return chosen(theme: name)
    case (.language(let language), .language): return chosen(language)
    case (.country(let country), _): return commit(.setBoard(.country(country)), nil)
    case (.sort(let order), _): return chosen(order)
    case (.link(let address), _): return [.openLink(address)]
    case (.text(let what), _): return editOutside(what)
    case (.people, .people(let change, let sentence)): return commit(change, sentence)
    case (.start(let choice), _): return start(choice)
    case (.backup(.goOn), _): return [.goOnFromBackup]
    case (.backup(.look), _): return say(.note, texts.safety.lookHint)
    case (.tag(let tag), _): return chosen(tag: tag)
    default:
      return chosenOnPlan(value, from: picker) ?? choosePerson(value, from: picker)
    }
  }

  /// Takes in what was marked, and what lost its mark; posts keep what was not touched.
  mutating func take(_ choice: Choice, from picker: Picker) -> [Effect] {
    // What they were asked about is marked from the start; leaving it so is an answer.
    if case .consentChannels(let entry, let answer) = picker.purpose {
      return note(answer, entry, on: choice)
    }
    if case .consentQuestion(let person, let media) = picker.purpose {
      return ask(person, media, on: choice)
    }
    guard !choice.isEmpty else { return [] }
    switch picker.purpose {
    case .tags(let posts): return relabel(posts, choice)
    case .channels(let posts): return relabel(posts, choice)
    case .shootPosts(let id): return setPosts(choice, of: id)
    case .appearanceMedia(let post, let who): return setMedia(choice, of: who, on: post)
    default: return []
    }
  }

  /// Gives posts tags and channels, and takes some away.
  mutating func relabel(_ posts: [PostID], _ choice: Choice) -> [Effect] {
    lastChange = .labels(added: choice.added, removed: choice.removed)
    return commit(on: posts, nil) { board, id, _ throws(ModelError) in
      let post = try board.existing(id)
      let tags = choice.applied(to: post.tags) { if case .tag(let tag) = $0 { tag } else { nil } }
      let channels = choice.applied(to: post.channels) {
        if case .channel(let channel) = $0 { channel } else { nil }
      }
      var changes: [Change] = []
      if tags != post.tags { changes.append(.setPost(id, .tags(tags))) }
      if channels != post.channels { changes.append(.setPost(id, .channels(channels))) }
      return .joined(changes)
    }
  }

  /// Does what was typed where nothing in the list fits.
  mutating func takeNew(_ text: String, from picker: Picker) -> [Effect] {
    if case .appears(let posts) = picker.purpose {
      return add(.guest(Cleaning.line(text)), to: posts)
    }
    guard case .colleague(let posts, let need) = picker.purpose else { return [] }
    return open(
      Prompt(
        .newPerson(for: posts, need), title: texts.prompts.newPerson, text: Cleaning.line(text)))
  }

  // MARK: People

  private mutating func chosen(_ role: Role, _ topic: String?, for posts: [PostID]) -> [Effect] {
    if role == .expertise, topic == nil {
      return open(Prompt(.expertTopic(posts), title: texts.prompts.topic))
    }
    let open = posts.count == 1 ? board[posts[0]]?.openRoles ?? [] : []
    let need = open.first { $0.role == role && $0.topic == topic }.map { Need($0) }
    return self.open(colleaguePicker(posts, need ?? Need(role, topic: topic)))
  }

  private mutating func openRole(_ posts: [PostID], _ need: Need) -> [Effect] {
    let sentence = texts.done.roleOpened(roleName(need.role, need.topic), subject(posts))
    return commit(on: posts, sentence, follow: posts.count == 1 ? posts.first : nil) {
      board, id, at throws(ModelError) in
      try board.opening(need, on: id, &at)
    }
  }

  // MARK: The program itself

  private mutating func chosen(theme name: String) -> [Effect] {
    theme = name
    notice = Notice(.note, texts.done.theme(name))
    return [.setTheme(name), .rememberTheme(name)]
  }

  private mutating func chosen(_ language: Language) -> [Effect] {
    texts = .texts(in: language)
    if isEmpty { offerStart() }
    return [.setLanguage(language)]
  }

  private mutating func chosen(_ order: SortOrder) -> [Effect] {
    _ = onBoard { screen, _ in screen.sort = order }
    refreshLists()
    return []
  }

  private mutating func chosen(tag: String) -> [Effect] {
    setFilter("#\(tag)")
    return []
  }

  mutating func editOutside(_ what: EditedText) -> [Effect] {
    [.edit(text: nil, over: nil, what: what)]
  }

  private mutating func start(_ choice: StartChoice) -> [Effect] {
    switch choice {
    case .language: return open(languagePicker())
    case .empty:
      notice = Notice(.note, texts.prompts.startHint)
      return []
    case .example:
      // Somebody else may have begun meanwhile.
      guard isEmpty else { return say(.error, texts.errors.notEmpty) }
      let change = ExampleBoard.change(in: texts.language, &circumstances)
      return commit(change, texts.done.exampleMade, over: .group([]))
    }
  }
}

extension Choice {
  /// A list with what was added at its end and without what was removed.
  func applied<Element: Equatable>(
    to list: [Element], _ element: (Picker.Value) -> Element?
  ) -> [Element] {
    let removed = removed.compactMap(element)
    let added = added.compactMap(element).filter { !list.contains($0) }
    return list.filter { !removed.contains($0) } + added
  }
}
