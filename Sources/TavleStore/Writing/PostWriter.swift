import TavleCore

/// Writes what a change did to posts.
struct PostWriter {
  let connection: any Connection

  func insert(_ post: Post, _ details: PostDetails) throws(StoreError) {
    try connection.run(PostStatement.insert.sql, row(of: post))
    let id = post.id
    if post.hasNote || post.hasCaption { try write(details, of: id) }
    try insert(tags: post.tags, id)
    try insert(channels: post.channels, id)
    try insert(links: post.links, id)
    try insert(checklist: post.checklist, id)
    try insert(appears: post.appears, id)
    try insert(takedowns: post.takedowns, id)
    for ask in post.asks { try put(ask) }
    for comment in details.comments { try insert(comment) }
  }

  func delete(_ id: PostID) throws(StoreError) { try run(.delete, id) }

  func place(_ id: PostID, _ place: Placement) throws(StoreError) {
    try run(
      .place, id, .text(place.stage.rawValue), SQLValue(place.rank.rawValue),
      SQLValue(place.since.seconds), SQLValue(place.cameFrom?.rawValue))
  }

  /// Writes a field; long texts are both written from `details`, as they share a row.
  func set(_ value: PostValue, _ id: PostID, _ details: PostDetails) throws(StoreError) {
    switch value {
    case .title(let new): try run(.setTitle, id, .text(new))
    case .format(let new): try run(.setFormat, id, SQLValue(new?.rawValue))
    case .priority(let new): try run(.setPriority, id, SQLValue(new.rawValue))
    case .source(let new): try run(.setSource, id, SQLValue(new))
    case .story(let new): try run(.setStory, id, SQLValue(new))
    case .plan(let day, let time):
      try run(.setPlan, id, SQLValue(day?.description), SQLValue(time?.minutes))
    case .publishedDay(let new): try run(.setPublishedDay, id, SQLValue(new?.description))
    case .minutes(let new): try run(.setMinutes, id, SQLValue(new))
    case .note(let new):
      try run(.setHasNote, id, SQLValue(!new.isEmpty))
      try write(details, of: id)
    case .caption(let new):
      try run(.setHasCaption, id, SQLValue(!new.isEmpty))
      try write(details, of: id)
    case .tags, .channels, .links, .checklist, .appears, .takedowns: try setList(value, id)
    }
  }

  private func setList(_ value: PostValue, _ id: PostID) throws(StoreError) {
    switch value {
    case .tags(let new):
      try run(.deleteTags, id)
      try insert(tags: new, id)
    case .channels(let new):
      try run(.deleteChannels, id)
      try insert(channels: new, id)
    case .links(let new):
      try run(.deleteLinks, id)
      try insert(links: new, id)
    case .checklist(let new):
      try run(.deleteChecklist, id)
      try insert(checklist: new, id)
    case .appears(let new):
      try run(.deleteAppearances, id)
      try insert(appears: new, id)
    case .takedowns(let new):
      try run(.deleteTakedowns, id)
      try insert(takedowns: new, id)
    default: break
    }
  }

  private func write(_ details: PostDetails, of id: PostID) throws(StoreError) {
    if details.note.isEmpty && details.caption.isEmpty {
      try run(.deleteText, id)
    } else {
      try run(.setText, id, .text(details.note), .text(details.caption))
    }
  }

  func run(
    _ statement: PostStatement, _ id: PostID, _ values: SQLValue...
  ) throws(StoreError) {
    try connection.run(statement.sql, [.integer(id.rawValue)] + values)
  }

  private func row(of post: Post) -> [SQLValue] {
    [
      SQLValue(post.id.rawValue), SQLValue(post.number), .text(post.title),
      .text(post.stage.rawValue), SQLValue(post.rank.rawValue), SQLValue(post.stageSince.seconds),
      SQLValue(post.cameFrom?.rawValue), SQLValue(post.format?.rawValue),
      SQLValue(post.priority.rawValue), SQLValue(post.source),
      SQLValue(post.planDay?.description), SQLValue(post.planTime?.minutes),
      SQLValue(post.publishedDay?.description), SQLValue(post.minutes),
      SQLValue(post.createdAt.seconds), SQLValue(post.origin), SQLValue(post.hasNote),
      SQLValue(post.hasCaption), SQLValue(post.commentCount), SQLValue(post.story),
    ]
  }
}

// MARK: Lists

extension PostWriter {
  private func insert(tags: [String], _ id: PostID) throws(StoreError) {
    for (position, tag) in tags.enumerated() {
      try run(.insertTag, id, SQLValue(position), .text(tag))
    }
  }

  private func insert(channels: [Channel], _ id: PostID) throws(StoreError) {
    for (position, channel) in channels.enumerated() {
      try run(.insertChannel, id, SQLValue(position), .text(channel.rawValue))
    }
  }

  private func insert(links: [PublishedLink], _ id: PostID) throws(StoreError) {
    for (position, link) in links.enumerated() {
      try run(
        .insertLink, id, SQLValue(position), SQLValue(link.channel?.rawValue),
        .text(link.address))
    }
  }

  private func insert(checklist: [ChecklistItem], _ id: PostID) throws(StoreError) {
    for (position, item) in checklist.enumerated() {
      try run(
        .insertChecklistItem, id, SQLValue(position), .text(item.title), SQLValue(item.isDone))
    }
  }

  private func insert(appears: [Appearance], _ id: PostID) throws(StoreError) {
    for (position, appearance) in appears.enumerated() {
      let guest: String? = if case .guest(let name) = appearance.who { name } else { nil }
      try run(
        .insertAppearance, id, SQLValue(position), SQLValue(appearance.contributor?.rawValue),
        SQLValue(guest), .text(appearance.media.map(\.rawValue).joined(separator: " ")),
        SQLValue(appearance.hasSeenCut), SQLValue(appearance.agreedOn?.description),
        SQLValue(appearance.reason),
        SQLValue(appearance.reasonOn?.map(\.rawValue).joined(separator: "\n")))
    }
  }

  private func insert(takedowns: [Takedown], _ id: PostID) throws(StoreError) {
    for (position, takedown) in takedowns.enumerated() {
      try run(
        .insertTakedown, id, SQLValue(position), SQLValue(takedown.contributor.rawValue),
        SQLValue(takedown.channel?.rawValue), SQLValue(takedown.address), .text(takedown.owner),
        .text(takedown.deadline.description), SQLValue(takedown.doneOn?.description),
        SQLValue(takedown.staysBecause))
    }
  }
}
