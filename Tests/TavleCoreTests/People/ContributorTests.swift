import TavleCore
import Testing

struct ContributorTests {
  @Test(arguments: [
    ("Anne Holm", "AH", "Anne"), ("Anne Marie Holm-Lund", "AH", "Anne"), ("Åse", "Å", "Åse"),
    ("bo ørsted", "BØ", "bo"), ("李 小龍", "李小", "李"),
  ])
  func `a name has initials and a first name`(_ name: String, _ initials: String, _ first: String) {
    let person = Contributor(id: ContributorID(rawValue: 1), name: name)
    #expect(person.initials == initials && person.firstName == first)
  }

  @Test func `what somebody said about a role`() {
    var person = Contributor(id: ContributorID(rawValue: 1), name: "Anne")
    #expect(person.skill(.camera) == nil)
    person.skills = [Skill(role: .voice), Skill(role: .camera, level: .often, wish: .gladly)]
    #expect(person.skill(.camera)?.level == .often)
  }
}
