import Foundation
import TavleCore
import Testing

@testable import TavleExchange

/// Colleagues from address books and tables (practices.md §4.3, traps of §4.5).
@Suite struct PeopleImportTests {
  private func plan(_ text: String, told: [String: PersonColumn] = [:]) throws -> PeoplePlan {
    try PeopleImport.plan(of: Data(text.utf8), told: told)
  }

  private func sheet(_ plan: PeoplePlan) -> [[String?]] {
    plan.people.map { [$0.name, $0.mail, $0.department, $0.jobTitle, $0.phone] }
  }

  // MARK: Tables

  private static let entra = """
    userPrincipalName,displayName,surname,mail,givenName,id,userType,jobTitle,department,accountEnabled,usageLocation,telephoneNumber,mobilePhone
    anne@example.com,Anne Holm,Holm,anne.holm@example.com,Anne,11-aa,Member,Lagerchef,Lager,true,DK,+45 12 34,+45 99
    per@example.com,Per Lund,Lund,,Per,22-bb,Member,,Rådgivning,true,DK,,
    gast@other.com,Gæst,,gast@other.com,,33-cc,Guest,,,true,,,
    old@example.com,Old One,,old@example.com,,44-dd,Member,,,False,,,
    x@example.com,=3+1,,x@example.com,,55-ee,Member,,,true,,,
    """

