import ArgumentParser
import TavleCore

/// Changes fields of posts.
struct EditCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change fields of a post; an empty text (\"\") clears one.")

  @Argument(help: "The number, or several.")
  var numbers: [String]

  @Option(help: "The title.")
  var title: String?

  @Option(help: ArgumentHelp("Add a tag; may be repeated.", valueName: "tag"))
  var tag: [String] = []

  @Option(help: ArgumentHelp("Take a tag away; may be repeated.", valueName: "tag"))
  var untag: [String] = []

  @Option(help: ArgumentHelp("All tags, with commas between.", valueName: "tags"))
  var tags: String?

  @Option(help: ArgumentHelp("Add a channel; may be repeated.", valueName: "channel"))
  var channel: [String] = []

  @Option(help: ArgumentHelp("Take a channel away; may be repeated.", valueName: "channel"))
  var unchannel: [String] = []

  @Option(help: ArgumentHelp("All channels, with commas between.", valueName: "channels"))
  var channels: String?

  @Option(help: ArgumentHelp("Tick a thing to do, by its place from 1.", valueName: "n"))
  var tick: [Int] = []

  @Option(help: ArgumentHelp("Take a tick away.", valueName: "n"))
  var untick: [Int] = []

  @OptionGroup var fields: FieldOptions
  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    try desk.change(try PostNumbers.read(numbers)) { _, post in
      .joined(try values(for: post, at: desk).map { .setPost(post.id, $0) })
    }
  }

  private func values(for post: Post, at desk: Desk) throws -> [PostValue] {
    var post = post
    var editor = PostEditor(desk, editing: post)
    if let title { editor.set(.title(try Typed.line(title))) }
    if let tags = try changedTags(post) { editor.set(.tags(tags)) }
    if let channels = try changedChannels(post) { editor.set(.channels(channels)) }
    try editor.set(fields)
    if !tick.isEmpty || !untick.isEmpty {
      for case .checklist(let items) in editor.values { post.checklist = items }
      editor.set(.checklist(try ticked(post.checklist)))
    }
    guard !editor.values.isEmpty else { throw CommandError.nothingToEdit(command: "edit") }
    return editor.values
  }

  private func changedTags(_ post: Post) throws(CommandError) -> [String]? {
    guard tags != nil || !tag.isEmpty || !untag.isEmpty else { return nil }
    var result = post.tags
    if let tags { result = try PostEditor.words(tags).map(PostEditor.tag) }
    result += try tag.map(PostEditor.tag)
    let gone = Set(try untag.map(PostEditor.tag).map { $0.lowercased() })
    return result.uniqued().filter { !gone.contains($0.lowercased()) }
  }

  private func changedChannels(_ post: Post) throws(CommandError) -> [Channel]? {
    guard channels != nil || !channel.isEmpty || !unchannel.isEmpty else { return nil }
    var result = post.channels
    if let channels { result = try PostEditor.words(channels).map(PostEditor.channel) }
    result += try channel.map(PostEditor.channel)
    let gone = try unchannel.map(PostEditor.channel)
    return result.uniqued().filter { !gone.contains($0) }
  }

  private func ticked(_ items: [ChecklistItem]) throws(CommandError) -> [ChecklistItem] {
    var items = items
    for (number, isDone) in tick.map({ ($0, true) }) + untick.map({ ($0, false) }) {
      guard items.indices.contains(number - 1) else {
        throw .noSuchItem(number, of: items.count)
      }
      items[number - 1].isDone = isDone
    }
    return items
  }
}
