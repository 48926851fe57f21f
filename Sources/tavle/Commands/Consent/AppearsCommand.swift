import ArgumentParser
import TavleCore
import TavleTexts

/// Notes who is seen or heard on a post, or lists them.
struct AppearsCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "appears",
    abstract: "Note who is seen or heard on a post, or list them.",
    discussion: """
      For example: tavle appears 42 anne siri --media video,voice, or 42 --guest "Per Lund" \
      --agreed today. Who is asked to be filmed, heard, photographed or to present is there already. \
      With a number alone it lists who is on the post; without one, who is on each that is still to \
      come out.
      """)

  @Argument(help: "The number of the post.")
  var number: String?

  @Argument(help: "Who: names, or beginnings of their parts.")
  var who: [String] = []

  @Option(
    help: ArgumentHelp("Somebody who is not on the roster; may be repeated.", valueName: "name"))
  var guest: [String] = []

  @Flag(help: "People in the background.")
  var unknown = false

  @Option(help: "How: picture, video, voice, name, quote; as the form suggests without.")
  var media: String?

  @Flag(inversion: .prefixedNo, help: "Whether they have seen the cut.")
  var seenCut: Bool?

  @Option(help: ArgumentHelp("The day a guest said yes; - for none.", valueName: "day"))
  var agreed: String?

  @Flag(help: "They are not in it.")
  var remove = false

  @OptionGroup var options: SharedOptions

  private var isSomebody: Bool { !who.isEmpty || !guest.isEmpty || unknown }

  func validate() throws {
    let isChange = media != nil || seenCut != nil || agreed != nil || remove
    if number == nil, isChange || isSomebody { throw ValidationError("Say of which post.") }
    if isChange, !isSomebody { throw ValidationError("Say who: a name, --guest or --unknown.") }
    if agreed != nil, guest.isEmpty || !who.isEmpty || unknown {
      throw ValidationError("--agreed goes with --guest; of colleagues, tavle person consent.")
    }
    if remove, media != nil || seenCut != nil || agreed != nil {
      throw ValidationError("--remove goes alone.")
    }
  }

  func run(at desk: Desk) throws {
    let board = try desk.wholeBoard()
    guard let number else { return try desk.listAppearances(ahead: board) }
    let post = try desk.post(number, on: board)
    guard isSomebody else { return try desk.listAppearances(on: post, of: board) }
    let all = try people(on: board)
    let appears =
      try remove
      ? removing(all, from: post, of: board, at: desk) : noting(all, on: post, of: board, at: desk)
    let entry =
      appears == post.appears
      ? nil : try desk.commit(.setPost(post.id, .appears(appears)), over: board)
    guard !desk.isJSON else {
      let board = try desk.wholeBoard()
      return try desk.listAppearances(on: try board.existing(post.id), of: board)
    }
    desk.say(entry.map { desk.describe($0, in: board) } ?? desk.texts.commands.unchanged)
  }

  /// Whom it is about.
  private func people(on board: Board) throws -> [Appearance.Who] {
    let finder = PersonFinder(board.contributors)
    return try who.map { .contributor(try finder.find($0).id) }
      + guest.map { .guest(try PostEditor.line($0)) } + (unknown ? [.unknown] : [])
  }

  private func noting(
    _ people: [Appearance.Who], on post: Post, of board: Board, at desk: Desk
  ) throws -> [Appearance] {
    let media = try media.map { try Vocabularies.media(in: $0) }
    let agreed = try agreed.map { try desk.day($0)?.day }
    var appears = post.appears
    for who in people {
      var one =
        board.appearances(on: post).first { $0.who == who }
        ?? Appearance(who, who == .unknown ? [] : [post.likelyMedium])
      if let media, who != .unknown { one.media = media }
      if let seenCut { one.hasSeenCut = seenCut }
      if let agreed { one.agreedOn = agreed }
      if let place = appears.firstIndex(where: { $0.who == who }) {
        appears[place] = one
      } else if isNew(one, on: post, of: board) {
        appears.append(one)
      }
    }
    return appears
  }

  /// Whether something is said that does not follow from an ask.
  private func isNew(_ appearance: Appearance, on post: Post, of board: Board) -> Bool {
    !board.appearances(on: post).contains(appearance)
  }

  private func removing(
    _ people: [Appearance.Who], from post: Post, of board: Board, at desk: Desk
  ) throws(CommandError) -> [Appearance] {
    for who in people where !post.appears.contains(where: { $0.who == who }) {
      let name = desk.texts.name(of: who, in: board)
      let isThere = board.appearances(on: post).contains { $0.who == who }
      throw isThere ? .staysIn(name: name, post.number) : .notIn(name: name, post.number)
    }
    return post.appears.filter { !people.contains($0.who) }
  }
}
