import TavleCore
import TavleTexts
import TerminalKit

// What a colleague said about being seen or heard, and where they are, on their own screen.

/// What an answer is about that is being noted: whose, how they are shown, and who answers for them.
public struct ConsentEntry: Hashable, Sendable {
  let person: ContributorID
  let medium: Medium
  /// Who answers for somebody under age, where that was typed.
  let guardian: Consent.Guardian?

  init(of person: ContributorID, _ medium: Medium, by guardian: Consent.Guardian? = nil) {
    (self.person, self.medium, self.guardian) = (person, medium, guardian)
  }
}

extension State {
  /// How it stands with one medium, channel by channel; and whether they were ever asked.
  func consentWords(
    of person: Contributor, _ medium: Medium
  ) -> (text: String, isSaid: Bool) {
    let standings = board.standings(of: person.id, medium, today: today)
    guard !standings.isEmpty else { return (texts.standings.notAsked, false) }
    let words = standings.map { found in
      "\(texts.consent.names(of: found.channels)): \(texts.standing(found.standing, today: today))"
    }
    return (words.joined(separator: separator), true)
  }

  /// Draws a post somebody is seen or heard on: where, when, and how.
  func draw(
    _ sighting: Sighting, row: Int, _ isSelected: Bool, on target: inout Screen
  ) {
    let (title, meta): (StyleName, StyleName) =
      isSelected ? (.selectedTitle, .selectedMeta) : (.text, .muted)
    let post = sighting.post
    let channels = post.channels.map(\.symbol).joined(separator: " ")
    let parts: [String?] = [
      texts.fate(of: sighting, today: today), channels.isEmpty ? nil : channels,
      sighting.day.map { texts.words.day($0, today: today) },
      sighting.media.map(texts.consent.media).joined(separator: ", "),
      post.links.first?.address ?? (sighting.isOut ? nil : texts.words.stages(post.stage)),
    ]
    let detail = parts.compactMap(\.self).joined(separator: separator)
    let room = max(0, size.columns - 4)
    let main = "\(symbol(of: post.stage)) #\(post.number) \(post.title)"
    let mainRoom = max(room / 2, room - detail.displayWidth(in: looks.glyphs) - 2)
    let used = target.put(
      main.clipped(to: mainRoom, in: looks.glyphs), row: row, column: 2, role: title.role)
    guard room - used > 5 else { return }
    target.put(
      detail.clipped(to: room - used - 2, in: looks.glyphs), row: row, column: 4 + used,
      role: meta.role)
  }

  // MARK: Noting an answer

  func answerMenu(_ entry: ConsentEntry) -> Picker {
    let keys: [Consent.Answer: String] = [
      .yes: String(texts.words.yes.prefix(1)), .no: "n", .withdrawn: "w", .asked: "a",
    ]
    let name = board[entry.person]?.firstName ?? ""
    let answers = [Consent.Answer.yes, .no, .withdrawn, .asked].map { answer in
      Picker.Item(
        .consentAnswer(answer), texts.consent.answers(answer).capitalizedFirst,
        key: keys[answer] ?? "")
    }
    let guardian = Picker.Item(
      .guardian, texts.consentScreen.guardian, detail: self.guardian(for: entry)?.name ?? "",
      key: "u")
    return menu(
      .consentAnswer(entry),
      texts.consentScreen.consentOf(name, texts.consent.media(entry.medium)), answers + [guardian])
  }

  /// Who answers for somebody: who was typed, or who has before.
  private func guardian(for entry: ConsentEntry) -> Consent.Guardian? {
    entry.guardian ?? board.guardian(of: entry.person)
  }

  func guardianPrompt(_ entry: ConsentEntry) -> Prompt {
    let known = guardian(for: entry).map { "\($0.name), \($0.contact)" }
    return Prompt(
      .guardian(entry), title: texts.consentScreen.guardianOf(board[entry.person]?.firstName ?? ""),
      text: known ?? "", placeholder: texts.consentScreen.guardianExample)
  }

