import TavleCore

/// The settings of a board as they are stored.
struct Settings {
  /// What the board is called.
  var name = ""
  /// Whose public holidays count.
  var country: Country?

  init(_ connection: any Connection) throws(StoreError) {
    let pairs = try connection.all(BoardStatement.settings, []) { row in
      (name: row.text(0) ?? "", value: row.text(1) ?? "")
    }
    for pair in pairs {
      switch BoardValue.Field(rawValue: pair.name) {
      case .name: name = pair.value
      case .country: country = Country(rawValue: pair.value)
      case nil: break
      }
    }
  }
}
