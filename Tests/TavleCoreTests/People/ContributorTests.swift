import TavleCore
import Testing

struct ContributorTests {
  @Test(arguments: [
    ("Anne Holm", "Anne"), ("Anne Marie Holm-Lund", "Anne"), ("Åse", "Åse"), ("李 小龍", "李"),
  ])
  func `a name has a first name`(_ name: String, _ first: String) {
    #expect(Contributor(id: ContributorID(rawValue: 1), name: name).firstName == first)
  }

  @Test func `what somebody said about a role`() {
    var person = Contributor(id: ContributorID(rawValue: 1), name: "Anne")
    #expect(person.skill(.camera) == nil)
    person.skills = [Skill(role: .voice), Skill(role: .camera, level: .often, wish: .gladly)]
    #expect(person.skill(.camera)?.level == .often)
  }
}
