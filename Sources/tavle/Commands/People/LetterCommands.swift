import ArgumentParser
import TavleCore
import TavleTexts

/// Prints a receipt for a tip.
struct ReceiptCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "receipt", abstract: "Print a receipt for whoever gave a tip.")

  @Argument(help: "The number of the post.")
  var number: String

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let (board, post) = try desk.post(number)
    guard let receipt = desk.letterContext(on: board).receipt(for: post) else {
      throw CommandError.noSource(post.number)
    }
    try desk.print(receipt.letter, to: receipt.name, mail: receipt.mail)
  }
}

/// Prints news for the office.
struct NewsCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "news", abstract: "Print two lines for the office about a post that is out.")

  @Argument(help: "The number of the post.")
  var number: String

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let (board, post) = try desk.post(number)
    guard post.publishedDay != nil else { throw CommandError.notPublished(post.number) }
    try desk.print(desk.letterContext(on: board).news(of: post))
  }
}

/// Prints a poster that asks for tips.
struct PosterCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "poster",
    abstract: "Print a poster that says how to tip, with tips that became posts.")

  @Flag(help: "A page to print on A4 (HTML) instead of text.")
  var html = false

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let poster = desk.texts.poster(try desk.wholeBoard(), author: desk.settings.author)
    guard !desk.isJSON else {
      return try desk.json("posters", [["text": poster.text, "html": poster.html]])
    }
    Output.standard.text(html ? poster.html : poster.text)
  }
}

/// Prints public holidays, and chooses whose count.
struct HolidaysCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "holidays", abstract: "Print the public holidays that count, or choose a country.")

  @Argument(help: "The year.")
  var year: Int?

  @Option(name: .customLong("use"), help: "Let the holidays of this country count: DK or NO.")
  var country: String?

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    if let country {
      let country = try Vocabularies.countries.find(country)
      desk.say(desk.describe(try desk.commit(.setBoard(.country(country))), in: Board()))
    }
    let country = desk.rules(on: try desk.wholeBoard()).holidays
    guard let first = Day(year: year ?? desk.today.year, month: 1, day: 1) else {
      throw CommandError.notADay(String(year ?? 0))
    }
    let days = (0..<366).map { first.adding(days: $0) }.filter { $0.year == first.year }
    let found = days.compactMap { day in Holiday(day, in: country).map { (day: day, holiday: $0) } }
    guard !desk.isJSON else {
      let views = found.map {
        ["day": "\($0.day)", "holiday": $0.holiday.rawValue, "country": country.rawValue]
      }
      return try desk.json("holidays", views)
    }
    var table = TextTable()
    for (day, holiday) in found {
      table.add(day.description, desk.texts.words.fullDay(day), desk.texts.rules.holidays(holiday))
    }
    Output.standard.text(
      ([desk.texts.words.countries(country)] + table.lines()).joined(separator: "\n"))
  }
}

extension Desk {
  /// The whole board and a post on it.
  fileprivate func post(_ number: String) throws -> (Board, Post) {
    let board = try wholeBoard()
    let number = try PostNumbers.one(number)
    guard let post = board.post(number: number) else { throw CommandError.noSuchPost(number) }
    return (board, post)
  }
}
