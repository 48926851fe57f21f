import Foundation
import TavleCore

extension VCard {
  /// Whether it is the card of a person, not of a company, a group, a place or a thing.
  var isOfPerson: Bool {
    let kinds = (all("KIND") + all("X-ADDRESSBOOKSERVER-KIND")).map { $0.text.clean?.lowercased() }
    let others: Set<String?> = ["group", "org", "location", "application", "device"]
    let isCompany = all("X-ABSHOWAS").contains { $0.text.clean?.lowercased() == "company" }
    return !isCompany && !kinds.contains { others.contains($0) }
  }

  /// The colleague it is of.
  var colleague: PlannedColleague {
    var person = PlannedColleague(line: line, name: fullName)
    let mails = all("EMAIL").filter { !isPrivate($0) }
    person.setMail(byPreference(mails).map(\.mailAddress))
    let organisation = first("ORG")?.parts ?? []
    if organisation.count > 1 { person.department = organisation[1].clean }
    person.jobTitle = (first("TITLE") ?? first("ROLE"))?.text.clean
    person.hasPrivate = (all("EMAIL") + all("TEL")).contains(where: isPrivate)
    person.phone = byPreference(all("TEL").filter(isNumberAtWork)).compactMap(\.number).first
    person.language = byPreference(all("LANG")).compactMap { Language(reading: $0.text) }.first
    person.origin = first("UID")?.text.clean.map { "vcard:\($0)" }
    return person
  }

  private var fullName: String {
    let formatted = Cleaning.line(first("FN")?.text ?? "")
    if !formatted.isEmpty { return formatted }
    let parts = first("N")?.parts ?? []
    let order = [1, 2, 0].compactMap { parts.indices.contains($0) ? parts[$0] : nil }
    return Cleaning.line(order.filter { !$0.isEmpty }.joined(separator: " "))
  }

  // MARK: Which of several

  /// The most preferred first, then those at work, then the others as they stand.
  private func byPreference(_ properties: [Property]) -> [Property] {
    let ranked = properties.enumerated().map { place, property in
      (property, [property.preference, property.isOf("WORK") ? 0 : 1, place])
    }
    return ranked.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
  }

  /// Whether it is said to be somebody's own.
  private func isPrivate(_ property: Property) -> Bool {
    property.isOf("HOME") || PersonLabel.isHome(label(of: property))
  }

  /// Whether a number is said to be one at work, or nothing is said about it; a fax or a pager is none.
  private func isNumberAtWork(_ property: Property) -> Bool {
    let types = property.types.subtracting(["VOICE", "PREF"])
    let label = label(of: property)
    guard types.isDisjoint(with: ["HOME", "FAX", "PAGER"]), !PersonLabel.isHome(label) else {
      return false
    }
    if types.contains("WORK") || PersonLabel.isWork(label) { return true }
    return types.isEmpty && label.isEmpty
  }

  /// The label Apple puts beside a property (`item1.X-ABLabel`); empty if there is none.
  private func label(of property: Property) -> String {
    guard let group = property.group else { return "" }
    return all("X-ABLABEL").first { $0.group == group }?.text.clean ?? ""
  }
}

extension VCard.Property {
  /// From 1 for the most preferred; the largest number if nothing is said.
  fileprivate var preference: Int {
    let told = parameters.first { $0.name == "PREF" }.flatMap { Int($0.value) }
    return told ?? (isOf("PREF") ? 1 : .max)
  }

  /// A mail address, which may stand as `mailto:`.
  fileprivate var mailAddress: String {
    let text = Cleaning.line(text)
    guard text.lowercased().hasPrefix("mailto:") else { return text }
    let address = String(text.dropFirst(7).prefix { $0 != "?" })
    return address.removingPercentEncoding ?? address
  }

  /// A number, which may stand as `tel:` with parameters.
  fileprivate var number: String? {
    guard let text = text.clean, text.lowercased().hasPrefix("tel:") else { return text.clean }
    return String(text.dropFirst(4).prefix { $0 != ";" }).clean
  }
}

extension String {
  /// The text as one clean line; `nil` if nothing is left.
  fileprivate var clean: String? {
    let line = Cleaning.line(self)
    return line.isEmpty ? nil : line
  }
}
