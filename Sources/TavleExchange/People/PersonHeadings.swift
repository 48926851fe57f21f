import TavleCore

// What headings mean; those of Entra ID, Microsoft 365, Outlook, Google and of tables people keep themselves.

extension PersonColumn {
  /// Headings by what they become: keys of ``key(_:)``, without blanks, hyphens and brackets.
  private static let headings: [(PersonColumn, [String])] = [
    (.name, ["displayname", "name", "navn", "fullname", "fuldenavn", "fulltnavn"]),
    (.firstName, ["givenname", "firstname", "fornavn", "vorname"]),
    (.middleName, ["middlename", "additionalname", "mellemnavn", "mellomnavn"]),
    (
      .lastName,
      ["surname", "lastname", "familyname", "efternavn", "etternavn", "nachname", "familienname"]
    ),
    (
      .mail,
      [
        "mail", "email", "epost", "emailaddress", "mailaddress", "emailadresse", "mailadresse",
        "epostadresse", "arbejdsmail", "arbeidsmail",
      ]
    ),
    (.login, ["userprincipalname"]),
    (
      .department,
      [
        "department", "organizationdepartment", "organization1department", "afdeling", "avdeling",
        "abteilung",
      ]
    ),
    (
      .jobTitle,
      [
        "jobtitle", "organizationtitle", "organization1title", "stilling", "stillingsbetegnelse",
        "stillingstittel", "jobtitel", "jobbtittel", "position",
      ] + titles
    ),
    (
      .phone,
      [
        "telephonenumber", "phonenumber", "telefon", "phone", "arbejdstelefon", "arbeidstelefon",
        "direkte",
      ]
    ),
    (.language, ["preferredlanguage", "language", "sprog", "språk"]),
    (.identifier, ["id", "objectid"]),
    (.userType, ["usertype"]),
    (.isEnabled, ["accountenabled"]),
    (.isBlocked, ["blockcredential"]),
  ]

  /// Headings of what is a job title in some tables, `Mr` or `Dr` in others.
  private static let titles = ["title", "titel", "tittel"]

  private static let known: [String: PersonColumn] = Dictionary(
    headings.flatMap { column, words in words.map { (key($0), column) } }
  ) { first, _ in first }

  /// Words in headings of what is never stored: birth, sex, home, health and private notes.
  private static let neverStored: Set<String> = Set(
    [
      "birthday", "birth", "fødselsdag", "fødselsdato", "født", "cpr", "fødselsnummer",
      "personnummer", "gender", "køn", "kjønn", "home", "hjem", "privat", "private", "address",
      "adresse", "street", "gade", "postnummer", "notes", "noter", "notater", "spouse", "children",
      "anniversary", "hobby", "photo", "relation", "sygdom", "fravær", "geburtstag",
      "geburtsdatum", "geschlecht", "notizen",
    ].map { Folding.key($0) })

  /// What a heading becomes; `nil` if it says nothing to us.
  init?(heading: String) {
    let key = Self.key(heading)
    guard let found = Self.known[key] ?? (Self.isGoogleMail(key) ? .mail : nil) else {
      return nil
    }
    self = found
  }

  /// Under which spellings of a heading meet: letters and digits only, folded.
  static func key(_ heading: String) -> String {
    Folding.key(heading.filter { $0.isLetter || $0.isNumber })
  }

  /// Whether a heading says `Title` and no more, which may be a form of address.
  static func maybeForm(_ heading: String) -> Bool { titles.contains(key(heading)) }

  /// The headings that may say whose an address of Google's is, for `E-mail 2 - Value`.
  static func labels(of heading: String) -> [String] {
    let key = key(heading)
    return isGoogleMail(key) ? ["label", "type"].map { String(key.dropLast(5)) + $0 } : []
  }

  private static func isGoogleMail(_ key: String) -> Bool {
    key.hasPrefix("email") && key.hasSuffix("value")
      && key.dropFirst(5).dropLast(5).allSatisfy(\.isNumber)
  }

  /// Whether a heading is of something that is never stored.
  static func isNeverStored(_ heading: String) -> Bool {
    if PersonColumn(heading: heading) != nil || Folding.key(heading).contains("mail") {
      return false
    }
    return heading.split { !$0.isLetter }.contains { neverStored.contains(Folding.key($0)) }
  }
}

/// What labels such as `* Work`, `Privat` or `_$!<Home>!$_` tell of an address or a number.
enum PersonLabel {
  private static let home: Set<String> = [
    "home", "hjem", "hjemme", "privat", "private", "personal", "personlig",
  ]
  private static let work: Set<String> = [
    "work", "business", "office", "arbejde", "arbeid", "jobb", "job", "kontor", "arbeit",
  ]

  static func isHome(_ label: String) -> Bool { says(home, label) }
  static func isWork(_ label: String) -> Bool { !isHome(label) && says(work, label) }

  private static func says(_ words: Set<String>, _ label: String) -> Bool {
    label.lowercased().split { !$0.isLetter }.contains { words.contains(String($0)) }
  }
}

/// What cells tell of accounts, in the languages spreadsheets write them in.
enum PersonWords {
  private static let yes: Set<String> = ["true", "sand", "sann", "wahr", "yes", "ja", "1"]
  private static let no: Set<String> = [
    "false", "falsk", "usann", "falsch", "no", "nej", "nei", "nein", "0",
  ]
  private static let guest = Set(["guest", "gæst", "gjest", "gast"].map { Folding.key($0) })

  static func isYes(_ cell: String) -> Bool { yes.contains(cell.lowercased()) }
  static func isNo(_ cell: String) -> Bool { no.contains(cell.lowercased()) }
  static func isGuest(_ cell: String) -> Bool { guest.contains(Folding.key(cell)) }
}
