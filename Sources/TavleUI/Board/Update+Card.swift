import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Does what an action means for the marked posts, the selected one or the open one.
  mutating func performOnCard(_ action: Action) -> [Effect] {
    let posts = targets
    switch action {
    case .new: return open(newPostPrompt(newStage))
    case .edit: return editTitle()
    case .editExternal: return open(editedTextPicker())
    case .comment: return comment()
    case .copyCard: return copyWithTexts(posts)
    case .tags: return open(tagPicker(posts))
    case .channels: return open(channelPicker(posts))
    case .format: return open(formatPicker(posts))
    case .priorityUp: return changePriority(posts, 1)
    case .priorityDown: return changePriority(posts, -1)
    case .tick: return tickNext()
    case .assign: return suggest(posts)
    case .ask: return compose()
    case .reply: return reply()
    case .appears: return open(appearsPicker(posts))
    case .thank: return thank()
    case .tell: return tell()
    case .followUp: return followUp()
    case .tellOffice: return tellOffice()
    case .tipReceipt: return copyReceipt()
    case .schedule: return open(planPrompt(posts))
    case .moveLeft: return move(posts, by: -1)
    case .moveRight: return move(posts, by: 1)
    case .moveTo: return open(stagePicker(posts))
    case .trash: return move(posts, to: .trash)
    case .archive: return move(posts, to: .archive)
    case .restore: return restore(posts)
    case .copyMarkdown: return copyMarkdown(posts)
    case .openLink: return openLink()
    default: return []
    }
  }

  /// The stage a new post is written into: the one that has the focus, if a bare title may stand there.
  private var newStage: Stage {
    switch boardScreen?.stage {
    case .needsColleague: .needsColleague
    default: .tip
    }
  }

  // MARK: Moving

  private mutating func move(_ posts: [PostID], by step: Int) -> [Effect] {
    guard let stage = posts.first.flatMap({ board[$0] })?.stage else { return [] }
    if stage.column == nil { return restore(posts) }
    guard let target = step < 0 ? stage.previous : stage.next else { return [] }
    return move(posts, to: target)
  }

  /// Moves posts to a stage, asking first for a day or for links where the stage wants them.
  mutating func move(_ posts: [PostID], to stage: Stage) -> [Effect] {
    lastChange = stage.column == nil ? nil : .stage(stage)
    if stage == .scheduled, posts.contains(where: { board[$0]?.planDay == nil }) {
      notice = Notice(.note, texts.prompts.dayFirst)
      return open(planPrompt(posts))
    }
    if stage == .published, posts.count == 1, board[posts[0]]?.links.isEmpty == true {
      return open(publishPrompt(posts))
    }
    return stop(.move(posts, stage, links: [])) ?? moveNow(posts, to: stage)
  }

  /// Moves posts to a stage without asking.
  mutating func moveNow(
    _ posts: [PostID], to stage: Stage, with values: [PostValue] = [],
    _ reasons: [PostID: PostValue] = [:]
  ) -> [Effect] {
    let notes = reasons.isEmpty ? consentNotes(.move(posts, stage, links: [])) : []
    var sentence = texts.done.moved(subject(posts), texts.words.stagesInSentence(stage))
    if stage == .published, posts.count == 1, let key = keyLabel(.tellOffice) {
      sentence += "\(separator)\(key) \(texts.asks.tellOffice)"
    }
    sentence = ([sentence] + notes).joined(separator: separator)
    let follow = posts.count == 1 && stage.column != nil ? posts.first : nil
    let effects = commit(on: posts.reversed(), sentence, follow: follow) {
      board, id, at throws(ModelError) in
      .joined(
        (values + [reasons[id]].compactMap(\.self)).map { .setPost(id, $0) }
          + [try board.moving(id, to: stage, at)])
    }
    if stage == .published, !effects.isEmpty {
      inFlight?.afterwards = posts.map { .hook(.published, post: $0, ask: nil, letter: nil) }
    }
    return effects
  }

  private mutating func restore(_ posts: [PostID]) -> [Effect] {
    stop(.restore(posts)) ?? restoreNow(posts, [:])
  }

  /// Puts posts back without asking.
  mutating func restoreNow(_ posts: [PostID], _ reasons: [PostID: PostValue]) -> [Effect] {
    commit(on: posts, texts.done.restored(subject(posts))) { board, id, at throws(ModelError) in
      .joined(
        [reasons[id]].compactMap(\.self).map { .setPost(id, $0) }
          + [try board.restoring(id, at)])
    }
  }

  // MARK: Changing

  /// Gives fields of posts new values.
  mutating func set(_ values: [PostValue], on posts: [PostID]) -> [Effect] {
    lastChange = .values(values)
    return commit(on: posts, nil) { _, id, _ throws(ModelError) in
      .joined(values.map { .setPost(id, $0) })
    }
  }

  private mutating func editTitle() -> [Effect] {
    guard let post = selected else { return [] }
    return open(Prompt(.title(post.id), title: texts.prompts.title, text: post.title))
  }

  private mutating func comment() -> [Effect] {
    guard let post = selected else { return [] }
    layers.append(
      .area(TextArea(.comment(post.id), title: texts.prompts.comment("#\(post.number)"))))
    return []
  }

  /// Copies posts as soon as their long texts are there.
  mutating func copyWithTexts(_ posts: [PostID]) -> [Effect] {
    let missing = posts.filter { id in
      board[id].map { $0.hasNote || $0.hasCaption } == true && board.details(of: id) == nil
    }
    toCopy = []
    guard !missing.isEmpty else { return copyCards(posts) }
    // Nobody wants the copy that could not be made to appear when they have long been doing something else.
    if let heldBack = holdBack() { return heldBack }
    toCopy = posts
    return missing.map { .loadDetails($0) }
  }

  private mutating func copyCards(_ posts: [PostID]) -> [Effect] {
    commit(on: posts, texts.done.copied(subject(posts))) { board, id, at throws(ModelError) in
      let old = try board.existing(id)
      var copy = Post(id: at.identifier(), title: old.title, createdAt: at.now)
      copy.stage = old.asks.isEmpty ? .tip : .needsColleague
      (copy.tags, copy.channels, copy.format) = (old.tags, old.channels, old.format)
      (copy.priority, copy.source, copy.minutes) = (old.priority, old.source, old.minutes)
      copy.checklist = old.checklist.map { ChecklistItem(title: $0.title) }
      copy.asks = old.asks.map { ask in
        var open = Ask(id: at.identifier(), post: copy.id, role: ask.role)
        (open.topic, open.minutes) = (ask.topic, ask.minutes)
        return open
      }
      let texts = board.details(of: id) ?? PostDetails()
      return board.adding(copy, details: PostDetails(note: texts.note, caption: texts.caption), at)
    }
  }

  private mutating func changePriority(_ posts: [PostID], _ step: Int) -> [Effect] {
    commit(on: posts, nil) { board, id, _ throws(ModelError) in
      let old = try board.existing(id).priority
      let new = Priority(rawValue: old.rawValue + step) ?? old
      return new == old ? .group([]) : .setPost(id, .priority(new))
    }
  }

  /// Ticks the first thing to do that is not done; when all are done, nothing.
  private mutating func tickNext() -> [Effect] {
    guard let post = selected, let index = post.checklist.firstIndex(where: { !$0.isDone }) else {
      notice = Notice(.note, texts.errors.allTicked)
      return []
    }
    return tick(post, index)
  }

  /// Ticks one thing to do, or takes its tick away.
  mutating func tick(_ post: Post, _ index: Int) -> [Effect] {
    guard post.checklist.indices.contains(index) else { return [] }
    var list = post.checklist
    list[index].isDone.toggle()
    let sentence = list[index].isDone ? texts.done.ticked : texts.done.unticked
    return commit(.setPost(post.id, .checklist(list)), sentence(list[index].title))
  }

  /// Gives posts a day and time; without a day the plan is cleared.
  mutating func plan(_ posts: [PostID], _ day: Day?, _ time: LocalTime?) -> [Effect] {
    lastChange = .plan(day, time)
    if let day, let effects = stop(.plan(posts, day, time)) { return effects }
    return planNow(posts, day, time)
  }

  /// Gives posts a day without asking.
  mutating func planNow(
    _ posts: [PostID], _ day: Day?, _ time: LocalTime?, _ reasons: [PostID: PostValue] = [:]
  ) -> [Effect] {
    let done =
      day.map {
        texts.done.planned(subject(posts), texts.words.day($0, time, today: today))
      } ?? texts.done.unplanned(subject(posts))
    let notes = reasons.isEmpty ? day.map { consentNotes(.plan(posts, $0, time)) } ?? [] : []
    let sentence = ([done] + notes).joined(separator: separator)
    return commit(on: posts, sentence, follow: posts.count == 1 ? posts.first : nil) {
      board, id, at throws(ModelError) in
      .joined(
        [reasons[id]].compactMap(\.self).map { .setPost(id, $0) }
          + [try board.scheduling(id, day: day, time: time, at)])
    }
  }

  // MARK: Out

  private mutating func copyMarkdown(_ posts: [PostID]) -> [Effect] {
    [.copyPosts(posts)]
  }

  private mutating func openLink() -> [Effect] {
    guard let post = selected else { return [] }
    if post.links.count == 1 { return [.openLink(post.links[0].address)] }
    return open(linkPicker(post))
  }
}
