import TavleCore
import Testing

/// How names are found in texts.
struct NameFinderTests {
  private static func person(
    _ name: String, mail: String? = nil, phone: String? = nil, chat: String? = nil
  ) -> Contributor {
    var person = Contributor(id: ContributorID(rawValue: 1), name: name)
    (person.mail, person.phone, person.chat) = (mail, phone, chat)
    return person
  }

  /// What is found, the perhaps in brackets.
  private func found(_ person: Contributor, in text: String) -> [String] {
    NameFinder(person).hits(in: text).map { hit in
      let utf8 = Array(text.utf8)
      let words = String(decoding: utf8[hit.range], as: UTF8.self)
      return hit.isSure ? words : "(\(words))"
    }
  }

  @Test(arguments: [
    ("Spørg Anne Holm i morgen", ["Anne Holm"]),
    ("ANNE HOLM, lager", ["ANNE HOLM"]),
    ("Anne Holms idé", ["Anne Holms"]),
    ("Anne Holm's idea, Anne Holm’s day", ["Anne Holm's", "Anne Holm’s"]),
    ("Holm, Anne", ["Holm, Anne"]),
    ("se anne.holm og anne_holm og #AnneHolm", ["anne.holm", "anne_holm", "AnneHolm"]),
    ("Anne\nHolm", ["Anne\nHolm"]),
    ("med Änne Hólm", ["Änne Hólm"]),
    ("Annes robot, og Anne's", ["(Annes)", "(Anne's)"]),
    ("Holm ved det", ["(Holm)"]),
    ("Annette Holmgaard, Hanne, Stockholm, Anneholmer", []),
    ("", []),
  ])
  func `names are found whole, with their genitives`(_ text: String, _ expected: [String]) {
    #expect(found(Self.person("Anne Holm"), in: text) == expected)
  }

  @Test(arguments: [
    ("Jonas Berg", "Jonas' cykel og Jonas’ hus", ["(Jonas')", "(Jonas’)"]),
    ("Jonas Berg", "'Jonas' sagde hun om Berg", ["(Jonas')", "(Berg)"]),
    ("Lars", "Lars’ lampe", ["(Lars’)"]),
    ("Siri Moe", "Siris video, Siri-videoen, Moe", ["(Siris)", "(Siri)", "(Moe)"]),
    ("Per Lund", "30 kr per stk", ["(per)"]),
    ("Søren Ås", "Soeren Aas, Soren As", ["(Soeren Aas)", "Soren As"]),
    (
      "Anne Sofie Holm", "Anne Holm og Anne Sofie, Sofie", ["Anne Holm", "(Anne Sofie)", "(Sofie)"]
    ),
    ("Anne-Marie Holm", "Anne-Maries og Marie", ["(Anne-Maries)", "(Marie)"]),
    ("Piet van Dam", "van Dam af Piet", ["(Dam)", "(Piet)"]),
    ("Å B", "Å B og B", ["Å B"]),
    ("O\u{308}zlem", "Özlems", ["(Özlems)"]),
  ])
  func `first names alone are perhaps`(_ name: String, _ text: String, _ expected: [String]) {
    #expect(found(Self.person(name), in: text) == expected)
  }

  @Test(arguments: [
    "12345678", "12 34 56 78", "+45 12345678", "+4512345678", "0045 12 34 56 78", "12-34-56-78",
    "4512345678", "+47 12 34 56 78", "(+45) 12.34.56.78", "12\u{A0}34\u{A0}56\u{A0}78",
  ])
  func `a telephone number is its digits`(_ number: String) {
    let person = Self.person("Siri Moe", phone: "+45 12 34 56 78")
    #expect(found(person, in: "Ring \(number), tak").count == 1)
    #expect(found(person, in: "Ring \(number)").first?.hasPrefix("Ring") == false)
    let other = Self.person("Siri Moe", phone: number)
    #expect(found(other, in: "ring 12345678") == ["12345678"])
  }

  @Test(arguments: ["912345678", "123456789", "1234567", "1234\n5678", "99 91 23 45 67 80"])
  func `other numbers are other numbers`(_ text: String) {
    #expect(found(Self.person("Siri Moe", phone: "12345678"), in: text) == [])
  }

  @Test func `the country is a part of the number, and extensions are perhaps`() {
    let person = Self.person("Siri Moe", phone: "1234 5678 / 4321")
    #expect(found(person, in: "ring +45 12 34 56 78 nu") == ["45 12 34 56 78"])
    #expect(found(person, in: "lokal 4321") == ["(4321)"])
    #expect(found(person, in: "14321") == [])
  }

  @Test func `mail addresses and chat names are found`() {
    let person = Self.person("Siri Moe", mail: "smo@firma.dk", chat: "@siri")
    #expect(found(person, in: "Skriv til SMO@firma.dk.") == ["SMO@firma.dk"])
    #expect(found(person, in: "mailto:smo@firma.dk?subject") == ["smo@firma.dk"])
    #expect(found(person, in: "ismo@firma.dk smo@firma.com") == [])
    #expect(found(person, in: "tak @siri!") == ["siri"])
    let short = Self.person("Siri Moe", chat: "smo")
    #expect(found(short, in: "spørg smo, @smo") == ["(smo)", "smo"])
  }

  @Test func `of two colleagues with one name nobody is certain`() {
    let anne = Self.person("Anne Holm")
    let other = Contributor(id: ContributorID(rawValue: 2), name: "anne holm")
    #expect(NameFinder(anne, among: [anne, other]).hits(in: "Anne Holm").map(\.isSure) == [false])
    #expect(NameFinder(anne, among: [anne]).hits(in: "Anne Holm").map(\.isSure) == [true])
  }

  @Test func `ranges are bytes, and a name without letters is never found`() {
    let hits = NameFinder(Self.person("Åse Ørn")).hits(in: "🤖 æ Åse Ørns ø")
    #expect(hits.map(\.range) == [8..<18])
    #expect(NameFinder(Self.person("?")).hits(in: "? ? !").isEmpty)
  }
}
