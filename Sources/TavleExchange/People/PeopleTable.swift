import TavleCore

/// The columns of a table of people, and how they become what.
///
/// What the user told wins over what a heading says by itself. Of several columns for the same thing the first one counts,
/// but all of those with mail addresses do.
struct PeopleTable {
  /// Where the table comes from.
  let source: PeopleSource
  /// What each column becomes; `nil` if it is left out.
  private(set) var columns: [PersonColumn?]
  private let headings: [String]
  private let isTold: [Bool]
  /// Where it stands whose the addresses of a column are, by the place of the column.
  private var labels: [Int: Int] = [:]

  /// Reads headings; `told` says what some of them become.
  ///
  /// - Throws: ``ImportError/unknownHeadings(_:known:)``, ``ImportError/noNames(headings:)``.
  init(headings: [String], told: [String: PersonColumn]) throws(ImportError) {
    self.headings = headings.map { Cleaning.line($0) }
    source = PeopleSource(headings: self.headings)
    let keys = self.headings.map { Folding.key($0) }
    let unknown = told.keys.filter { !keys.contains(Folding.key(Cleaning.line($0))) }.sorted()
    guard unknown.isEmpty else { throw .unknownHeadings(unknown, known: self.headings) }
    let told = Dictionary(told.map { (Folding.key(Cleaning.line($0.key)), $0.value) }) { one, _ in
      one
    }
    isTold = keys.map { told[$0] != nil }
    columns = zip(self.headings, keys).map { told[$1] ?? PersonColumn(heading: $0) }
    dropUnfit()
    dropRivals()
    findLabels()
    let names: Set<PersonColumn> = [.name, .firstName, .lastName]
    guard columns.contains(where: { $0.map(names.contains) ?? false }) else {
      throw .noNames(headings: self.headings)
    }
  }

  /// The columns, for those who are asked whether they are right.
  var planned: [PlannedColumn] {
    zip(headings, columns).map { heading, column in
      PlannedColumn(
        heading: heading, becomes: column, isNeverStored: PersonColumn.isNeverStored(heading))
    }
  }

  // MARK: Columns

  /// Leaves out what this source cannot be trusted with.
  private mutating func dropUnfit() {
    let hasJob = columns.indices.contains { columns[$0] == .jobTitle && !maybeForm($0) }
    let hasLastName = columns.contains(.lastName)
    let parts = columns.indices.filter { columns[$0] == .firstName || columns[$0] == .lastName }
    let toldParts = parts.contains { isTold[$0] } && Set(parts.map { columns[$0] }).count == 2
    let hasVorname = headings.contains { PersonColumn.key($0) == "vorname" }
    for place in columns.indices {
      switch columns[place] {
      case .some(.none): columns[place] = nil
      case .identifier where !source.identifiesPeople: columns[place] = nil
      // What is private on the phone of a person stays there.
      case .phone where source.hasPrivateNumbers && !isTold[place]: columns[place] = nil
      case .jobTitle where maybeForm(place) && (hasJob || source.titlesAreForms):
        columns[place] = nil
      case .name where toldParts && !isTold[place]: columns[place] = nil
      // Beside `Vorname` it is the last name.
      case .name where hasVorname && !hasLastName && !isTold[place]: columns[place] = .lastName
      default: break
      }
    }
  }

  private func maybeForm(_ place: Int) -> Bool {
    !isTold[place] && PersonColumn.maybeForm(headings[place])
  }

  /// Leaves one column for each thing, for mail all that were told, else all there are.
  private mutating func dropRivals() {
    for place in columns.indices {
      guard let column = columns[place] else { continue }
      let all = columns.indices.filter { columns[$0] == column }
      let told = all.filter { isTold[$0] }
      let best = told.isEmpty ? all : told
      if !(column == .mail ? best : Array(best.prefix(1))).contains(place) { columns[place] = nil }
    }
  }

  private mutating func findLabels() {
    let keys = headings.map { PersonColumn.key($0) }
    for place in columns.indices where columns[place] == .mail && !isTold[place] {
      let labels = PersonColumn.labels(of: headings[place])
      self.labels[place] = keys.firstIndex { labels.contains($0) }
    }
  }

  // MARK: Rows

  /// Why a row is not taken in; `nil` if it is.
  func reasonToSkip(_ row: CSVFile.Row) -> PeoplePlan.Reason? {
    guard row.cells.dropFirst(columns.count).allSatisfy(\.isEmpty) else { return .tooManyCells }
    if PersonWords.isGuest(value(.userType, row)) { return .guest }
    // The name a guest signs in with holds the address they have elsewhere.
    if value(.login, row).uppercased().contains("#EXT#") { return .guest }
    if mails(row).contains(where: { $0.uppercased().contains("#EXT#") }) { return .guest }
    let isClosed = PersonWords.isNo(value(.isEnabled, row))
    return isClosed || PersonWords.isYes(value(.isBlocked, row)) ? .disabled : nil
  }

  /// The colleague of a row.
  func colleague(_ row: CSVFile.Row) -> PlannedColleague {
    func some(_ column: PersonColumn) -> String? {
      let value = value(column, row)
      return value.isEmpty ? nil : value
    }
    let parts = [some(.firstName), some(.middleName), some(.lastName)].compactMap(\.self)
    var person = PlannedColleague(
      line: row.line, name: some(.name) ?? parts.joined(separator: " "))
    person.setMail(mails(row) + [value(.login, row)])
    person.hasPrivate = hasPrivateMail(row)
    person.department = some(.department)
    person.jobTitle = some(.jobTitle)
    person.phone = some(.phone)
    person.language = some(.language).flatMap { Language(reading: $0) }
    person.origin = some(.identifier).map { "\(source.rawValue):\($0)" }
    return person
  }

  /// What stands in the first column for something; empty if there is none.
  private func value(_ column: PersonColumn, _ row: CSVFile.Row) -> String {
    columns.firstIndex(of: column).map { cell($0, row) } ?? ""
  }

  private func cell(_ place: Int, _ row: CSVFile.Row) -> String {
    row.cells.indices.contains(place) ? Cleaning.line(row.cells[place].withoutFormulaGuard) : ""
  }

  private func hasPrivateMail(_ row: CSVFile.Row) -> Bool {
    columns.indices.contains { place in
      columns[place] == .mail && !cell(place, row).isEmpty
        && PersonLabel.isHome(labels[place].map { cell($0, row) } ?? "")
    }
  }

  /// All addresses of a row that are not said to be private, those at work first.
  private func mails(_ row: CSVFile.Row) -> [String] {
    var work: [String] = []
    var others: [String] = []
    for place in columns.indices where columns[place] == .mail {
      let label = labels[place].map { cell($0, row) } ?? ""
      if PersonLabel.isHome(label) { continue }
      // Google puts several into one cell.
      let found = cell(place, row).split(separator: ":::").map { Cleaning.line(String($0)) }
      if PersonLabel.isWork(label) { work += found } else { others += found }
    }
    return work + others
  }
}
