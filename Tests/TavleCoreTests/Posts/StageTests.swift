import TavleCore
import Testing

struct StageTests {
  @Test func `the four columns lead into each other, archive and trash lead nowhere`() {
    #expect(Stage.columns.map(\.next) == [.needsColleague, .scheduled, .published, nil])
    #expect(Stage.columns.map(\.previous) == [nil, .tip, .needsColleague, .scheduled])
    #expect(Stage.columns.map(\.column) == [0, 1, 2, 3])
    for stage in [Stage.archive, .trash] {
      #expect(stage.column == nil && stage.next == nil && stage.previous == nil)
    }
  }

  @Test func `stages, roles and states are spelled as scripts and logs know them`() {
    #expect(
      Stage.allCases.map(\.rawValue)
        == ["tip", "needs-colleague", "scheduled", "published", "archive", "trash"])
    #expect(
      Role.allCases.map(\.rawValue) == [
        "camera", "voice", "photo", "proofreading", "ideas", "co-presenting", "expertise",
      ])
    #expect(
      AskState.allCases.map(\.rawValue)
        == [
          "open", "planned", "asked", "accepted", "declined", "no-answer", "released", "done",
        ])
    #expect(Reply.allCases.map(\.rawValue) == ["asked", "yes", "no", "none", "done"])
    #expect(Wish.allCases.map(\.rawValue) == ["gladly", "ok", "if-needed", "no"])
    #expect(
      Format.allCases.map(\.rawValue)
        == ["text", "photo", "carousel", "video", "story", "live", "article"])
    #expect(Priority.allCases.map(\.rawValue) == [-1, 0, 1, 2])
    #expect(Level.allCases.map(\.rawValue) == [1, 2, 3])
  }

  @Test func `asks run while somebody is, or is to be, at work on them`() {
    #expect(AskState.allCases.filter(\.isRunning) == [.planned, .asked, .accepted])
  }

  @Test func `a post counts what is ticked, and the roles that are open`() {
    let post = TestBoard.post(1, "Tip") {
      $0.checklist = [ChecklistItem(title: "Film", isDone: true), ChecklistItem(title: "Klip")]
      $0.asks = [
        TestBoard.ask(AskID(rawValue: 1), on: 1),
        TestBoard.ask(AskID(rawValue: 2), on: 1, of: TestBoard.anne),
      ]
    }
    #expect(post.checklistProgress == (1, 2))
    #expect(post.openRoles.map(\.id.rawValue) == [1])
  }
}
