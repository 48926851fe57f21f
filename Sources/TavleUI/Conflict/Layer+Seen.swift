import TavleCore

// What a field was opened over, so that what others have done since is noticed when it is saved.

extension State {
  /// What a line changes, with the values there are now; nothing for what is new or changes nothing.
  func seen(by purpose: Prompt.Purpose) -> Change {
    switch purpose {
    case .title(let id): seen([.setPost(id, .title(""))])
    case .plan(let posts): seen(posts.map { .setPost($0, .plan(nil, nil)) })
    case .field(let id, .source): seen([.setPost(id, .source(nil))])
    case .field(let id, .story): seen([.setPost(id, .story(nil))])
    case .field(let id, .minutes): seen([.setPost(id, .minutes(nil))])
    case .checklistItem(let id, _): seen([.setPost(id, .checklist([]))])
    case .link(let id): seen([.setPost(id, .links([]))])
    case .publish(let posts): seen(posts.map { .setPost($0, .links([])) })
    case .personField(let id, let field): seen([.setContributor(id, field.kind)])
    case .favourProblem(let id), .favourOutcome(let id, _):
      seen(board[id].map { [.setFavour($0)] } ?? [])
    case .away(let id): seen([.setContributor(id, .away([]))])
    case .topic(let id): seen([.setContributor(id, .topics([]))])
    case .askField(let post, let ask, _), .thanks(let post, let ask), .result(let post, let ask),
      .reason(.ask(let post, let ask, _)), .reason(.send(let post, let ask, _, _)),
      .reason(.remind(let post, let ask, _, _)):
      seen(board.ask(post, ask).map { [.setAsk($0)] } ?? [])
    case .shootField(let id, _), .callTime(let id, _):
      seen(board[id].map { [.setShoot($0)] } ?? [])
    case .stays(let id, _): seen([.setPost(id, .takedowns([]))])
    case .consentReason, .newShoot, .newPost, .filter, .newPerson, .peopleFile, .expertTopic,
      .newFavour, .visit, .guardian, .reason:
      .group([])
    }
  }

  /// What a choice changes, with the values there are now; what is chosen one by one, as tags and roles are, has none.
  func seen(by purpose: Picker.Purpose) -> Change {
    switch purpose {
    case .reply(let post, let ask), .again(let post, let ask):
      seen(board.ask(post, ask).map { [.setAsk($0)] } ?? [])
    case .shootPosts(let id): seen(board[id].map { [.setShoot($0)] } ?? [])
    case .appears(let posts): seen(posts.map { .setPost($0, .appears([])) })
    case .appearance(let id, _), .appearanceMedia(let id, _): seen([.setPost(id, .appears([]))])
    case .takedown(let id, _): seen([.setPost(id, .takedowns([]))])
    case .format(let posts): seen(posts.map { .setPost($0, .format(nil)) })
    case .priority(let posts): seen(posts.map { .setPost($0, .priority(.normal)) })
    case .replacement, .favourEnd, .palette, .help, .actions, .role, .colleague, .ask, .write,
      .thank, .tell,
      .country,
      .stage, .channels, .tags, .skill,
      .sort, .paper, .sheet, .sheetForm, .consentStop, .consentAnswer, .consentChannels,
      .consentQuestion,
      .theme, .language, .link, .editedText, .people, .start, .backup:
      .group([])
    }
  }

  private func seen(_ fields: [Change]) -> Change {
    .group(fields.compactMap { board.present(like: $0) })
  }
}

extension Layer {
  /// The field with what was typed in it, opened anew over what somebody else has made of it meanwhile.
  func over(_ conflict: Conflict) -> Layer {
    switch self {
    case .prompt(var prompt):
      prompt.seen = prompt.seen.replacing(conflict.theirs)
      prompt.original = conflict.theirs.line ?? prompt.original
      prompt.moveItem(conflict)
      return .prompt(prompt)
    case .area(var area):
      area.seen = area.seen.replacing(conflict.theirs)
      area.original = conflict.theirs.text ?? area.original
      return .area(area)
    case .picker, .question, .conflict: return self
    }
  }
}

extension Prompt {
  /// Lets the line mean the same thing to do as before, which may have another place in their list.
  fileprivate mutating func moveItem(_ conflict: Conflict) {
    guard case .checklistItem(let id, let index?) = purpose,
      case .setPost(_, .checklist(let base)) = conflict.base,
      case .setPost(_, .checklist(let theirs)) = conflict.theirs
    else { return }
    let place = base.place(of: index, in: theirs)
    purpose = .checklistItem(id, place)
    original = place.map { theirs[$0].title } ?? ""
  }
}

extension Change {
  /// What a change is made over, where some values were seen earlier than the others; texts that are not loaded have
  /// no other.
  func expecting(_ seen: Change) -> Change {
    let known = Set(leaves.compactMap(\.field))
    let unknown = seen.leaves.filter { $0.field.map { !known.contains($0) } ?? false }
    return .group(unknown + [seen.leaves.reduce(self) { $0.replacing($1) }])
  }

  /// The words of a field that is one line.
  fileprivate var line: String? {
    switch self {
    case .setPost(_, .title(let text)): text
    case .setPost(_, .source(let text)), .setPost(_, .story(let text)): text ?? ""
    case .setPost(_, .minutes(let minutes)): minutes.map(String.init) ?? ""
    case .setContributor(_, .name(let text)): text
    case .setContributor(_, .department(let text)), .setContributor(_, .mail(let text)),
      .setContributor(_, .phone(let text)), .setContributor(_, .chat(let text)),
      .setContributor(_, .jobTitle(let text)), .setContributor(_, .goal(let text)):
      text ?? ""
    default: nil
    }
  }

  /// The words of a field of several lines.
  var text: String? {
    switch self {
    case .setPost(_, .note(let text)), .setPost(_, .caption(let text)): text
    default: nil
    }
  }
}
