import TavleCore
import TavleExchange
import Testing

@Suite struct StageWordsTests {
  @Test(arguments: [
    ("Ideas", Stage.tip), ("💡 Idéer", .tip), ("Backlog", .tip), ("INBOX", .tip), ("Tips!", .tip),
    ("Blocked by Dependencies", .needsColleague), ("Available to Pickup", .needsColleague),
    ("Assigned, Ready for Work", .needsColleague), ("In Progress", .needsColleague),
    ("Review", .needsColleague), ("Venter på svar", .needsColleague), ("Klar", .needsColleague),
    ("I gang", .needsColleague), ("Under arbeid", .needsColleague),
    ("Ideas in progress", .needsColleague), ("Planlagt", .scheduled), ("Kalender", .scheduled),
    ("Ready to publish", .scheduled), ("Klar til udgivelse", .scheduled), ("Done", .published),
    ("Færdig ✅", .published), ("Ferdig", .published), ("Publisert 2026", .published),
    ("Lagt ut", .published), ("Arkiv", .archive),
  ])
  func `a name that says what it holds becomes that stage`(_ name: String, _ stage: Stage) {
    #expect(StageWords.stage(of: name)?.stage == stage)
  }

  @Test func `letters typed as letter and mark are the same letters`() {
    #expect(StageWords.stage(of: "Ide\u{301}er")?.stage == .tip)
    #expect(StageWords.stage(of: "Ka\u{30A}re") == nil)
  }

  @Test(arguments: ["Zebra", "", "Donetsk", "Tipi", "Alive"])
  func `a name that only holds the letters of a word says nothing`(_ name: String) {
    #expect(StageWords.stage(of: name) == nil)
  }
}
