import Foundation
import TavleCore
import TavleExchange
import Testing

/// Who was forgotten and stands in a file of colleagues.
@Suite struct ForgottenPeopleTests {
  private let day = Day(number: 20_760)
  private var at = Trello.circumstances()

  private func plan(_ text: String) throws -> PeoplePlan {
    try PeopleImport.plan(of: Data(text.utf8))
  }

  private func person(_ name: String, mail: String? = nil) -> Contributor {
    var person = Contributor(id: ContributorID(rawValue: 1), name: name)
    person.mail = mail
    return person
  }

  @Test mutating func `is left out, and named with the day; the rest comes`() throws {
    var plan = try plan("navn,mail\nAnne Holm,anne@firma.dk\nPer Lund,per@firma.dk\n")
    #expect(plan.contributors.map(\.name) == ["Anne Holm", "Per Lund"])
    #expect(plan.contributors.map(\.mail) == ["anne@firma.dk", "per@firma.dk"])
    plan.leaveOut([day, nil], on: [])
    #expect(plan.leftOut == [LeftOut(name: "Anne Holm", forgottenOn: day)])
    let outcome = plan.outcome(on: [], &at)
    #expect(outcome.new == 1)
    var board = Board()
    try board.apply(outcome.change)
    #expect(board.contributors.map(\.name) == ["Per Lund"])
  }

  @Test func `stays in the file if they are on the roster again`() throws {
    var byMail = try plan("navn,mail\nAnne Holm,Anne@firma.dk\n")
    byMail.leaveOut([day], on: [person("Anne Berg", mail: "anne@Firma.dk")])
    #expect(byMail.leftOut.isEmpty && byMail.people.count == 1)
    var byName = try plan("navn\nAnne Holm\n")
    byName.leaveOut([day], on: [person("ANNE HOLM")])
    #expect(byName.leftOut.isEmpty && byName.people.count == 1)
  }

  @Test mutating func `gives nobody of the same name their mail address`() throws {
    var plan = try plan("navn,mail\nAnne Holm,anne@firma.dk\n")
    let other = person("Anne Holm")
    plan.leaveOut([day], on: [other])
    #expect(plan.leftOut.count == 1)
    #expect(plan.outcome(on: [other], &at).change.isEmpty)
  }
}
