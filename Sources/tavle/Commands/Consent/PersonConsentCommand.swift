import ArgumentParser
import TavleCore
import TavleExchange
import TavleTexts

/// Shows what a colleague said about being seen and heard, or puts it on record.
struct PersonConsentCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent",
    abstract: "Show what a colleague said about being seen and heard, or put it on record.",
    discussion: """
      For example: tavle person consent anne --yes video,voice --on linkedin,intranet --proof mail. \
      Records are never changed: who says something else gets another one. --withdrawn does \
      everything that follows at once, and prints what is to be taken down and the receipt. --ask \
      writes the question in their language and leaves out what they have said yes or no to; tavle \
      sends nothing. The words that were asked in are kept as a mark, so that it can be shown what \
      an answer was to.

      --json prints {"consent": […]} with medium, standings and records; of what is put on record \
      {"consents": […]}; of --ask {"letters": […]}.
      """)

  @Argument(help: "Who: a name, or beginnings of its parts.")
  var who: String

  @OptionGroup var said: ConsentOptions
  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let board = try desk.wholeBoard()
    let person = try PersonFinder(board.contributors).find(who)
    if let on = said.on { desk.warn(ofUnused: try Vocabularies.channels(in: on), on: board) }
    if let words = said.ask { return try ask(person, for: words, on: board, at: desk) }
    guard let (answer, words) = said.answer else { return try show(person, on: board, at: desk) }
    let media = try Vocabularies.media(in: words)
    if answer == .withdrawn { return try withdraw(media, of: person, on: board, at: desk) }
    let post = try said.post.map { try desk.post($0, on: board) }
    // No to what is out already: it comes down.
    if answer == .no, let post, post.hasComeOut {
      return try withdraw(media, of: person, from: post, on: board, at: desk)
    }
    let channels = try said.channels(on: post)
    let consents = try media.map { medium in
      let consent = Consent(
        id: desk.circumstances.identifier(), person.id, medium, on: channels, answer,
        day: desk.today, author: desk.settings.author)
      var complete = try said.complete(consent, about: post, at: desk)
      complete.wording = board.wording(answeredBy: complete)
      return complete
    }
    _ = try desk.commit(.joined(consents.map { .addConsent($0) }), over: board)
    try desk.report(consents, of: person, on: board)
  }

  /// Writes the question, and puts on record that it was asked.
  private func ask(
    _ person: Contributor, for words: String, on board: Board, at desk: Desk
  ) throws {
    let question = try said.question(to: person, words, on: board, at: desk)
    let author = desk.settings.author
    let letter = desk.letterContext(on: board).texts(for: person).letter(question, from: author)
    if !said.dryRun {
      let change = question.asked(in: letter.text, by: author, &desk.circumstances)
      _ = try desk.commit(change, over: board)
    }
    try desk.print(letter, to: person.name, mail: person.mail)
  }

  // MARK: Taking it back

  private func withdraw(
    _ media: [Medium], of person: Contributor, from post: Post? = nil, on board: Board,
    at desk: Desk
  ) throws {
    let withdrawal = try board.withdrawing(
      person.id, media, on: post == nil ? try said.channels(on: nil) : [], from: post?.id,
      owner: desk.settings.author,
      in: desk.rules(on: board).holidays, &desk.circumstances)
    let change = try completed(withdrawal.change, about: post, at: desk)
    _ = try desk.commit(change, over: board)
    let texts = desk.texts
    guard !desk.isJSON else { return try desk.report(change.consents, of: person, on: board) }
    desk.say(
      texts.consentLetters.withdrawn(
        texts.subject(of: withdrawal, on: board), withdrawal.takedowns.count))
    if withdrawal.takedowns.count + withdrawal.unscheduled.count + withdrawal.cancelled.count > 0 {
      desk.say("\n" + texts.takedownList(withdrawal, on: board, today: desk.today))
    }
    let receipt = desk.letterContext(on: board).texts(for: person).receipt(
      for: withdrawal, to: person, on: desk.today, from: desk.settings.author)
    desk.say("\n" + receipt.text)
  }

  /// The change with everything in its records that was said besides the answer.
  private func completed(_ change: Change, about post: Post?, at desk: Desk) throws -> Change {
    switch change {
    case .addConsent(let consent):
      .addConsent(try said.complete(consent, about: post, at: desk))
    case .group(let changes):
      .group(try changes.map { try completed($0, about: post, at: desk) })
    default: change
    }
  }

  // MARK: Showing

  private func show(_ person: Contributor, on board: Board, at desk: Desk) throws {
    if desk.isJSON {
      return try desk.json(
        "consent",
        Medium.allCases.map { MediumView($0, of: person.id, on: board, today: desk.today) })
    }
    let texts = desk.texts
    var table = TextTable()
    for medium in Medium.allCases {
      let words = board.standings(of: person.id, medium, today: desk.today).map { found in
        "\(texts.consent.names(of: found.channels)): "
          + texts.standing(found.standing, today: desk.today)
      }
      table.add(
        texts.consent.media(medium),
        words.isEmpty ? texts.standings.notAsked : words.joined(separator: " · "))
    }
    let records = board.consents(of: person.id).map { desk.line($0, on: board) }
    Output.standard.text(
      ([person.name, ""] + table.lines() + (records.isEmpty ? [] : [""]) + records)
        .joined(separator: "\n"))
  }
}

