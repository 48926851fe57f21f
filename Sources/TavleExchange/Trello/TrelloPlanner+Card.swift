import TavleCore

extension TrelloPlanner {
  /// What identifiers of Trello begin with on the board.
  static let prefix = "trello:"

  /// What a card becomes; `nil` if there is nothing in it.
  mutating func post(of card: TrelloCard) -> PlannedPost? {
    guard !card.isSeparator else {
      counter.add(.separators)
      return nil
    }
    for (kind, count) in card.extras { counter.add(kind, count) }
    guard let (title, note) = texts(of: card) else {
      counter.add(.emptyCards)
      return nil
    }
    let created = created(card)
    let place = place(of: card)
    let since = history.moved[.init(card: card.id, list: card.idList)] ?? created
    var post = PlannedPost(
      origin: Self.prefix + card.id, title: title, stage: place.stage, stageSince: since,
      createdAt: created)
    post.cameFrom = place.cameFrom
    post.checklist = checklist(of: card)
    post.comments = history.comments[card.id] ?? []
    (post.tags, post.channels) = tags(of: card)
    setDays(of: &post, card)
    setAttachments(of: &post, note: note, card)
    setPeople(of: &post, card)
    return post
  }

  /// A title of one line within the limit, and the note with what did not fit.
  private mutating func texts(of card: TrelloCard) -> (title: String, note: String)? {
    let hasTitle = !Cleaning.line(card.name).isEmpty
    let note = Cleaning.lines(card.desc)
    let texts = hasTitle ? TitleText.cut(card.name, note: note) : TitleText.split(note)
    guard let texts else { return nil }
    if !hasTitle { tally.fromNote += 1 }
    if texts.isCut { tally.cut += 1 }
    return (texts.title, texts.note)
  }

  /// The stage, and for the archive the one it would return to.
  private mutating func place(of card: TrelloCard) -> (stage: Stage, cameFrom: Stage?) {
    let column = columns[card.idList]
    var stage = column?.stage ?? .needsColleague
    if stage == .scheduled, due(card) == nil {
      stage = .needsColleague
      if !card.closed { tally.dayless += 1 }
    }
    if stage.column == nil { return (stage, returning(column)) }
    return card.closed ? (.archive, stage) : (stage, nil)
  }

  /// Where the cards of an archived list would go, by its name; scheduled ones are not taken at
  /// their word.
  private func returning(_ column: TrelloColumns.Column?) -> Stage? {
    let guess = column.flatMap { StageWords.stage(of: $0.list.name)?.stage }
    return guess == .published || guess == .needsColleague ? guess : .tip
  }

  private func due(_ card: TrelloCard) -> Moment? { card.due.flatMap(Moment.init(iso8601:)) }

  /// From the action that made it, else from its identifier, which begins with the Unix time in
  /// hexadecimal.
  private func created(_ card: TrelloCard) -> Moment {
    if let moment = history.created[card.id] { return moment }
    let stamp = card.id.count == 24 ? Int64(card.id.prefix(8), radix: 16) : nil
    let active = card.dateLastActivity.flatMap(Moment.init(iso8601:))
    return stamp.map(Moment.init(seconds:)) ?? active ?? Moment(seconds: 0)
  }

  private mutating func setDays(of post: inout PlannedPost, _ card: TrelloCard) {
    let due = due(card)
    post.planDay = due.map(clock.day)
    post.planTime = due.flatMap(clock.time)
    guard post.stage == .published || post.cameFrom == .published else { return }
    let moved = history.moved[.init(card: card.id, list: card.idList)]
    let active = card.dateLastActivity.flatMap(Moment.init(iso8601:))
    if moved == nil, active != nil { tally.lastActivity += 1 }
    post.publishedDay = clock.day(moved ?? active ?? due ?? post.createdAt)
  }

  private func checklist(of card: TrelloCard) -> [ChecklistItem] {
    let lists = (checklists[card.id] ?? []).sorted { $0.pos < $1.pos }
    return lists.flatMap { list in
      let name = lists.count > 1 ? Cleaning.line(list.name) : ""
      return list.items.sorted { $0.pos < $1.pos }.compactMap { item -> ChecklistItem? in
        let title = Cleaning.line(item.name)
        guard !title.isEmpty else { return nil }
        let full = name.isEmpty ? title : Cleaning.line("\(name): \(title)")
        return ChecklistItem(title: full, isDone: item.isDone)
      }
    }
  }
}
