import Foundation
import TavleCore
import Testing

@testable import TavleExchange

/// What columns and cells of tables become.
@Suite struct PeopleTableTests {
  private func plan(_ text: String, told: [String: PersonColumn] = [:]) throws -> PeoplePlan {
    try PeopleImport.plan(of: Data(text.utf8), told: told)
  }

  private static let microsoft = """
    Block credential,Department,Display name,First name,Last name,Mobile Phone,Object Id,Phone number,Preferred language,Title,User principal name
    False,Lager,Anne Holm,Anne,Holm,+45 99,11-aa,+45 12,da-DK,Lagerchef,anne@x.dk
    True,Lager,Bo Vik,Bo,Vik,,22-bb,,,Chef,bo@x.dk
    False,,Gro Ek,Gro,Ek,,33-cc,,,,gro_y.dk#EXT#@x.onmicrosoft.com
    """

  @Test func `Microsoft 365: who is blocked or a guest stays out`() throws {
    let plan = try plan(Self.microsoft)
    #expect(plan.source == .entra)
    #expect(plan.skipped.map(\.reason) == [.disabled, .guest])
    let anne = try #require(plan.people.first)
    #expect(plan.people.count == 1 && anne.name == "Anne Holm" && anne.mail == "anne@x.dk")
    #expect(anne.jobTitle == "Lagerchef" && anne.phone == "+45 12" && anne.department == "Lager")
    #expect(anne.language == .danish && anne.origin == "entra:11-aa")
  }

  @Test(arguments: [
    ("accountEnabled", "FALSE", PeoplePlan.Reason.disabled), ("accountEnabled", "FALSK", .disabled),
    ("accountEnabled", "USANN", .disabled), ("accountEnabled", "Nej", .disabled),
    ("accountEnabled", "Nei", .disabled), ("accountEnabled", "no", .disabled),
    ("accountEnabled", "0", .disabled), ("accountEnabled", "SAND", nil),
    ("Account enabled", "", nil), ("userType", "Guest", .guest), ("userType", "Gæst", .guest),
    ("userType", "gjest", .guest), ("userType", "Member", nil),
    ("Block credential", "SAND", .disabled), ("Block credential", "USANN", nil),
    ("mail", "bo_y.dk#ext#@x.onmicrosoft.com", .guest),
  ])
  func `accounts not in use and guests are left out in three languages`(
    _ heading: String, _ cell: String, _ reason: PeoplePlan.Reason?
  ) throws {
    let plan = try plan("displayName,\(heading)\nBo,\(cell)\n")
    #expect(plan.skipped.map(\.reason) == (reason.map { [$0] } ?? []))
    #expect(plan.people.count == (reason == nil ? 1 : 0))
  }

  @Test(arguments: [
    ("Navn;Mail;E-post\nAnne;;a@x.dk", "a@x.dk"),
    ("Navn;Mail;E-post\nAnne;b@x.dk;a@x.dk", "b@x.dk"),
    ("Navn;Mail;E-post\nAnne;none;a@x.dk", "a@x.dk"),
    ("Navn;E-mail-adresse\nAnne;a@x.dk", "a@x.dk"),
    ("Navn;E-postadresse\nAnne;a@x.dk", "a@x.dk"), ("Navn;E-post-adresse\nAnne;a@x.dk", "a@x.dk"),
    ("Navn;Mail\nAnne;a@x.dk ::: b@x.dk", "a@x.dk"), ("Navn;Mail\nAnne;a ::: b@x.dk", "b@x.dk"),
    ("Navn;Privat mail\nAnne;a@x.dk", nil),
    ("Name,E-mail 1 - Label,E-mail 1 - Value\nAnne,Home,h@x.dk", nil),
    ("Name,E-mail 1 - Label,E-mail 1 - Value\nAnne,,a@x.dk", "a@x.dk"),
    (
      "Name,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value\nAnne,* Home,h@x.dk,Work,w@x.dk",
      "w@x.dk"
    ),
    (
      "Name,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value\nAnne,Other,o@x.dk,* Work,w@x.dk",
      "w@x.dk"
    ),
  ])
  func `the first address at work that can be one is taken`(_ text: String, _ mail: String?) throws
  {
    let person = try #require(try plan(text + "\n").people.first)
    #expect(person.mail == mail && !person.hasBadMail)
    #expect(person.hasPrivate == text.contains("Home,"))
  }

