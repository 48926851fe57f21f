import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Opens what a row is edited with.
  mutating func edit(_ row: PostRow, of post: Post) -> [Effect] {
    let id = post.id
    return switch row {
    case .title: open(Prompt(.title(id), title: texts.prompts.title, text: post.title))
    case .stage: open(stagePicker([id]))
    case .plan: open(planPrompt([id]))
    case .channels: open(channelPicker([id]))
    case .format: open(formatPicker([id]))
    case .priority: open(priorityPicker([id]))
    case .tags: open(tagPicker([id]))
    case .source: open(sourcePrompt(post))
    case .story: open(storyPrompt(post))
    case .minutes: open(minutesPrompt(post))
    case .ask(let ask): answer(ask, of: post)
    case .addAsk: performOnCard(.assign)
    case .appearance(let who): open(appearanceMenu(who, on: post))
    case .addAppearance: performOnCard(.appears)
    case .takedown(let place): open(takedownMenu(place, on: post))
    case .item(let index): open(itemPrompt(post, index))
    case .addItem: open(itemPrompt(post, nil))
    case .link(let index):
      post.links.indices.contains(index) ? [.openLink(post.links[index].address)] : []
    case .addLink: open(linkPrompt(post))
    case .note, .caption: editHere(row, of: post)
    case .comment, .addComment: performOnCard(.comment)
    case .entry: openLog(of: id)
    }
  }

  /// Records an answer to an ask; for an open role, first chooses somebody for it.
  mutating func answer(_ id: AskID, of post: Post) -> [Effect] {
    guard let ask = board.ask(post.id, id) else { return say(.note, texts.errors.askGone) }
    return ask.contributor == nil
      ? open(colleaguePicker([post.id], Need(ask)))
      : open(replyPicker(post, ask))
  }

  private mutating func openLog(of post: PostID) -> [Effect] {
    screens.append(.log(LogScreen(post: post)))
    return [.loadLog(post)]
  }

  // MARK: One line

  private func sourcePrompt(_ post: Post) -> Prompt {
    Prompt(
      .field(post.id, .source), title: texts.post.sourceOf("#\(post.number)"),
      text: post.source ?? "", placeholder: texts.post.sourceExample)
  }

  private func storyPrompt(_ post: Post) -> Prompt {
    Prompt(
      .field(post.id, .story), title: texts.post.storyOf("#\(post.number)"),
      text: post.story ?? "", placeholder: texts.post.storyExample)
  }

  private func minutesPrompt(_ post: Post) -> Prompt {
    Prompt(
      .field(post.id, .minutes), title: texts.post.minutesOf("#\(post.number)"),
      text: post.minutes.map(String.init) ?? "", placeholder: texts.post.minutesExample)
  }

  private func itemPrompt(_ post: Post, _ index: Int?) -> Prompt {
    let item = index.flatMap { post.checklist.indices.contains($0) ? post.checklist[$0] : nil }
    return Prompt(
      .checklistItem(post.id, item == nil ? nil : index),
      title: texts.post.itemOf("#\(post.number)"),
      text: item?.title ?? "", placeholder: texts.post.itemExample)
  }

  private func linkPrompt(_ post: Post) -> Prompt {
    Prompt(
      .link(post.id), title: texts.post.linkOf("#\(post.number)"),
      placeholder: texts.post.linkExample)
  }

  // MARK: Several lines

  private mutating func editHere(_ row: PostRow, of post: Post) -> [Effect] {
    guard let details = board.details(of: post.id) else {
      toEdit = row
      return say(.note, texts.post.notLoaded)
    }
    let area =
      row == .note
      ? area(for: .note(post.id), text: details.note)
      : area(for: .caption(post.id), text: details.caption)
    layers.append(.area(area))
    return []
  }

  /// Opens the long text that was to be edited before it was there, unless something else was pressed meanwhile.
  mutating func editAwaited(_ id: PostID) -> [Effect] {
    guard let row = toEdit, case .post(let shown) = screen, shown.post == id, layers.isEmpty,
      let post = board[id]
    else { return [] }
    (toEdit, notice) = (nil, nil)
    return editHere(row, of: post)
  }

  /// The field a long text is edited in.
  func area(for what: EditedText, text: String) -> TextArea {
    switch what {
    case .note(let id):
      TextArea(.note(id), title: texts.post.noteOf(subject([id])), text: text)
    case .caption(let id):
      TextArea(.caption(id), title: texts.post.captionOf(subject([id])), text: text)
    }
  }

  /// Hands a long text to the user's editor: the one that is selected, or one of the two.
  mutating func editElsewhere(_ row: PostRow, of post: Post) -> [Effect] {
    switch row {
    case .note: editOutside(.note(post.id))
    case .caption: editOutside(.caption(post.id))
    default: performOnCard(.editExternal)
    }
  }
}

extension Priority {
  /// The next priority; after the highest comes the lowest.
  fileprivate var following: Priority { Priority(rawValue: rawValue + 1) ?? .low }
}
