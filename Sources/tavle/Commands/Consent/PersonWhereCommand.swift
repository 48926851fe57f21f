import ArgumentParser
import TavleCore
import TavleTexts

/// Lists where a colleague is seen or heard.
struct PersonWhereCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "where",
    abstract: "List where a colleague is seen or heard, with addresses; what is out first.")

  @Argument(help: "Who: a name, or beginnings of its parts.")
  var who: [String]

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let board = try desk.wholeBoard()
    let person = try PersonFinder(board.contributors).find(who.joined(separator: " "))
    let sightings = board.sightings(of: person.id)
    if desk.isJSON { return try desk.json("sightings", sightings.map { SightingView($0) }) }
    let lines = sightings.map { line($0, at: desk) }
    Output.standard.text(
      (lines.isEmpty ? [desk.texts.consentScreen.nowhere] : lines).joined(separator: "\n"))
  }

  private func line(_ sighting: Sighting, at desk: Desk) -> String {
    let (post, texts) = (sighting.post, desk.texts)
    let addresses = post.links.map(\.address).joined(separator: " ")
    let parts: [String?] = [
      "#\(post.number) \(post.title)",
      Optional(post.channels.map(texts.consent.name).joined(separator: ", ")).nonEmpty,
      sighting.day.map { texts.words.day($0, today: desk.today) },
      sighting.media.map(texts.consent.media).joined(separator: ", "),
      sighting.isOut ? nil : texts.words.stages(post.stage),
      texts.fate(of: sighting, today: desk.today), Optional(addresses).nonEmpty,
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }
}

/// A post somebody is seen or heard on, as `--json` prints it.
private struct SightingView: Encodable {
  /// The post.
  var number: Int
  var title: String
  var stage: Stage
  /// Whether it is out.
  var isOut: Bool
  /// The day it came out, or is to.
  var day: Day?
  var channels: [Channel]
  /// How they are seen or heard.
  var media: [Medium]
  /// Where it can be seen.
  var links: [PublishedLink]
  /// The last day by which it has to be gone, and the day it was taken down; left out where neither is the case.
  var dueDown: Day?
  var downSince: Day?

  init(_ sighting: Sighting) {
    let post = sighting.post
    (number, title, stage) = (post.number, post.title, post.stage)
    (isOut, day, media) = (sighting.isOut, sighting.day, sighting.media)
    (channels, links) = (post.channels, post.links)
    (dueDown, downSince) = (sighting.dueDown, sighting.downSince)
  }
}
