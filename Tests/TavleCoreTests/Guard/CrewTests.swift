import TavleCore
import Testing

/// Several roles on one post.
struct CrewTests {
  private func filled(_ board: GuardBoard, _ roles: [Role]) -> [String] {
    let loaded = board.loaded
    let watch = Guard(loaded, norms: board.norms, clock: DayClock(today: GuardBoard.today))
    return watch.crew(for: roles.map { Need($0) }, on: loaded[GuardBoard.post]).places.map {
      "\($0.need.role): \($0.suggestion?.contributor.name ?? "nobody") \($0.free)/\($0.able)"
    }
  }

  private func skilled(_ roles: Role...) -> (inout Contributor) -> Void {
    { $0.skills = roles.map { Skill(role: $0) } }
  }

  @Test func `the role with the fewest is filled first`() {
    var board = GuardBoard()
    board.person("Anne", change: skilled(.camera, .photo))
    board.person("Bo", change: skilled(.photo))
    #expect(filled(board, [.photo, .camera]) == ["camera: Anne 1/1", "photo: Bo 2/2"])
  }

  @Test func `nobody gets two roles unless nobody else is left`() {
    var board = GuardBoard()
    board.person("Anne", change: skilled(.camera, .photo))
    #expect(filled(board, [.camera, .photo]) == ["camera: Anne 1/1", "photo: Anne 1/1"])
    board.person("Bo", change: skilled(.photo, .camera))
    #expect(Set(filled(board, [.camera, .photo]).map { $0.contains("Anne") }) == [true, false])
  }

  @Test func `nobody is promoted into a role they are not suggested for`() {
    var board = GuardBoard()
    board.person("Anne") {
      $0.skills = [Skill(role: .camera)]
      $0.hasLeft = true
    }
    board.person("Bo", change: skilled(.photo))
    #expect(filled(board, [.camera]) == ["camera: nobody 0/1"])
  }

  @Test func `between equals a department that is not there yet is preferred`() {
    for seed in 1...10 as ClosedRange<Int64> {
      var board = GuardBoard()
      board.person("Anne", id: seed * 100) {
        ($0.skills, $0.department) = ([Skill(role: .camera)], "lager")
      }
      board.person("Bo", id: seed * 100 + 1) {
        ($0.skills, $0.department) = ([Skill(role: .photo)], "lager")
      }
      board.person("Carl", id: seed * 100 + 2) {
        ($0.skills, $0.department) = ([Skill(role: .photo)], "salg")
      }
      #expect(filled(board, [.camera, .photo]) == ["camera: Anne 1/1", "photo: Carl 2/2"])
    }
  }

  @Test func `a department does not outweigh a point`() {
    var board = GuardBoard()
    board.person("Anne") { ($0.skills, $0.department) = ([Skill(role: .camera)], "lager") }
    board.person("Bo") {
      ($0.skills, $0.department) = ([Skill(role: .photo, level: .often)], "lager")
    }
    board.person("Carl") { ($0.skills, $0.department) = ([Skill(role: .photo)], "salg") }
    #expect(filled(board, [.camera, .photo]) == ["camera: Anne 1/1", "photo: Bo 2/2"])
  }
}
