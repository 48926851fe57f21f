import TavleCore
import TavleExchange
import TavleTexts
import Testing

/// The plan as text and Markdown.
struct PlanTextTests {
  @Test func `the plan for everybody says what comes out when and what is needed for it`() {
    let text = PlanSheet(PlanBoard.full, weeks: 3).text(.texts(in: .english))
    #expect(
      text == """
        Plan · House & Home
        Weeks 48–50 · as of Monday 23 November 2026

        Week 48 · Mon 23 Nov–Sun 29 Nov
          Tue 24 Nov
            Help: camera · Anne Holm · for “Heat pumps explained with a fridge”
            Help: proofreading · for “Heat pumps explained with a fridge” · not settled yet
            Help: voice · for “Heat pumps explained with a fridge” · nobody yet
            Open house · Published · with Per Lund
          Wed 25 Nov
            10:00  Heat pumps explained with a fridge · Instagram, LinkedIn · Scheduled · with Anne Holm
            14:00–15:00  Open door · Canteen

        Week 49 · Mon 30 Nov–Sun 6 Dec
          Wed 2 Dec
            14:00–15:00  Open door · Canteen
          Thu 3 Dec
            09:00–12:00  Shoot: A day in the warehouse · Gate 4 · with Anne Holm · we make “Heat pumps explained with a fridge”

        Week 50 · Mon 7 Dec–Sun 13 Dec
          Tue 8 Dec
            09:30–09:50  Help: expertise: robots · for “The robot” · not settled yet
          Wed 9 Dec
            14:00–15:00  Open door · Canteen
          Thu 10 Dec
            The robot · Needs colleague
        """)
  }

  @Test func `one colleague gets what is theirs, with how far it is`() {
    let sheet = PlanSheet(PlanBoard.full, weeks: 3, of: PlanBoard.siri, in: .norway)
    #expect(
      sheet.text(.texts(in: .norwegian)) == """
        Plan for Siri Moe · House & Home
        Uke 48–50 · per mandag 23. november 2026

        Uke 48 · man 23. nov–søn 29. nov
          ons 25. nov
            14:00–15:00  Åpen dør · Canteen

        Uke 49 · man 30. nov–søn 6. des
          ons 2. des
            14:00–15:00  Åpen dør · Canteen

        Uke 50 · man 7. des–søn 13. des
          tir 8. des
            09:30–09:50  Din del: fagkunnskap: robots · til «The robot» · spurt
          ons 9. des
            14:00–15:00  Åpen dør · Canteen
          tor 10. des
            The robot · Trenger kollega
        """)
  }

  @Test func `who comes at a time of their own to a shoot is told that time`() {
    let text = PlanSheet(PlanBoard.full, weeks: 2, of: PlanBoard.anne).text(.texts(in: .danish))
    #expect(
      text.contains("    09:30–12:00  Optagelse: A day in the warehouse · Gate 4 · med Anne Holm"))
    #expect(text.contains("    Din del: kamera · til »Heat pumps explained with a fridge« · ja\n"))
    #expect(!text.contains("korrektur") && !text.contains("Open house"))
  }

  @Test func `empty weeks are said to be empty, and public holidays are named`() {
    var plan = PlanBoard(name: "")
    let sheet = PlanSheet(
      plan.board, weeks: 2, from: PlanBoard.day("2026-12-24"), in: .denmark,
      today: PlanBoard.today)
    let lines = sheet.text(.texts(in: .danish)).split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "Plan", "Uge 52–53 · pr. mandag 23. november 2026",
        "Uge 52 · man 21. dec–søn 27. dec",
        "  tor 24. dec · juleaften", "  fre 25. dec · juledag", "  lør 26. dec · 2. juledag",
        "  Intet planlagt endnu",
        "Uge 53 · man 28. dec–søn 3. jan 2027", "  fre 1. jan 2027 · nytårsdag",
        "  Intet planlagt endnu",
      ])
    plan.board.load(settings: [.name("Tavlen")])
    let own = PlanSheet(plan.board, weeks: 1, of: PlanBoard.anne).text(.texts(in: .danish))
    #expect(own.hasPrefix("Plan for Anne Holm · Tavlen\nUge 48 · pr. "))
    #expect(own.hasSuffix("\n  Ikke noget for dig i denne uge"))
  }

  @Test(arguments: Language.allCases)
  func `nothing gets out that is between the team and a colleague`(_ language: Language) {
    let texts = Texts.texts(in: language)
    for person in [nil, PlanBoard.anne, PlanBoard.siri, PlanBoard.per] {
      let sheet = PlanSheet(PlanBoard.full, of: person)
      let all = [
        sheet.text(texts), sheet.markdown(texts), sheet.html(texts), sheet.csv(texts),
        sheet.calendar(texts).text(at: PlanBoard.now),
      ]
      for text in all {
        #expect(text.contains("Open door") == (language == .english))
        for secret in PlanBoard.secrets { #expect(!text.contains(secret), "\(secret)") }
        // Per was asked to proofread and has not answered; Siri neither.
        if person == nil { #expect(!text.contains("Siri Moe")) }
      }
    }
  }

  @Test func `titles and names show in Markdown as they are`() {
    let hostile = "# <b>*Robot*</b> [x](http://evil.example) | `y`"
    var post = PlanBoard.post(1, hostile, .scheduled, "2026-11-23") {
      $0.planTime = PlanBoard.time(9)
      $0.channels = [.instagram]
    }
    post.asks = [PlanBoard.ask(1, on: 1, .camera, PlanBoard.anne, .accepted)]
    let board = PlanBoard(name: "_House_", posts: [post]).board
    #expect(
      PlanSheet(board, weeks: 2).markdown(.texts(in: .english)) == ##"""
        # Plan · \_House\_

        Weeks 48–49 · as of Monday 23 November 2026

        ## Week 48 · Mon 23 Nov–Sun 29 Nov

        **Mon 23 Nov**

        - 09:00 · **\# \<b\>\*Robot\*\</b\> \[x\](http://evil.example) \| \`y\`** · Instagram · Scheduled · with Anne Holm

        ## Week 49 · Mon 30 Nov–Sun 6 Dec

        Nothing planned yet
        """##)
  }
}
