public import TavleCore

extension Texts {
  /// What an entry of the log did, as the rest of a sentence that begins with its author.
  ///
  /// Of several changes made at once the most telling one is named. Numbers and names come from the board, and for
  /// what is no longer there from the entry itself. `today` decides whether days need a year.
  public func describe(_ entry: LogEntry, in board: Board, today: Day) -> String {
    ChangeSentence(
      texts: self, board: board, today: today, leaves: entry.change.leaves,
      before: entry.inverse.leaves
    ).sentence
  }

  /// What a change does, when what it replaces is not known.
  public func describe(_ change: Change, in board: Board, today: Day) -> String {
    ChangeSentence(texts: self, board: board, today: today, leaves: change.leaves, before: [])
      .sentence
  }
}

/// Puts a change into words.
struct ChangeSentence {
  let texts: Texts
  let board: Board
  let today: Day
  /// What was done, one by one.
  let leaves: [Change]
  /// What undoes it, one by one: the values that were there before.
  let before: [Change]

  var log: LogTexts { texts.log }
  var words: WordTexts { texts.words }

  /// The sentence about the most telling changes; a change of many different things is counted.
  var sentence: String {
    let telling = tellingLeaves
    guard let first = telling.first else { return log.manyChanges(0) }
    let subject = subject(of: telling)
    let said = sentence(first, subject)
    let agree = telling.dropFirst().allSatisfy { sentence($0, subject) == said }
    return agree || telling.allSatisfy { $0.posts == first.posts && !first.posts.isEmpty }
      ? said : log.manyChanges(leaves.count)
  }

  /// The changes of the kind that says most about the whole.
  private var tellingLeaves: [Change] {
    guard let kind = leaves.map(Kind.init).min() else { return [] }
    let telling = leaves.filter { Kind($0) == kind }
    let moved = telling.filter(changesStage)
    return kind == .move && !moved.isEmpty ? moved : telling
  }

  private func sentence(_ change: Change, _ subject: String) -> String {
    switch change {
    case .addPost: log.added(subject)
    case .removePost: log.removed(subject)
    case .setPost(let id, let value): sentence(value, of: id, subject)
    case .movePost(_, let placement):
      changesStage(change)
        ? log.moved(subject, words.stagesInSentence(placement.stage)) : log.reordered(subject)
    case .addAsk(let ask): sentence(ask, before: nil, subject)
    case .setAsk(let ask): sentence(ask, before: oldAsk(ask.id), subject)
    case .removeAsk(_, let id): removal(of: oldAsk(id), subject)
    case .addComment: log.commented(subject)
    case .removeComment: log.uncommented(subject)
    case .addContributor: log.personAdded(subject)
    case .removeContributor: log.personRemoved(subject)
    case .setContributor(_, let value): sentence(value, subject)
    case .addFavour(let favour): log.favourHeard(favour.problem)
    case .removeFavour(let id): log.favourRemoved(favour(id)?.problem ?? "")
    case .setFavour(let favour): sentence(favour, before: oldFavour(favour.id))
    case .setBoard(.name(let name)): log.boardRenamed(name)
    case .setBoard(.country(let country)): log.countrySet(country.map(words.countries))
    case .addShoot, .removeShoot, .setShoot: shootSentence(change)
    case .addConsent(let consent): sentence(consent)
    case .removeConsent(let id): removal(of: id)
    case .setBoard(.openDoors(let doors)): sentence(doors)
    case .setBoard(.routine(let routine, _)): log.routineDone(texts.asks.routines(routine))
    case .group: log.manyChanges(leaves.count)
    }
  }

  /// Whether a move leads to another stage; unknown counts as yes.
  private func changesStage(_ change: Change) -> Bool {
    guard case .movePost(let id, let new) = change else { return false }
    for case .movePost(id, let old) in before { return old.stage != new.stage }
    return true
  }
}

extension ChangeSentence {
  /// How much a change says about the group it is in; smaller says more.
  private enum Kind: Int, Comparable {
    case consent, post, ask, plan, move, person, comment, text, field, board

    init(_ change: Change) {
      self =
        switch change {
        case .addPost, .removePost: .post
        case .addAsk, .setAsk, .removeAsk: .ask
        case .setPost(_, .plan): .plan
        case .movePost: .move
        case .addContributor, .removeContributor, .setContributor, .addFavour, .removeFavour,
          .setFavour, .addShoot, .removeShoot, .setShoot:
          .person
        case .addConsent, .removeConsent: .consent
        case .addComment, .removeComment: .comment
        case .setPost(_, .note), .setPost(_, .caption): .text
        case .setPost: .field
        case .setBoard, .group: .board
        }
    }

    static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }
}
