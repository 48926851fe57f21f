import ArgumentParser
import TavleCore

/// What a colleague said, and how.
struct ConsentOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("They said yes: picture, video, voice, name, quote.", valueName: "media"))
  var yes: String?

  @Option(help: ArgumentHelp("They said no.", valueName: "media"))
  var no: String?

  @Option(
    help: ArgumentHelp("They take a yes back; what is out is to be taken down.", valueName: "media")
  )
  var withdrawn: String?

  @Option(help: ArgumentHelp("They were asked.", valueName: "media"))
  var asked: String?

  @Option(
    help: ArgumentHelp("Write the question, print it, and note: asked.", valueName: "media"))
  var ask: String?

  @Flag(help: "Only print the question; note nothing.")
  var dryRun = false

  @Option(help: ArgumentHelp("Where, with commas: linkedin,intranet.", valueName: "channels"))
  var on: String?

  @Flag(help: "Everywhere; only --no and --withdrawn can be.")
  var everywhere = false

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("What for, in the words they heard.", valueName: "text"))
  var purpose: String?

  @Option(help: ArgumentHelp("Only this post, on its channels.", valueName: "number"))
  var post: String?

  @Option(
    help: ArgumentHelp("The last day a yes holds; a year without, - for good.", valueName: "day"))
  var until: String?

  @Option(help: "spoken, mail or signature.")
  var proof: String?

  @Option(help: ArgumentHelp("Where the proof is.", valueName: "text"))
  var proofAt: String?

  @Option(
    help: ArgumentHelp("Who answers for somebody under age: \"name, contact\".", valueName: "who"))
  var guardian: String?

  @Option(help: "consent, agreement or interest, which has to be argued in --note.")
  var ground: String?

  @Option(help: "What else is to be known.")
  var note: String?

  /// What was said, with the words for the media; `nil` if nothing was.
  var answer: (answer: Consent.Answer, media: String)? {
    let all: [(Consent.Answer, String?)] = [
      (.yes, yes), (.no, no), (.withdrawn, withdrawn), (.asked, asked),
    ]
    return all.lazy.compactMap { answer, media in media.map { (answer, $0) } }.first
  }

  func validate() throws {
    let answers = [yes, no, withdrawn, asked, ask].compactMap(\.self)
    guard answers.count < 2 else {
      throw ValidationError("Only one of --yes, --no, --withdrawn, --asked and --ask at a time.")
    }
    if dryRun, ask == nil { throw ValidationError("--dry-run goes with --ask.") }
    let details = [on, purpose, post, until, proof, proofAt, guardian, ground, note]
    guard !answers.isEmpty else {
      if everywhere || details.contains(where: { $0 != nil }) {
        throw ValidationError("Say what they said: --yes, --no, --withdrawn or --asked; or --ask.")
      }
      return
    }
    try validatePlace()
    if ask != nil, [until, proof, proofAt, ground, note].contains(where: { $0 != nil }) {
      throw ValidationError("--ask takes --on, --post, --for and --guardian; the rest is answered.")
    }
    if until != nil, yes == nil { throw ValidationError("--until goes with --yes.") }
    // A word that is no ground is told with those that are, where the language is known.
    if let ground, (try? Vocabularies.grounds.find(ground)) == .interest,
      note.map({ Cleaning.line($0) }).nonEmpty == nil
    {
      throw ValidationError("--ground interest has to be argued: --note \"…\".")
    }
    if let guardian, Consent.Guardian(reading: guardian) == nil {
      throw ValidationError("--guardian is a name and how to reach them: \"Name, contact\".")
    }
  }

  private func validatePlace() throws {
    if withdrawn != nil, post != nil {
      throw ValidationError("--withdrawn is about everything; of one post, --no says it.")
    }
    guard on != nil || everywhere || post != nil else {
      throw ValidationError("Say where: --on channels, --everywhere or --post number.")
    }
    if on != nil, everywhere { throw ValidationError("Either --on or --everywhere.") }
    if everywhere, no == nil, withdrawn == nil {
      throw ValidationError("Everywhere is too much for a yes; name the channels with --on.")
    }
  }
}

extension ConsentOptions {
  /// Gives a record everything that was said besides the answer.
  func complete(_ consent: Consent, about post: Post?, at desk: Desk) throws -> Consent {
    var consent = consent
    (consent.post, consent.purpose) = (post?.id, post?.title ?? "")
    if let purpose { consent.purpose = try Typed.line(purpose) }
    if let until {
      consent.until = try desk.day(until)?.day
      if let day = consent.until, day < desk.today { throw CommandError.untilIsOver(day) }
    }
    if let proof { consent.proof = try Vocabularies.proofs.find(proof) }
    if let ground { consent.ground = try Vocabularies.grounds.find(ground) }
    consent.proofAt = try Typed.line(ifAny: proofAt)
    consent.guardian = try whoAnswers
    consent.note = try Typed.line(ifAny: note)
    return consent
  }

  /// What a colleague is to be asked, as far as they have not said yes or no to it.
  ///
  /// - Throws: ``CommandError/nothingToAsk(name:)`` where nothing is left.
  func question(
    to person: Contributor, _ words: String, on board: Board, at desk: Desk
  ) throws -> ConsentQuestion {
    let post = try post.map { try desk.post($0, on: board) }
    let question = board.consentQuestion(
      to: person, try Vocabularies.media(in: words), on: try channels(on: post),
      for: try purpose.map { try Typed.line($0) } ?? post?.title ?? "", only: post?.id,
      guardian: try whoAnswers, today: desk.today)
    guard !question.isEmpty else { throw CommandError.nothingToAsk(name: person.name) }
    return question
  }

  /// Who answers for them; `nil` if that was not said.
  private var whoAnswers: Consent.Guardian? {
    get throws(CommandError) {
      try Typed.line(ifAny: guardian).flatMap(Consent.Guardian.init(reading:))
    }
  }

  /// Where it holds: the channels that were named, else those of the post; none is everywhere.
  func channels(on post: Post?) throws(CommandError) -> [Channel] {
    if let on { return try Vocabularies.channels(in: on) }
    return everywhere ? [] : post?.channels ?? []
  }
}
