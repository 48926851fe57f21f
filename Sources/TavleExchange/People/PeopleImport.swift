public import Foundation
import TavleCore

/// Reads colleagues from an address book or a table; `practices.md` §4.3 has the formats.
///
/// Taken in are name, mail, department, job title and language. The number at work comes from Entra ID, from vCards that say
/// `WORK` or nothing about it, and from tables of one's own; from Outlook and Google only if it is told which column it is.
/// An identifier comes from Entra ID and vCards. Birthdays, sex, home addresses, private mail addresses and numbers, notes
/// and pictures are never stored.
public enum PeopleImport {
  /// What a file would become; `told` says what headings become, whatever they say themselves.
  ///
  /// - Throws: ``ImportError`` when it is empty, too large, no table, has no names or no cards in it, or not the headings
  ///   that are told.
  public static func plan(
    of data: Data, told: [String: PersonColumn] = [:]
  ) throws(ImportError) -> PeoplePlan {
    guard data.count <= CSVFile.sizeLimit else {
      throw .tooLarge(bytes: data.count, limit: CSVFile.sizeLimit)
    }
    guard !data.isEmpty else { throw .empty }
    guard VCard.looksLikeCards(data) else { return try table(data, told) }
    guard told.isEmpty else { throw .unknownHeadings(told.keys.sorted(), known: []) }
    return try cards(data)
  }

  // MARK: Tables

  private static func table(
    _ data: Data, _ told: [String: PersonColumn]
  ) throws(ImportError) -> PeoplePlan {
    let toldKeys = Set(told.keys.map { Folding.key(Cleaning.line($0)) })
    let file = try CSVFile(data) { cells in
      let known = cells.filter {
        toldKeys.contains(Folding.key(Cleaning.line($0))) || PersonColumn(heading: $0) != nil
      }
      return known.count > 1
    }
    let table = try PeopleTable(headings: file.header, told: told)
    var plan = PeoplePlan(source: table.source)
    plan.columns = table.planned
    for row in file.rows {
      if let reason = table.reasonToSkip(row) {
        plan.skip(row.line, reason)
      } else {
        plan.take(table.colleague(row))
      }
    }
    return plan
  }

  // MARK: Cards

  private static func cards(_ data: Data) throws(ImportError) -> PeoplePlan {
    let cards = VCard.cards(in: data)
    guard !cards.isEmpty else { throw .noCards }
    var plan = PeoplePlan(source: .vCard)
    for card in cards {
      if !card.isClosed {
        plan.skip(card.line, .brokenCard)
      } else if !card.isOfPerson {
        plan.skip(card.line, .noPerson)
      } else {
        plan.take(card.colleague)
      }
    }
    return plan
  }
}

extension Language {
  /// The language of a code such as `da-DK`, `no` or `nn`; `nil` if it is none of ours.
  init?(reading text: String) {
    switch text.lowercased().prefix(2) {
    case "da": self = .danish
    case "nb", "no", "nn": self = .norwegian
    case "en": self = .english
    default: return nil
    }
  }
}
