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
  /// Whether the account may not sign in.
  case isBlocked = "blocked"
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

extension PeopleSource {
  /// The source headings tell of.
  init(headings: [String]) {
    let keys = Set(headings.map { $0.lowercased().split(separator: " ").joined(separator: " ") })
    if keys.contains("userprincipalname") || keys.contains("user principal name") {
      self = .entra
    } else if keys.contains(where: { $0.hasPrefix("e-mail 1 - ") }) {
      self = .google
    } else if keys.contains("e-mail address"), keys.contains("first name") {
      self = .outlook
    } else {
      self = .table
    }
  }

  /// Whether numbers in it may be private ones, so that none is taken without being told.
  var hasPrivateNumbers: Bool { self == .outlook || self == .google }

  /// Whether `Title` in it is `Mr` or `Dr`, not what somebody works as.
  var titlesAreForms: Bool { self == .outlook || self == .google }

  /// Whether its identifiers are of the whole program, so that they tell who somebody is.
  var identifiesPeople: Bool { self != .table }
}
