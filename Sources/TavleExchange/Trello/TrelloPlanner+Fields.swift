import TavleCore

extension TrelloPlanner {
  /// Labels as tags, and those that are the name of a channel as channels.
  mutating func tags(of card: TrelloCard) -> (tags: [String], channels: [Channel]) {
    var tags: [String] = []
    var channels: [Channel] = []
    let own = card.labels.isEmpty ? card.idLabels.compactMap { labels[$0] } : card.labels
    for label in own {
      let tag = TagWord.make(label.name) ?? TagWord.make(label.color)
      if let channel = Self.channel(named: label.name) {
        if !channels.contains(channel) { channels.append(channel) }
      } else if let tag {
        if !tags.contains(tag) { tags.append(tag) }
      } else {
        counter.add(.emptyLabels)
      }
    }
    tally.channels += channels.isEmpty ? 0 : 1
    return (tags, channels)
  }

  /// The channel a label is the full name of; a single letter is no name.
  private static func channel(named name: String) -> Channel? {
    let word = Cleaning.line(name).lowercased()
    return Channel.all.first { $0.rawValue == word && word.count > 1 }
  }

  /// Web addresses end the note; those of published posts that lead elsewhere than to Trello are
  /// its links.
  mutating func setAttachments(of post: inout PlannedPost, note: String, _ card: TrelloCard) {
    var lines: [String] = []
    for attachment in card.attachments {
      let address = Cleaning.line(attachment.url, limit: 2000)
      guard WebAddress.isWeb(address), let link = PublishedLink(reading: address) else {
        counter.add(.attachmentsWithoutAddress)
        continue
      }
      let isOut = !attachment.isUpload && !WebAddress.leads(address, to: "trello.com")
      if isOut, post.publishedDay != nil {
        post.links.append(link)
      } else {
        let name = Cleaning.line(attachment.name)
        lines.append(name.isEmpty || name == address ? address : "\(name): \(address)")
      }
    }
    post.note = [note, lines.joined(separator: "\n")].filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }

  /// Members, without repeats, whose name is known.
  mutating func setPeople(of post: inout PlannedPost, _ card: TrelloCard) {
    var seen: Set<String> = []
    let all = card.idMembers.filter { seen.insert($0).inserted }
    let known = all.filter { history.names[$0] != nil }
    counter.add(.unknownMembers, all.count - known.count)
    post.people = known.map { Self.prefix + $0 }
    tally.asks += known.count
    if post.isSettled { tally.settled += known.count }
    countChecklistDetails(card)
  }

  private mutating func countChecklistDetails(_ card: TrelloCard) {
    let items = (checklists[card.id] ?? []).flatMap(\.items)
    counter.add(.checklistItemDetails, items.count { $0.hasDetails })
  }
}