extension Change {
  /// The records it adds.
  fileprivate var consents: [Consent] {
    switch self {
    case .addConsent(let consent): [consent]
    case .group(let changes): changes.flatMap(\.consents)
    default: []
    }
  }
}

extension Desk {
  /// The post with a number.
  func post(_ text: String, on board: Board) throws(CommandError) -> Post {
    let number = try PostNumbers.one(text)
    guard let post = board.post(number: number) else { throw .noSuchPost(number) }
    return post
  }

  /// Says what was put on record, or prints it.
  fileprivate func report(
    _ consents: [Consent], of person: Contributor, on board: Board
  ) throws {
    guard !isJSON else {
      return try json("consents", consents.map { ConsentView($0, on: board) })
    }
    guard let first = consents.first else { return say(texts.commands.unchanged) }
    let media = consents.map { texts.consent.media($0.medium) }.joined(separator: ", ")
    let about = texts.consent.on(media, texts.consent.names(of: first.channels))
    say(texts.log.consented(person.name, about, answer(first)).capitalizedSentence)
  }

  /// Says which channels no post on the board is for, as when a name is mistyped; what is usual is none of them.
  fileprivate func warn(ofUnused channels: [Channel], on board: Board) {
    let used = Set(board.posts.flatMap(\.channels)).union(Channel.forConsent)
    let unused = channels.filter { !used.contains($0) }
    guard !unused.isEmpty else { return }
    warn(
      texts.commands.consent.unusedChannels(texts.consent.names(of: unused)), as: texts.rules.note)
  }

  /// One record, with everything that is known about it.
  fileprivate func line(_ consent: Consent, on board: Board) -> String {
    let parts: [String?] = [
      texts.words.day(consent.day, today: today), texts.consent.about(consent),
      answer(consent), consent.post.flatMap { board[$0].map { "#\($0.number)" } },
      Optional(consent.purpose).nonEmpty,
      consent.answer == .asked ? nil : texts.consent.proofs(consent.proof), consent.proofAt,
      consent.guardian.map { "\($0.name), \($0.contact)" },
      consent.wording.map {
        texts.commands.consent.wording(String($0.prefix(Consent.shownDigits)))
      },
      consent.ground == .consent ? nil : texts.consent.grounds(consent.ground), consent.note,
      consent.author,
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  private func answer(_ consent: Consent) -> String {
    consent.until.map { texts.standings.yesUntil(texts.words.day($0, today: today)) }
      ?? texts.consent.answers(consent.answer)
  }
}
