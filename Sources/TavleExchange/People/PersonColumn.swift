import TavleCore

/// What a column of a list of people becomes; the raw value is what `--map` takes.
public enum PersonColumn: String, CaseIterable, Hashable, Sendable {
  /// First and last name in one.
  case name
  case firstName = "first-name"
  case middleName = "middle-name"
  case lastName = "last-name"
  case mail
  /// A sign-in name that is a mail address; used where there is no other.
  case login
  case department
  case jobTitle = "job-title"
  case phone
  case language
  /// A number of the other program that never changes.
  case identifier
  /// `Guest` or `Member`.
  case userType = "user-type"
  /// Whether the account is in use.
  case isEnabled = "enabled"
  /// Left out.
  case none
}

/// Where a list of people comes from.
public enum PeopleSource: String, CaseIterable, Hashable, Sendable {
  case vCard = "vcard"
  case entra, outlook, google
  /// Some other table with headings.
  case table
}

extension PersonColumn {
  /// Headings by what they become, folded; those of Entra ID, Outlook, Google and of tables people keep themselves.
  private static let headings: [(PersonColumn, [String])] = [
    (
      .name,
      ["displayname", "display name", "name", "navn", "full name", "fulde navn", "fullt navn"]
    ),
    (.firstName, ["givenname", "first name", "given name", "fornavn"]),
    (.middleName, ["middle name", "additional name", "mellemnavn", "mellomnavn"]),
    (.lastName, ["surname", "last name", "family name", "efternavn", "etternavn"]),
    (
      .mail,
      [
        "mail", "e-mail address", "email address", "e-mail", "email", "e-mail 1 - value", "e-post",
        "epost", "mailadresse", "e-mailadresse", "e-postadresse",
      ]
    ),
    (.login, ["userprincipalname", "user principal name"]),
    (
      .department,
      [
        "department", "organization department", "afdeling", "avdeling",
        "organization 1 - department",
      ]
    ),
    (
      .jobTitle,
      [
        "jobtitle", "job title", "organization title", "organization 1 - title", "stilling",
        "titel",
        "tittel",
      ]
    ),
    (
      .phone,
      ["telephonenumber", "telefon", "phone", "arbejdstelefon", "arbeidstelefon", "direkte"]
    ),
    (.language, ["preferredlanguage", "language", "sprog", "språk"]),
    (.identifier, ["id", "objectid", "object id"]),
    (.userType, ["usertype", "user type"]),
    (.isEnabled, ["accountenabled", "account enabled"]),
  ]

  /// Words in headings of what is never stored: birth, sex, home, health and private notes.
  private static let neverStored: Set<String> = Set(
    [
      "birthday", "birth", "fødselsdag", "fødselsdato", "født", "cpr", "fødselsnummer",
      "personnummer", "gender", "køn", "kjønn", "home", "hjem", "privat", "private", "address",
      "adresse", "street", "gade", "postnummer", "notes", "noter", "notater", "spouse", "children",
      "anniversary", "hobby", "photo", "relation", "sygdom", "fravær",
    ].map { Folding.key($0) })

  /// What a heading becomes; `nil` if it says nothing to us.
  init?(heading: String) {
    let key = Folding.key(heading).trimmingCharacters
    guard let found = Self.headings.first(where: { $0.1.contains { Folding.key($0) == key } })
    else {
      return nil
    }
    self = found.0
  }

  /// Whether a heading is of something that is never stored.
  static func isNeverStored(_ heading: String) -> Bool {
    if PersonColumn(heading: heading) != nil || Folding.key(heading).contains("mail") {
      return false
    }
    return heading.split { !$0.isLetter }.contains { neverStored.contains(Folding.key($0)) }
  }
}

extension PeopleSource {
  /// The source headings tell of.
  init(headings: [String]) {
    let keys = Set(headings.map { Folding.key($0).trimmingCharacters })
    if keys.contains("userprincipalname") {
      self = .entra
    } else if keys.contains(where: { $0.hasPrefix("e-mail 1 - ") }) {
      self = .google
    } else if keys.contains("e-mail address"), keys.contains("first name") {
      self = .outlook
    } else {
      self = .table
    }
  }
}

extension String {
  fileprivate var trimmingCharacters: String {
    split(separator: " ").joined(separator: " ")
  }
}
