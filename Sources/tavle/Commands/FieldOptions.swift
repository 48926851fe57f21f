import ArgumentParser

/// The fields of a post that are set in the same way when it is added and when it is edited.
struct FieldOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Who gave the tip.", valueName: "who"))
  var from: String?

  @Option(help: ArgumentHelp("Whose story it is: a colleague or a department.", valueName: "whose"))
  var story: String?

  @Option(help: "What it is about, at length.")
  var note: String?

  @Option(help: "The text to be published.")
  var caption: String?

  @Option(help: "How long a helper needs, in minutes.")
  var minutes: String?

  @Option(help: "text, photo, carousel, video, story, live or article.")
  var format: String?

  @Option(help: "low, normal, high or urgent.")
  var priority: String?

  @Option(help: ArgumentHelp("A thing to do; may be repeated.", valueName: "item"))
  var check: [String] = []

  @Option(help: ArgumentHelp("Where it can be seen; may be repeated.", valueName: "address"))
  var link: [String] = []
}
