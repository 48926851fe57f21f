public import Foundation
import TavleCore

/// Reads colleagues from an address book or a table; `practices.md` §4.3 has the formats.
///
/// Taken in are name, mail, department and job title, from Entra ID and vCards also the number at work, the language and
/// an identifier. Birthdays, sex, home addresses, notes and pictures are never stored.
public enum PeopleImport {
  /// What a file would become; `told` says what headings become where they are not known.
  ///
  /// - Throws: ``ImportError`` when it is empty, too large, no table, or has no names in it.
  public static func plan(
    of data: Data, told: [String: PersonColumn] = [:]
  ) throws(ImportError) -> PeoplePlan {
    guard data.count <= CSVFile.sizeLimit else {
      throw .tooLarge(bytes: data.count, limit: CSVFile.sizeLimit)
    }
    guard !data.isEmpty else { throw .empty }
    return VCard.looksLikeCards(data) ? cards(data) : try table(data, told)
  }

  // MARK: Tables

  private static func table(
    _ data: Data, _ told: [String: PersonColumn]
  ) throws(ImportError) -> PeoplePlan {
    let told = Dictionary(told.map { (Folding.key($0.key), $0.value) }) { first, _ in first }
    func column(_ heading: String) -> PersonColumn? {
      told[Folding.key(heading)] ?? PersonColumn(heading: heading)
    }
    let file = try CSVFile(data) { cells in cells.compactMap(column).count > 1 }
    var plan = PeoplePlan(source: PeopleSource(headings: file.header))
    var columns = file.header.map(column)
    // Of several columns for the same thing the first one counts.
    for place in columns.indices {
      if let found = columns[place], columns[..<place].contains(found) { columns[place] = nil }
    }
    // What is private on the phone of a person stays there.
    if plan.source == .outlook || plan.source == .google {
      for place in columns.indices where columns[place] == .phone { columns[place] = nil }
    }
    plan.columns = zip(file.header, columns).map { heading, column in
      PlannedColumn(
        heading: Cleaning.line(heading), becomes: column == PersonColumn.none ? nil : column,
        isNeverStored: PersonColumn.isNeverStored(heading))
    }
    let names: Set<PersonColumn> = [.name, .firstName, .lastName]
    guard columns.contains(where: { $0.map(names.contains) ?? false }) else {
      throw .noNames(headings: file.header.map { Cleaning.line($0) })
    }
    for row in file.rows { plan.take(row, columns) }
    return plan
  }

  // MARK: Cards

  private static func cards(_ data: Data) -> PeoplePlan {
    var plan = PeoplePlan(source: .vCard)
    for card in VCard.cards(in: data) {
      guard card.isClosed else {
        plan.skip(card.line, .brokenCard)
        continue
      }
      var person = PlannedColleague(line: card.line, name: name(of: card))
      person.setMail(preferred(card.all("EMAIL"))?.text ?? "")
      let organisation = card.first("ORG")?.parts ?? []
      if organisation.count > 1 { person.department = organisation[1].clean }
      person.jobTitle = (card.first("TITLE") ?? card.first("ROLE"))?.text.clean
      person.phone = preferred(card.all("TEL").filter(\.isForWork))?.text.clean
      person.language = card.first("LANG").flatMap { Language(reading: $0.text) }
      person.origin = card.first("UID")?.text.clean.map { "vcard:\($0)" }
      plan.take(person)
    }
    return plan
  }

  private static func name(of card: VCard) -> String {
    let formatted = Cleaning.line(card.first("FN")?.text ?? "")
    if !formatted.isEmpty { return formatted }
    let parts = card.first("N")?.parts ?? []
    let order = [1, 2, 0].compactMap { parts.indices.contains($0) ? parts[$0] : nil }
    return Cleaning.line(order.filter { !$0.isEmpty }.joined(separator: " "))
  }

  private static func preferred(_ properties: [VCard.Property]) -> VCard.Property? {
    properties.first { $0.isOf("PREF") } ?? properties.first { $0.isOf("WORK") } ?? properties.first
  }
}

extension VCard.Property {
  /// Whether a number is not said to be a private one, and not a fax.
  fileprivate var isForWork: Bool { isOf("WORK") || !(isOf("HOME") || isOf("FAX")) }
}

extension PeoplePlan {
  /// Takes in a row of a table.
  fileprivate mutating func take(_ row: CSVFile.Row, _ columns: [PersonColumn?]) {
    guard row.cells.count <= columns.count || row.cells[columns.count...].allSatisfy(\.isEmpty)
    else { return skip(row.line, .tooManyCells) }
    var values: [PersonColumn: String] = [:]
    for (column, cell) in zip(columns, row.cells) {
      guard let column else { continue }
      values[column] = Cleaning.line(cell.withoutFormulaGuard)
    }
    if values[.userType]?.lowercased() == "guest" { return skip(row.line, .guest) }
    if let enabled = values[.isEnabled]?.lowercased(), ["false", "no", "0"].contains(enabled) {
      return skip(row.line, .disabled)
    }
    let parts = [values[.firstName], values[.middleName], values[.lastName]].compactMap(\.self)
      .filter { !$0.isEmpty }
    let name = values[.name].flatMap { $0.isEmpty ? nil : $0 } ?? parts.joined(separator: " ")
    var person = PlannedColleague(line: row.line, name: name)
    let mail = values[.mail] ?? ""
    person.setMail(mail.isEmpty ? values[.login] ?? "" : mail)
    person.department = values[.department].flatMap(\.clean)
    person.jobTitle = values[.jobTitle].flatMap(\.clean)
    person.phone = values[.phone].flatMap(\.clean)
    person.language = values[.language].flatMap { Language(reading: $0) }
    person.origin = values[.identifier].flatMap(\.clean).map { "\(source.rawValue):\($0)" }
    take(person)
  }
}

extension String {
  /// The text as one clean line; `nil` if nothing is left.
  fileprivate var clean: String? {
    let line = Cleaning.line(self)
    return line.isEmpty ? nil : line
  }
}

extension Language {
  /// The language of a code such as `da-DK`, `no` or `nn`; `nil` if it is none of ours.
  fileprivate init?(reading text: String) {
    switch text.lowercased().prefix(2) {
    case "da": self = .danish
    case "nb", "no", "nn": self = .norwegian
    case "en": self = .english
    default: return nil
    }
  }
}