  /// Takes who answers for somebody; what they answered is asked next.
  mutating func submitGuardian(_ text: String, _ entry: ConsentEntry) -> [Effect] {
    guard let guardian = Consent.Guardian(reading: text) else {
      return complain(texts.consentScreen.guardianNeedsContact)
    }
    layers.removeLast()
    return open(answerMenu(ConsentEntry(of: entry.person, entry.medium, by: guardian)))
  }

  /// On which channels an answer holds; a refusal can be everywhere.
  func channelPicker(_ answer: Consent.Answer, _ entry: ConsentEntry) -> Picker {
    let (person, medium) = (entry.person, entry.medium)
    let name = board[person]?.firstName ?? ""
    let asked = answer == .asked ? [] : askedChannels(medium, of: person)
    func item(_ channel: Channel) -> Picker.Item {
      Picker.Item(
        .channel(channel), texts.consent.name(of: channel),
        detail: texts.standing(
          board.standing(of: person, medium, on: channel, at: today, today: today), today: today),
        mark: asked.contains(channel) ? .on : .off)
    }
    // What they were asked about comes first and is marked: that is what they answer.
    var items = asked.map(item)
    if answer.isRefusal {
      items.append(Picker.Item(.everywhere, texts.consent.everywhere.capitalizedFirst))
    }
    items += Channel.forConsent.filter { !asked.contains($0) }.map(item)
    var picker = Picker(
      .consentChannels(entry, answer),
      title: texts.consentScreen.channelsOf(name, texts.consent.media(medium)), items: items)
    picker.isMultiple = true
    picker.takesNew = true
    return picker
  }

  /// Where to ask whether somebody may be shown, when no post says so: where the company is has a mark.
  func consentQuestionPicker(_ media: [Medium], to person: Contributor) -> Picker {
    let own = channelsInUse
    let others = Channel.forConsent.filter { !own.contains($0) }
    var picker = Picker(
      .consentQuestion(person.id, media),
      title: texts.consentScreen.askOn(
        person.firstName, media.map(texts.consent.media).joined(separator: ", ")),
      items: (own + others).map { channel in
        Picker.Item(
          .channel(channel), texts.consent.name(of: channel),
          mark: own.contains(channel) ? .on : .off)
      })
    picker.isMultiple = true
    picker.takesNew = true
    return picker
  }

  /// The channels of what is on the board; the intranet where there is nothing.
  var channelsInUse: [Channel] {
    let used = Set(Stage.columns.flatMap(board.posts(in:)).flatMap { board[$0]?.channels ?? [] })
    let known = Channel.forConsent.filter(used.contains)
    let others = used.subtracting(known).sorted { $0.rawValue < $1.rawValue }
    return used.isEmpty ? [.intranet] : known + others
  }

  /// Where somebody was asked about a medium and has not answered.
  private func askedChannels(_ medium: Medium, of person: ContributorID) -> [Channel] {
    board.standings(of: person, medium, today: today).flatMap { found in
      if case .asked = found.standing { found.channels } else { [Channel]() }
    }
  }

  /// Puts on record what somebody said.
  mutating func note(
    _ answer: Consent.Answer, _ entry: ConsentEntry, on choice: Choice
  ) -> [Effect] {
    let everywhere = choice.added.contains(.everywhere)
    let asked = answer == .asked ? [] : askedChannels(entry.medium, of: entry.person)
    let channels = choice.applied(to: asked) { value in
      if case .channel(let channel) = value { channel } else { nil }
    }
    guard everywhere || !channels.isEmpty else { return [] }
    // Taking a yes back is more than a record: what is out comes down.
    if answer == .withdrawn {
      return withdraw(entry.person, [entry.medium], on: everywhere ? [] : channels)
    }
    var consent = Consent(
      id: circumstances.identifier(), entry.person, entry.medium,
      on: everywhere ? [] : channels, answer, day: today, author: author)
    consent.guardian = guardian(for: entry)
    consent.wording = board.wording(answeredBy: consent)
    let said = "\(texts.consent.about(consent)): \(texts.consent.answers(answer))"
    return commit(
      .addConsent(consent), texts.consentScreen.noted(board[entry.person]?.name ?? "", said))
  }
}