  @Test(arguments: [
    ("Navn;Titel;Stilling\nAnne;Fru;Chef", "Chef"), ("Navn;Stilling;Tittel\nAnne;Chef;Fru", "Chef"),
    ("Navn;Titel\nAnne;Chef", "Chef"), ("Name;Titel;Position\nAnne;Dr.;Chef", "Chef"),
    ("First Name,Title,E-mail Address\nAnne,Ms,a@x.dk", nil),
  ])
  func `a form of address is no job title`(_ text: String, _ job: String?) throws {
    #expect(try plan(text + "\n").people.map(\.jobTitle) == [job])
  }

  @Test(arguments: [
    "Vorname;Nachname;E-Mail-Adresse;Abteilung;Position;Telefon\nAnne;Holm;a@x.de;Lager;Chefin;12\n",
    "Name;E-Mail-Adresse;Abteilung;Position;Telefon\nAnne Holm;a@x.de;Lager;Chefin;12\n",
    "Vorname;Name;E-Mail-Adresse;Abteilung;Position;Telefon\nAnne;Holm;a@x.de;Lager;Chefin;12\n",
  ])
  func `German headings are known`(_ text: String) throws {
    let person = try #require(try plan(text).people.first)
    #expect(person.name == "Anne Holm" && person.mail == "a@x.de" && person.phone == "12")
    #expect(person.department == "Lager" && person.jobTitle == "Chefin")
  }

  @Test(arguments: [
    (
      "Navn;E-mail;Afdeling\nAnne Holm;anne@x.dk;Salg, service, lager, logistik, marketing\n",
      "Salg, service, lager, logistik, marketing"
    ),
    ("Liste, alle, hus, by\nNavn;Afdeling\nAnne Holm;Lager\n", "Lager"),
    ("Navn\tAfdeling\nAnne Holm\tSalg; lager, hus\n", "Salg; lager, hus"),
    ("\"Navn\",\"Mail\",\"Afdeling\"\n\"Anne Holm\",\"\",\"a;b;c;d\"\n", "a;b;c;d"),
  ])
  func `the headings tell the separator`(_ text: String, _ department: String) throws {
    let plan = try plan(text)
    #expect(plan.people.map(\.name) == ["Anne Holm"])
    #expect(plan.people.map(\.department) == [department])
  }

  // MARK: Told

  @Test(
    arguments: [
      (
        "First Name,E-mail Address,Business Phone\nAnne,a@x.dk,12\n", ["Business Phone": .phone],
        ["Anne", "a@x.dk", "12"]
      ),
      (
        "First Name,E-mail 1 - Value,Phone 1 - Value\nAnne,a@x.dk,12\n",
        ["phone 1 - value": .phone], ["Anne", "a@x.dk", "12"]
      ),
      (
        "Name,E-mail 1 - Label,E-mail 1 - Value\nAnne,Home,a@x.dk\n",
        ["E-mail 1 - Value": .mail], ["Anne", "a@x.dk", nil]
      ),
      (
        "Navn;Kontaktnavn;Mail\nHus A/S;Anne;a@x.dk\n", ["Kontaktnavn": .name],
        ["Anne", "a@x.dk", nil]
      ),
      (
        "Navn;For;Efter;Mail\nHus A/S;Anne;Holm;a@x.dk\n", ["For": .firstName, "Efter": .lastName],
        ["Anne Holm", "a@x.dk", nil]
      ),
      ("Navn;Mail;Post\nAnne;b@x.dk;a@x.dk\n", ["Post": .mail], ["Anne", "a@x.dk", nil]),
    ] as [(String, [String: PersonColumn], [String?])])
  func `what is told wins over what a heading says`(
    _ text: String, _ told: [String: PersonColumn], _ expected: [String?]
  ) throws {
    let person = try #require(try plan(text, told: told).people.first)
    #expect([person.name, person.mail, person.phone] == expected)
  }

  @Test func `a column that is told but not there is an error`() {
    #expect(
      throws: ImportError.unknownHeadings(["Afdelning", "Nummer"], known: ["Navn", "Afdeling"])
    ) {
      try plan(
        "Navn,Afdeling\nAnne,Lager\n",
        told: ["Nummer": .phone, "Afdelning": .department, "navn": .name])
    }
  }
}
