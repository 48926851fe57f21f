public import TavleCore
import TavleTexts
public import TerminalKit

/// What the screen of one contributor shows and where the user is in it.
public struct ContributorScreen: Sendable {
  /// Whose screen it is.
  public let person: ContributorID
  /// The first visible line.
  public var window = ScrollWindow()
  /// The selected row.
  var selected = ContributorRow.field(.name)
  /// The place of the selected row among all rows when it was last seen.
  var place = 0
  /// What they are and were asked, newest first.
  var asks: [Ask] = []
  /// What they were asked, in numbers.
  var tally = AskTally()
  /// Where they are seen or heard.
  var sightings: [Sighting] = []
  /// What the asks were read from.
  var key: BoardKey?

  /// The screen of a contributor, with their name selected.
  public init(person: ContributorID) { self.person = person }
}

/// Something on the screen of a contributor that can be selected.
enum ContributorRow: Hashable {
  case field(ContributorField)
  case language
  case role(TavleCore.Role)
  /// A topic, by its name.
  case topic(String)
  case addTopic
  case ask(PostID, AskID)
  /// What they said about being seen or heard in a way.
  case consent(Medium)
  /// A post they are seen or heard on.
  case seen(PostID)
}

/// One line of the screen of a contributor.
enum ContributorLine: Hashable {
  case blank
  case heading(String)
  /// A sentence where there are no rows.
  case remark(String)
  case row(ContributorRow)

  /// The row on the line, if it has one.
  var row: ContributorRow? {
    if case .row(let row) = self { row } else { nil }
  }
}

extension State {
  /// All lines of the screen of a contributor, in parts.
  func contributorLines(_ shown: ContributorScreen) -> [ContributorLine] {
    let topics = board[shown.person]?.topics.map { ContributorRow.topic($0.name) } ?? []
    let fields = ContributorField.facts.map { ContributorRow.field($0) } + [.language]
    let limits = ContributorField.limits.map { ContributorLine.row(.field($0)) }
    let roles = TavleCore.Role.allCases.map { ContributorRow.role($0) }
    let asks = shown.asks.map { ContributorLine.row(.ask($0.post, $0.id)) }
    let name = board[shown.person]?.firstName ?? ""
    let seen = shown.sightings.map { ContributorLine.row(.seen($0.post.id)) }
    return fields.map { .row($0) }
      + [.blank, .heading(texts.people.rolesHeading)] + roles.map { .row($0) }
      + [.blank, .heading(texts.people.topicsHeading)] + (topics + [.addTopic]).map { .row($0) }
      + [.blank, .heading(texts.people.limitsHeading)] + limits
      + [.blank, .heading(texts.consent.title)] + Medium.allCases.map { .row(.consent($0)) }
      + [.blank, .heading(texts.consentScreen.whereSeen(name))]
      + (seen.isEmpty ? [.remark(texts.consentScreen.nowhere)] : seen)
      + [.blank, .heading(texts.people.asksHeading)]
      + (asks.isEmpty ? [.remark(texts.people.neverAsked)] : asks)
      + remarks(texts.people.overridesHeading, overrides(in: shown.asks))
      + remarks(
        texts.people.gainsHeading(board[shown.person]?.firstName ?? ""), gains(in: shown.asks))
  }

  /// A part with a sentence a line; nothing if there are none.
  private func remarks(_ heading: String, _ sentences: [String]) -> [ContributorLine] {
    sentences.isEmpty
      ? [] : [.blank, .heading(heading)] + sentences.map { ContributorLine.remark($0) }
  }

  /// Why they were asked against a rule.
  private func overrides(in asks: [Ask]) -> [String] {
    asks.flatMap { ask in
      ask.text.reasons.map { override in
        let reason = texts.reason(override, of: ask, separator: separator)
        return [number(of: ask.post), distance(of: override.at), reason]
          .joined(separator: separator)
      }
    }
  }

  /// What was in it for them.
  private func gains(in asks: [Ask]) -> [String] {
    asks.compactMap { ask in
      guard board[ask.post]?.isContribution(ask) == true else { return nil }
      return ask.text.gain.map { [number(of: ask.post), $0].joined(separator: separator) }
    }
  }

  private func number(of post: PostID) -> String { "#\(board[post]?.number ?? 0)" }

  /// Where the lines of a contributor begin, and how many fit.
  var contributorRoom: (first: Int, count: Int) {
    let first = size.rows >= 14 ? 3 : size.rows >= 8 ? 2 : size.rows >= 4 ? 1 : 0
    return (first, max(1, size.rows - first - (size.rows > 1 ? 1 : 0)))
  }
}
