import ArgumentParser
import Glibc
import TavleCore
import TavleExchange
import TavleTexts
import TavleUI

/// Writes the ask to a colleague, prints it, and notes that it went out.
struct AskCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Write the ask to a colleague, print it, and note: asked.",
    discussion: """
      What is not given is filled in from the post and from what is known of the colleague; what \
      is not known has to be given. With --remind it is the one reminder. tavle sends nothing: \
      the text is printed, and the command set for on-asked gets it.
      """)

  @Argument(help: "The number of the post.")
  var number: String

  @Argument(help: "Who: a name, or beginnings of its parts.")
  var who: String

  @Option(help: "The role; somebody who is not on the post yet is put on it.")
  var role: String?

  @Option(help: "The topic, for expertise.")
  var topic: String?

  @Option(help: "What is asked for, in a sentence.")
  var what: String?

  @Option(help: "Why this colleague.")
  var why: String?

  @Option(help: "What shows that it works.")
  var evidence: String?

  @Option(help: "What is in it for them.")
  var gain: String?

  @Option(help: "What happens with it.")
  var use: String?

  @Option(help: ArgumentHelp("The day the help is needed, perhaps with a time.", valueName: "day"))
  var by: String?

  @Option(help: "Where.")
  var place: String?

  @Option(help: "How long it takes, in minutes.")
  var minutes: String?

  @Option(help: ArgumentHelp("The day an answer is hoped for.", valueName: "day"))
  var answerBy: String?

  @Option(help: "Why, where a rule stops it; at least ten characters, kept with the ask.")
  var because: String?

  @Option(
    help: ArgumentHelp("Write a mail (.eml) to this file instead of printing.", valueName: "file"))
  var mail: String?

  @Flag(help: "Write the one reminder of an ask that is out.")
  var remind = false

  @Flag(help: "Only print the text; note nothing.")
  var dryRun = false

  @OptionGroup var options: SharedOptions

  var files: [String] { mail.map { [$0] } ?? [] }

  func run(at desk: Desk) throws {
    let before = try desk.wholeBoard()
    var board = before
    let number = try PostNumbers.one(number)
    guard let post = board.post(number: number) else { throw CommandError.noSuchPost(number) }
    guard post.stage.column != nil else { throw CommandError.putAway(post.number, post.stage) }
    let person = try PersonFinder(board.contributors).find(who)
    let preparation = try prepare(person, on: post, of: board, at: desk)
    if let preparation { try board.apply(preparation) }
    let current = try board.existing(post.id)
    let ask = try desk.ask(of: person, for: try wantedRole, on: current) {
      remind ? $0.state == .asked : $0.state == .planned
    }
    let filled = try filled(ask, at: desk)
    let (letter, change) =
      try remind
      ? reminder(filled, current, person, board, at: desk)
      : sending(filled, current, person, board, at: desk)
    // A file that cannot be written keeps the ask from being noted; what is only printed is printed when it is.
    if let mail { try write(letter, to: person, mail) }
    do {
      let whole = Change.joined([preparation, change].compactMap(\.self))
      if !dryRun { _ = try desk.commit(whole, over: before) }
    } catch {
      if let mail { unlink(mail) }
      throw error
    }
    if let mail { desk.say(desk.texts.commands.written(mail)) }
    if mail == nil || desk.isJSON { try desk.print(letter, to: person.name, mail: person.mail) }
    guard !dryRun else { return }
    desk.run(remind ? .reminded : .asked, post.id, ask.id, letter, on: try desk.wholeBoard())
  }

  private var wantedRole: Role? {
    get throws { try role.map { try Vocabularies.roles.find($0) } }
  }

  /// Puts somebody on the post who is not there for the role yet.
  private func prepare(
    _ person: Contributor, on post: Post, of board: Board, at desk: Desk
  ) throws -> Change? {
    guard let role = try wantedRole, !remind else { return nil }
    let topic = try Typed.line(ifAny: topic)?.lowercased()
    guard !post.isClaimed(by: person.id, role: role, topic: topic) else { return nil }
    return try board.assigning(
      person.id, to: post.id, for: Need(role, topic: topic), &desk.circumstances)
  }

  private func filled(_ ask: Ask, at desk: Desk) throws -> Ask {
    var ask = ask
    let parts: [(String?, WritableKeyPath<AskText, String?>)] = [
      (what, \.what), (why, \.why), (evidence, \.evidence), (gain, \.gain), (use, \.use),
      (place, \.place),
    ]
    for case (let text?, let part) in parts {
      ask.text[keyPath: part] = try Typed.line(ifAny: text)
    }
    if let found = try by.flatMap({ try desk.day($0) }) {
      ask.neededBy = found.day
      if let time = found.time { ask.text.time = time }
    }
    if let minutes { ask.minutes = try desk.minutes(minutes) }
    if let answerBy { ask.text.answerBy = try desk.day(answerBy)?.day }
    return ask
  }

  private func sending(
    _ ask: Ask, _ post: Post, _ person: Contributor, _ board: Board, at desk: Desk
  ) throws -> (TavleTexts.Letter, Change) {
    guard ask.state == .planned else {
      throw CommandError.askedBefore(name: person.name, post.number)
    }
    guard let draft = AskLetter(ask, desk.letterContext(on: board)) else {
      throw CommandError.notOnPost(name: person.name, post.number)
    }
    for problem in draft.problems(today: desk.today) {
      let sentence = desk.texts.problem(problem)
      if problem.isBlocking { throw CommandError.askIncomplete(sentence) }
      desk.warn(sentence)
    }
    let remarks = desk.rules(on: board).remarks(on: draft.ask).notPassedOver(for: ask)
    let overrides = try desk.judged(remarks, about: person, because: because)
    return (
      Texts.letter(draft, about: post),
      try board.sending(draft.ask, overriding: overrides, desk.circumstances)
    )
  }

  private func reminder(
    _ ask: Ask, _ post: Post, _ person: Contributor, _ board: Board, at desk: Desk
  ) throws -> (TavleTexts.Letter, Change) {
    let context = desk.letterContext(on: board)
    guard ask.state == .asked, let asked = ask.askedAt, let draft = AskLetter(ask, context) else {
      throw CommandError.notAsked(name: person.name, post.number)
    }
    if let day = draft.ask.neededBy, day < desk.today {
      throw CommandError.askIncomplete(desk.texts.problem(.dayPast))
    }
    let overrides = try desk.judged(
      desk.rules(on: board).remarks(reminding: ask), about: person, because: because)
    let letter = context.texts(for: person).reminder(
      draft, about: post, to: person, asked: Clock.day(asked), from: desk.settings.author)
    return (
      letter,
      try board.reminding(ask.id, of: post.id, overriding: overrides, desk.circumstances)
    )
  }

  private func write(
    _ letter: TavleTexts.Letter, to person: Contributor, _ path: String
  ) throws(CommandError) {
    let draft = MailDraft(
      address: person.mail, name: person.name, subject: letter.subject, text: letter.text)
    try Files.write(
      String(decoding: draft.data, as: UTF8.self), to: path, overwriting: false, isPrivate: true)
  }
}
