import TavleCore
import TavleTexts

// Asking whether somebody may be shown, and taking a yes back.

extension State {
  /// Whom the question whether they may be shown is for: on a post whoever is selected or is in it without a yes, else the
  /// selected colleague.
  var personToAskForConsent: ContributorID? {
    if let selectedPerson { return selectedPerson.id }
    if case .shoots(let shown) = screen, let ask = shown.selected.ask, let post = shown.post {
      return board.ask(post, ask)?.contributor
    }
    if let who = postScreen?.selected.appearing { return who }
    guard let post = selected else { return nil }
    let ask = selectedAsk.flatMap { board.ask(post.id, $0) }
    return ask?.contributor ?? wanting(on: post).first
  }

  /// Who is in a post and has not said yes.
  private func wanting(on post: Post) -> [ContributorID] {
    board.consentRemarks(on: post, at: max(post.dayOnPlan ?? today, today), today: today)
      .compactMap { remark in
        guard case .contributor(let person) = remark.who, case .standing = remark.fact,
          !remark.isFinal
        else { return nil }
        return person
      }
  }

  /// Writes the question whether somebody may be shown, copies it, and puts on record that they were asked.
  mutating func askConsent() -> [Effect] {
    guard let id = personToAskForConsent else {
      return say(.note, texts.errors.noPersonSelected)
    }
    if selectedPerson != nil { return askConsentAnywhere(of: id) }
    let posts = selectedShoot?.posts.compactMap { board[$0] } ?? selected.map { [$0] } ?? []
    return askConsent(of: id, about: posts, for: selectedShoot?.title ?? selected?.title ?? "")
  }

  /// Asks somebody whether they may be shown as they are in some posts.
  mutating func askConsent(
    of id: ContributorID, about posts: [Post], for purpose: String
  ) -> [Effect] {
    guard let person = board[id] else { return say(.note, texts.errors.personGone) }
    return ask(
      board.consentQuestion(to: person, about: posts, for: purpose, today: today), person)
  }

  /// Asks somebody about what lies ahead of them, or else where they may be shown at all.
  private mutating func askConsentAnywhere(of id: ContributorID) -> [Effect] {
    guard let person = board[id] else { return say(.note, texts.errors.personGone) }
    if case .contributor(let shown) = screen, case .consent(let medium) = shown.selected {
      return open(consentQuestionPicker([medium], to: person))
    }
    let wanted = board.sightings(of: id).map(\.post).filter { post in
      post.stage.isAhead && wanting(on: post).contains(id)
    }
    guard !wanted.isEmpty else {
      return open(consentQuestionPicker([.picture, .video], to: person))
    }
    let titles = wanted.prefix(3).map(\.title).joined(separator: ", ")
    return askConsent(of: id, about: wanted, for: titles)
  }

  /// Asks somebody how they may be shown on the channels that were chosen.
  mutating func ask(_ id: ContributorID, _ media: [Medium], on choice: Choice) -> [Effect] {
    guard let person = board[id] else { return say(.note, texts.errors.personGone) }
    let channels = choice.applied(to: channelsInUse) { value in
      if case .channel(let channel) = value { channel } else { nil }
    }
    guard !channels.isEmpty else { return [] }
    return ask(
      board.consentQuestion(to: person, media, on: channels, for: "", today: today), person)
  }

  /// Copies the question and puts on record that it was asked.
  private mutating func ask(_ question: ConsentQuestion, _ person: Contributor) -> [Effect] {
    guard !question.isEmpty else {
      return say(.note, texts.consentLetters.nothingToAsk(person.firstName))
    }
    let letter = letterContext.texts(for: person).letter(question, from: author)
    let sentence = texts.consentLetters.asked(person.firstName)
    let effects = commit(question.asked(in: letter.text, by: author, &circumstances), sentence)
    if !effects.isEmpty { inFlight?.afterwards = [.copy(letter.text, saying: sentence)] }
    return effects
  }

  // MARK: Taking it back

  /// Says what it means that a colleague is not to be shown any more, and asks.
  mutating func askToWithdraw(_ person: ContributorID) -> [Effect] {
    var at = circumstances
    do throws(ModelError) {
      let withdrawal = try board.withdrawing(person, owner: author, in: rules.holidays, &at)
      let sentence = texts.question(before: withdrawal, on: board, today: today)
      layers.append(.question(Question(purpose: .withdraw(person), text: sentence)))
      return []
    } catch {
      return refuse(error)
    }
  }

  /// Takes back what somebody said yes to, everything if nothing else is said; they get a receipt, the team the list of what
  /// is to be done.
  mutating func withdraw(
    _ id: ContributorID, _ media: [Medium] = Medium.allCases, on channels: [Channel] = [],
    from post: PostID? = nil
  ) -> [Effect] {
    guard let person = board[id] else { return say(.note, texts.errors.personGone) }
    do throws(ModelError) {
      let withdrawal = try board.withdrawing(
        id, media, on: channels, from: post, owner: author, in: rules.holidays, &circumstances)
      let sentence = texts.consentLetters.withdrawn(
        texts.subject(of: withdrawal, on: board), withdrawal.takedowns.count)
      let receipt = letterContext.texts(for: person).receipt(
        for: withdrawal, to: person, on: today, from: author)
      let list = Effect.savePrivate(
        texts.takedownList(withdrawal, on: board, today: today), name: "takedown-\(today).md")
      let effects = commit(withdrawal.change, sentence)
      if !effects.isEmpty {
        inFlight?.afterwards =
          (withdrawal.takedowns.isEmpty ? [] : [list]) + [.copy(receipt.text, saying: sentence)]
      }
      return effects
    } catch {
      return refuse(error)
    }
  }
}

extension PostRow {
  /// The colleague who is seen or heard, where one is selected.
  fileprivate var appearing: ContributorID? {
    if case .appearance(.contributor(let id)) = self { id } else { nil }
  }
}