  @Test
  func `Entra ID: guests and closed accounts stay out, the sign-in name stands in for a mail`()
    throws
  {
    let plan = try plan(Self.entra)
    #expect(plan.source == .entra)
    #expect(
      sheet(plan) == [
        ["Anne Holm", "anne.holm@example.com", "Lager", "Lagerchef", "+45 12 34"],
        ["Per Lund", "per@example.com", "Rådgivning", nil, nil],
        ["=3+1", "x@example.com", nil, nil, nil],
      ])
    #expect(plan.people[0].origin == "entra:11-aa")
    #expect(plan.skipped.map(\.reason) == [.guest, .disabled])
    #expect(plan.skipped.map(\.line) == [4, 5])
  }

  private static let outlook = """
    "First Name","Middle Name","Last Name","Title","Suffix","Gender","Birthday","Home Street","E-mail Address","E-mail 2 Address","Mobile Phone","Company","Job Title","Department","Notes"
    "Søren","","Ågård","","","Male","1/2/1980","Hemmelig Vej 3","soren@example.com","privat@example.com","+45 88","Hus & Hjem","Montør","Værksted","har været syg"
    """

  @Test func `Outlook: only name, mail, department and job title`() throws {
    let plan = try plan(Self.outlook)
    #expect(plan.source == .outlook)
    #expect(sheet(plan) == [["Søren Ågård", "soren@example.com", "Værksted", "Montør", nil]])
    let never = plan.columns.filter(\.isNeverStored).map(\.heading)
    #expect(never == ["Gender", "Birthday", "Home Street", "Notes"])
    let all = "\(plan.people)"
    for secret in ["1980", "Hemmelig", "syg", "Male", "+45 88", "privat@"] {
      #expect(!all.contains(secret))
    }
  }

  private static let google = """
    First Name,Middle Name,Last Name,Organization Name,Organization Title,Organization Department,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value
    Kari,Marie,Nordmann,Hus,HR-rådgiver,HR,1990-01-01,"line one
    line two",* myContacts,Work,kari@example.com,Mobile,+47 99
    """

  @Test func `Google: cells of several lines, and the private number stays out`() throws {
    let plan = try plan(Self.google)
    #expect(plan.source == .google)
    #expect(sheet(plan) == [["Kari Marie Nordmann", "kari@example.com", "HR", "HR-rådgiver", nil]])
  }

  @Test func `a table of one's own is read by its headings in three languages`() throws {
    let plan = try plan(
      "Navn;E-post;Avdeling;Stilling;Sprog\nAnne;anne@example.com;Lager;Leder;da-DK\n")
    #expect(plan.source == .table)
    #expect(sheet(plan) == [["Anne", "anne@example.com", "Lager", "Leder", nil]])
    #expect(plan.people[0].language == .danish)
  }

  @Test func `columns nobody knows are told with their headings`() throws {
    #expect(throws: ImportError.noNames(headings: ["Hvem", "Hvor"])) {
      try plan("Hvem,Hvor\nAnne,Lager\n")
    }
    let told = try plan(
      "Hvem,Hvor\nAnne,Lager\n", told: ["hvem": .name, "Hvor": .department])
    #expect(sheet(told) == [["Anne", nil, "Lager", nil, nil]])
    let without = try self.plan(
      "Navn,Afdeling\nAnne,Lager\n", told: ["Afdeling": .none])
    #expect(sheet(without) == [["Anne", nil, nil, nil, nil]])
    #expect(without.columns.map(\.becomes) == [.name, nil])
  }

  @Test func `broken rows are listed with their lines, and never guessed`() throws {
    let plan = try plan(
      """
      navn,mail,afdeling
      Anne,anne@example.com,Lager
      ,nobody@example.com,Lager
      Bo
      Carl,carl@example.com,Lager,too much
      Anne H.,ANNE@example.com,Lager
      Bo,,
      Dorte,no mail at all,Salg
      """)
    #expect(plan.people.map(\.name) == ["Anne", "Bo", "Dorte"])
    #expect(plan.people.map(\.hasBadMail) == [false, false, true])
    #expect(plan.skipped.map(\.reason) == [.noName, .tooManyCells, .twice, .twice])
    #expect(plan.skipped.map(\.line) == [3, 5, 6, 7])
  }

  @Test func `control signs, directions and invisible marks do not come in`() throws {
    let plan = try plan(
      "navn,afdeling\n\"An\u{1B}[31mne\u{202E} \u{200B}Holm\u{7}\",\"La\u{0}ger\"\n")
    let person = try #require(plan.people.first)
    for text in [person.name, person.department ?? ""] {
      #expect(
        text.unicodeScalars.allSatisfy { $0.value >= 32 && $0 != "\u{202E}" && $0 != "\u{200B}" })
    }
  }

  @Test func `ten thousand rows`() throws {
    let rows = (1...10_000).map { "Navn \($0),navn\($0)@example.com,Afdeling \($0 % 20)" }
    let plan = try plan((["navn,mail,afdeling"] + rows).joined(separator: "\n"))
    #expect(plan.people.count == 10_000)
    var at = Circumstances(
      now: Moment(seconds: 0), today: Day(number: 0),
      identifiers: IdentifierSource(milliseconds: 1, seed: 1))
    var board = Board()
    let first = plan.outcome(on: board.contributors, &at)
    #expect(first.new == 10_000)
    try board.apply(first.change)
    #expect(plan.outcome(on: board.contributors, &at).change.isEmpty)
  }

  // MARK: On a roster

  @Test func `what the roster has stays, what is empty is filled in, and twice changes nothing`()
    throws
  {
    var at = Circumstances(
      now: Moment(seconds: 0), today: Day(number: 0),
      identifiers: IdentifierSource(milliseconds: 1, seed: 1))
    var board = Board()
    var anne = Contributor(id: ContributorID(rawValue: 1), name: "Anne Vik Holm")
    (anne.mail, anne.department) = ("ANNE.HOLM@example.com", "Kontoret")
    let per = Contributor(id: ContributorID(rawValue: 2), name: "per lund")
    board.load(contributors: [anne, per])
    let plan = try plan(Self.entra)
    let outcome = plan.outcome(on: board.contributors, &at)
    #expect((outcome.new, outcome.filled, outcome.unchanged, outcome.differing) == (1, 2, 0, 2))
    let inverse = try board.apply(outcome.change)
    #expect(board[anne.id]?.department == "Kontoret" && board[anne.id]?.name == "Anne Vik Holm")
    #expect(board[anne.id]?.jobTitle == "Lagerchef")
    #expect(board[per.id]?.mail == "per@example.com" && board[per.id]?.department == "Rådgivning")
    #expect(board.contributors.count == 3)
    #expect(plan.outcome(on: board.contributors, &at).change.isEmpty)
    try board.apply(inverse)
    #expect(board.contributors.count == 2)
  }
}
