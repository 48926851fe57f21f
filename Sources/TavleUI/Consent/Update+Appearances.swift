import TavleCore
import TavleTexts
import TerminalKit

/// What can be done about somebody who is seen or heard on a post.
public enum AppearanceChoice: Hashable, Sendable {
  case cut, media, saidYes, saidNo, takeOff
}

extension State {
  // MARK: Choosing

  /// Whom to add to a post: colleagues, those who help with it first; people in the background; a guest, by typing the name.
  func appearsPicker(_ posts: [PostID]) -> Picker {
    let post = posts.first.flatMap { board[$0] }
    let helping = post?.asks.filter { !$0.state.isOff }.compactMap(\.contributor) ?? []
    let there = post.map { board.appearances(on: $0).map(\.who) } ?? []
    let people = board.contributors.filter { !$0.hasLeft }
    let first = people.filter { helping.contains($0.id) }
    let rest = people.filter { !helping.contains($0.id) }
    let items = (first + rest).map { person in
      Picker.Item(
        .appearance(.contributor(person.id)), person.name, detail: person.department ?? "",
        mark: there.contains(.contributor(person.id)) ? .on : .off)
    }
    let unknown = Picker.Item(
      .appearance(.unknown), texts.consent.unknownPeople,
      mark: there.contains(.unknown) ? .on : .off)
    var picker = Picker(
      .appears(post.map { [$0.id] } ?? []), title: texts.consentScreen.appearsOn(subject(posts)),
      items: items + [unknown])
    picker.takesNew = true
    return picker
  }

  func appearanceMenu(_ who: Appearance.Who, on post: Post) -> Picker {
    let texts = texts.consentScreen
    let name = self.texts.name(of: who, in: board)
    var items = [
      Picker.Item(.appearanceChoice(.cut), texts.cut, key: "c"),
      Picker.Item(.appearanceChoice(.media), texts.media, key: "m"),
      Picker.Item(.appearanceChoice(.saidYes), texts.saidYes, key: "y"),
      Picker.Item(.appearanceChoice(.saidNo), texts.saidNo, key: "n"),
    ]
    if post.appears.contains(where: { $0.who == who }) {
      items.append(Picker.Item(.appearanceChoice(.takeOff), texts.takeOff, key: "d"))
    }
    return menu(.appearance(post.id, who), name, items)
  }

  private func mediaPicker(_ appearance: Appearance, on post: PostID) -> Picker {
    var picker = Picker(
      .appearanceMedia(post, appearance.who),
      title: texts.consentScreen.mediaOf(texts.name(of: appearance.who, in: board)),
      items: Medium.allCases.map { medium in
        Picker.Item(
          .medium(medium), texts.consent.media(medium),
          mark: appearance.media.contains(medium) ? .on : .off)
      })
    picker.isMultiple = true
    return picker
  }

  mutating func chosen(
    _ choice: AppearanceChoice, about who: Appearance.Who, on id: PostID
  ) -> [Effect] {
    guard let post = board[id] else { return say(.note, texts.errors.postGone) }
    switch choice {
    case .cut: return toggleCut(who, on: id)
    case .media: return open(mediaPicker(appearance(of: who, on: post), on: id))
    case .saidYes: return note(.yes, by: who, on: post)
    case .saidNo: return note(.no, by: who, on: post)
    case .takeOff: return takeOff(who, id)
    }
  }

  // MARK: Changing

  /// Somebody on a post as they are, however they came to be on it.
  private func appearance(of who: Appearance.Who, on post: Post) -> Appearance {
    board.appearances(on: post).first { $0.who == who } ?? Appearance(who, [post.likelyMedium])
  }

  private mutating func set(
    _ appearance: Appearance, on post: Post, _ sentence: String
  ) -> [Effect] {
    var all = post.appears
    if let place = all.firstIndex(where: { $0.who == appearance.who }) {
      all[place] = appearance
    } else {
      all.append(appearance)
    }
    return commit(.setPost(post.id, .appears(all)), sentence)
  }

  /// Puts somebody on a post, seen as its form suggests.
  mutating func add(_ who: Appearance.Who, to posts: [PostID]) -> [Effect] {
    guard let post = posts.first.flatMap({ board[$0] }) else { return [] }
    let name = texts.name(of: who, in: board)
    if board.appearances(on: post).contains(where: { $0.who == who }) {
      return open(appearanceMenu(who, on: post))
    }
    return set(
      Appearance(who, who == .unknown ? [] : [post.likelyMedium]), on: post,
      texts.consentScreen.added(name, subject([post.id])))
  }

  /// Notes whether somebody has seen the cut.
  mutating func toggleCut(_ who: Appearance.Who, on id: PostID) -> [Effect] {
    guard let post = board[id] else { return say(.note, texts.errors.postGone) }
    var appearance = appearance(of: who, on: post)
    appearance.hasSeenCut.toggle()
    let sentence =
      appearance.hasSeenCut ? texts.consentScreen.sawCut : texts.consentScreen.didNotSeeCut
    return set(appearance, on: post, sentence(texts.name(of: who, in: board)))
  }

  mutating func setMedia(
    _ choice: Choice, of who: Appearance.Who, on id: PostID
  ) -> [Effect] {
    guard let post = board[id] else { return say(.note, texts.errors.postGone) }
    var appearance = appearance(of: who, on: post)
    appearance.media = choice.applied(to: appearance.media) {
      if case .medium(let medium) = $0 { medium } else { nil }
    }
    let name = texts.name(of: who, in: board)
    return set(appearance, on: post, texts.consentScreen.added(name, subject([id])))
  }

  /// Notes what somebody said about this very post: of a colleague on record, of a guest on the post.
  private mutating func note(
    _ answer: Consent.Answer, by who: Appearance.Who, on post: Post
  ) -> [Effect] {
    var appearance = appearance(of: who, on: post)
    let sentence = texts.consentScreen.noted(
      texts.name(of: who, in: board), texts.consent.answers(answer))
    guard case .contributor(let person) = who else {
      appearance.agreedOn = answer == .yes ? today : nil
      return set(appearance, on: post, sentence)
    }
    if answer == .no, post.hasComeOut { return withdraw(person, appearance.media, from: post.id) }
    guard answer == .no || !post.channels.isEmpty else {
      return say(.error, texts.errors.consentNeedsChannel)
    }
    return commit(
      .joined(
        appearance.media.map { medium in
          var consent = Consent(
            id: circumstances.identifier(), person, medium, on: post.channels, answer, day: today,
            author: author)
          (consent.post, consent.purpose) = (post.id, post.title)
          consent.guardian = board.guardian(of: person)
          consent.wording = board.wording(answeredBy: consent)
          return .addConsent(consent)
        }), sentence)
  }

  /// Takes somebody off a post; whoever is asked to help with something that is seen stays.
  mutating func takeOff(_ who: Appearance.Who, _ id: PostID) -> [Effect] {
    guard let post = board[id] else { return say(.note, texts.errors.postGone) }
    guard post.appears.contains(where: { $0.who == who }) else {
      return say(.note, texts.consentScreen.comesFromAsk)
    }
    return commit(
      .setPost(id, .appears(post.appears.filter { $0.who != who })),
      texts.consentScreen.removed(texts.name(of: who, in: board), subject([id])))
  }
}
