import Testing

@testable import TavleCore

/// What is left of somebody who is forgotten.
struct TombstoneTests {
  @Test func `the same mail address has the same code, on the same board only`() throws {
    var anne = Contributor(id: ContributorID(rawValue: 1), name: "Anne Holm")
    anne.mail = " Anne@Firma.dk "
    var other = Contributor(id: ContributorID(rawValue: 2), name: "A. Holm")
    other.mail = "anne@firma.dk"
    let key = TombstoneKey()
    #expect(key.code(for: anne) == key.code(for: other))
    #expect(key.code(for: anne).hasPrefix("mail:") && key.code(for: anne).count == 69)
    #expect(TombstoneKey().code(for: anne) != key.code(for: anne))
    #expect(try #require(TombstoneKey(key.text)) == key)
    #expect(TombstoneKey(key.text + "0") == nil && TombstoneKey("x") == nil)
  }

  @Test func `without a mail address the whole name counts`() {
    let key = TombstoneKey()
    let anne = Contributor(id: ContributorID(rawValue: 1), name: "Anne Holm")
    var later = Contributor(id: ContributorID(rawValue: 2), name: "anne  holm")
    later.mail = "anne@firma.dk"
    #expect(key.code(for: anne).hasPrefix("name:"))
    #expect(key.codes(for: later).contains(key.code(for: anne)))
    #expect(
      !key.codes(for: Contributor(id: anne.id, name: "Anne Holmgaard")).contains(
        key.code(for: anne)))
  }
}
