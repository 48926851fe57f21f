import ArgumentParser
import TavleCore

/// Adds a post with all it has.
struct AddCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a post; the title is taken as it is.")

  @Argument(help: "The title.")
  var title: [String]

  @Option(help: ArgumentHelp("The stage; tip unless told otherwise.", valueName: "stage"))
  var stage: String?

  @Option(help: ArgumentHelp("A tag; may be repeated.", valueName: "tag"))
  var tag: [String] = []

  @Option(help: ArgumentHelp("A channel; may be repeated.", valueName: "channel"))
  var channel: [String] = []

  @Option(help: ArgumentHelp("The planned day, perhaps with a time.", valueName: "when"))
  var on: String?

  @Option(help: ArgumentHelp("A role that is needed; may be repeated.", valueName: "role"))
  var role: [String] = []

  @OptionGroup var fields: FieldOptions
  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    var editor = PostEditor(desk)
    try editor.set(fields)
    editor.tags = try tag.map { try PostEditor.tag($0) }
    editor.channels = try channel.map { try PostEditor.channel($0) }
    let stage = try stage.map { try Vocabularies.stages.find($0) }
    let roles = try role.map { try Vocabularies.roles.find($0) }
    let day = try on.flatMap { try desk.day($0) }
    let post = editor.post(titled: try Typed.line(title.joined(separator: " ")), on: day)
    try add(post, editor.details, to: stage, needing: roles, at: desk)
  }

  private func add(
    _ post: Post, _ details: PostDetails, to wanted: Stage?, needing roles: [Role], at desk: Desk
  ) throws {
    var post = post
    post.stage = wanted ?? (roles.isEmpty ? .tip : .needsColleague)
    if post.stage == .scheduled, post.planDay == nil { throw ModelError.needsDay(post.id) }
    for role in roles {
      post.asks.append(Ask(id: desk.circumstances.identifier(), post: post.id, role: role))
    }
    let board = try desk.board(with: [], stages: [post.stage]).board
    let change = board.adding(post, details: details, desk.circumstances)
    try TipWriter(desk).report(try desk.commit(change).change.addedPosts)
  }
}
