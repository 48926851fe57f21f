import TavleCore

/// A file may come from anybody: every text in it is cleaned as if it had been typed.
///
/// What is then empty is left out. A post without a title, a colleague without a name and minutes
/// outside of a day make the file none of ours.
extension BoardDocument {
  /// The same document with clean texts.
  func cleaned() throws(ImportError) -> BoardDocument {
    var document = self
    document.name = Cleaning.line(name)
    for index in contributors.indices {
      try document.contributors[index].clean("contributors.\(index)")
    }
    for index in posts.indices { try document.posts[index].clean("posts.\(index)") }
    for index in favours.indices { try document.favours[index].clean("favours.\(index)") }
    for index in shoots.indices { try document.shoots[index].clean("shoots.\(index)") }
    for index in consents.indices { try document.consents[index].clean("consents.\(index)") }
    for index in openDoors.indices {
      document.openDoors[index].place = openDoors[index].place.cleanLine
      guard (1...1_440).contains(openDoors[index].minutes) else {
        throw .notABoardDocument(key: "openDoors.\(index).minutes")
      }
    }
    document.routines = routines.mapValues { Cleaning.line($0) }
    return document
  }
}

extension Contributor {
  fileprivate mutating func clean(_ key: String) throws(ImportError) {
    name = Cleaning.line(name)
    guard !name.isEmpty else { throw .notABoardDocument(key: "\(key).name") }
    department = department.cleanLine
    jobTitle = jobTitle.cleanLine
    goal = goal.cleanLine
    away = away.joined
    guard limits.isValid else { throw .notABoardDocument(key: "\(key).limits") }
    mail = mail.cleanLine
    phone = phone.cleanLine
    chat = chat.cleanLine
    origin = origin.cleanLine
    topics = topics.compactMap { topic in
      let name = Cleaning.line(topic.name).lowercased()
      return name.isEmpty ? nil : Topic(name: name, level: topic.level)
    }
  }
}

extension BoardDocument.Entry {
  fileprivate mutating func clean(_ key: String) throws(ImportError) {
    let (title, note, _) = TitleText.cut(post.title, note: Cleaning.lines(details.note))
    guard !title.isEmpty else { throw .notABoardDocument(key: "\(key).title") }
    post.title = title
    details.note = note
    details.caption = Cleaning.lines(details.caption)
    details.comments = details.comments.compactMap(\.clean)
    post.clean()
    keepOnlyWebLinks()
    try checkMinutes(key)
    post.setDerived(
      hasNote: !details.note.isEmpty, hasCaption: !details.caption.isEmpty,
      commentCount: details.comments.count)
  }

  /// What is no address of the web cannot be a link; it is kept as words at the end of the note.
  private mutating func keepOnlyWebLinks() {
    var others: [String] = []
    post.links = post.links.compactMap { link in
      let address = Cleaning.line(link.address, limit: .max)
      guard let read = PublishedLink(reading: address) else {
        others.append(address)
        return nil
      }
      return PublishedLink(channel: link.channel?.clean, address: read.address)
    }
    let texts = ([details.note] + others).filter { !$0.isEmpty }
    if !others.isEmpty { details.note = Cleaning.lines(texts.joined(separator: "\n")) }
  }

  private func checkMinutes(_ key: String) throws(ImportError) {
    let isFitting = { (minutes: Int?) in minutes.map { (1...1_440).contains($0) } ?? true }
    guard isFitting(post.minutes) else { throw .notABoardDocument(key: "\(key).minutes") }
    for (index, ask) in post.asks.enumerated() where !isFitting(ask.minutes) {
      throw .notABoardDocument(key: "\(key).asks.\(index).minutes")
    }
  }
}

extension Post {
  fileprivate mutating func clean() {
    source = source.cleanLine
    story = story.cleanLine
    origin = origin.cleanLine
    tags = tags.compactMap { tag in
      let words = Cleaning.line(tag).drop { $0 == "#" }.split(separator: " ")
      return words.isEmpty ? nil : words.joined(separator: "-")
    }
    channels = channels.compactMap(\.clean)
    checklist = checklist.compactMap { item in
      let title = Cleaning.line(item.title)
      return title.isEmpty ? nil : ChecklistItem(title: title, isDone: item.isDone)
    }
    appears = appears.compactMap(\.clean)
    for index in takedowns.indices { takedowns[index].clean() }
    for index in asks.indices {
      asks[index].topic = asks[index].topic.cleanLine?.lowercased()
      asks[index].text.clean()
    }
  }
}

extension Favour {
  fileprivate mutating func clean(_ key: String) throws(ImportError) {
    problem = Cleaning.line(problem)
    guard !problem.isEmpty else { throw .notABoardDocument(key: "\(key).problem") }
    askerName = askerName.cleanLine
    outcome = outcome.cleanLine
    guard !state.isOver || outcome != nil else { throw .notABoardDocument(key: "\(key).outcome") }
  }
}

extension AskText {
  fileprivate mutating func clean() {
    place = place.cleanLine
    for part in [\AskText.what, \.why, \.evidence, \.gain, \.use, \.thankedFor, \.result] {
      self[keyPath: part] = self[keyPath: part].map { Cleaning.lines($0) }
        .flatMap { $0.isEmpty ? nil : $0 }
    }
    overrides = overrides.compactMap { override in
      let reason = Cleaning.line(override.reason)
      return reason.isEmpty
        ? nil
        : Override(
          stored: override.rule, about: override.subject.cleanLine, reason: reason,
          at: override.at,
          by: Cleaning.line(override.author))
    }
  }
}

extension Channel {
  var clean: Channel? { Channel(reading: Cleaning.line(rawValue)) }
}

extension Comment {
  /// The comment with clean texts; `nil` if nothing is said.
  fileprivate var clean: Comment? {
    var comment = self
    comment.author = Cleaning.line(author)
    comment.text = Cleaning.lines(text)
    return comment.text.isEmpty ? nil : comment
  }
}

extension String? {
  /// The text as one clean line, unless there is none in it.
  var cleanLine: String? {
    map { Cleaning.line($0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
