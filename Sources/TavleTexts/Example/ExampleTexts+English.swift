extension ExampleTexts {
  /// The example board in English.
  static let english = ExampleTexts(
    boardName: "House & Home",
    departments: ExampleDepartments(
      warehouse: "Warehouse", advice: "Advice", staff: "HR", service: "Customer service",
      sales: "Sales", systems: "IT", communication: "Communications", transport: "Transport",
      workshop: "Workshop"),
    topics: ExampleTopics(
      heating: "heat pumps", roofs: "roofs", climate: "indoor climate", logistics: "logistics",
      electricity: "electricity", apprentices: "apprentices", security: "it security"),
    goals: [
      .anne: "two new people for the warehouse team",
      .per: "fewer calls that begin with “it hums”",
      .kari: "apprentices who know what they are applying for",
      .mette: "customers who find the answer themselves",
      .lars: "something to show at the trade fair",
      .tomasz: "roofs that are looked at before winter",
      .signe: "pictures that are used more than once",
      .aisha: "texts that need fewer corrections",
      .jonas: "more practice in front of the camera",
    ],
    tips: tipsInEnglish, needing: needingInEnglish, scheduled: scheduledInEnglish,
    published: publishedInEnglish, putAway: putAwayInEnglish,
    shoot: ExampleShoot(
      title: "Morning in the workshop", place: "Workshop, gate 3",
      wayIn: "Ring at the gate; park on the left", clothes: "What you wear to work, no stripes",
      phone: "Mette, 12 34 56 78",
      questions: [
        "What surprised you in your first week?", "What do you show somebody who is new?",
        "What are you a little proud of?",
      ], purpose: "everyday life at work", door: "Canteen"))

  private static let tipsInEnglish = Tips(
    robot: ExampleText(
      title: "New packing robot in the warehouse",
      note: "It can pack 200 parcels an hour, but it is afraid of bubble wrap. Arrives Tuesday.",
      tags: ["logistics", "behind-the-scenes"], source: "Anne Holm"),
    cake: ExampleText(
      title: "Friday cake in the canteen 🎂 – who is baking?", tags: ["people"],
      source: "The canteen"),
    guests: ExampleText(
      title: "Visitors from 東京: what our guests taught us",
      note: "Four engineers spent two days with the workshop. They photographed our shelf labels!",
      tags: ["visit"], source: "Lars Østergaard"),
    questions: ExampleText(
      title: "The three questions customer service gets every Monday",
      note: "Mette has kept a list since August. The one about humming radiators always wins.",
      tags: ["advice"], source: "Mette Sørensen"),
    thenAndNow: ExampleText(
      title: "The yard in 1987 and today, from the same window",
      note: "The old photo hangs by the stairs. Ask whether we may scan it.", tags: ["history"]),
    lastRoute: ExampleText(
      title: "Bjørn drives his last route after 31 years",
      note: "Last working day is the end of next month. He does not want any fuss. Ask kindly.",
      tags: ["people", "transport"], source: "Bjørn's team"))

  private static let needingInEnglish = Needing(
    apprentices: ExampleText(
      title: "The apprentices' first day",
      note: "Six new ones. Follow one of them from breakfast to clocking out.",
      checklist: ["Agree with their supervisor", "Consent from all six", "Book the small camera"],
      comments: ["I'm happy to be in it, as long as we are done before the three o'clock truck."],
      tags: ["people", "apprentices"]),
    mould: ExampleText(
      title: "Mould in the bathroom: what you can do yourself",
      note: "Five steps, one slide each. What is safe to do yourself, and when to call somebody?",
      comments: ["We get this question four times a day between October and March."],
      tags: ["advice", "indoor-climate"], source: "Mette Sørensen"),
    takeover: ExampleText(
      title: "Instagram takeover: a day on the roof with Tomasz",
      note: "Eight stories from sunrise to packing up. He films, we answer the questions.",
      checklist: ["Phone mount for the helmet", "Plan B for rain"], tags: ["takeover", "roofs"]),
    charging: ExampleText(
      title: "What does it cost to charge your car at home?",
      note: "A calculation people can check themselves. Needs somebody who knows the tariffs.",
      tags: ["advice", "electricity"]),
    night: ExampleText(
      title: "How Ingrid found the fault at two in the morning",
      note: "The web shop was down for eleven minutes. A post for people who write code.",
      comments: ["Leave out the name of the supplier, please."], tags: ["it", "people"]))

  private static let scheduledInEnglish = Scheduled(
    wall: ExampleText(
      title: "The Friendly Wall: the three best comments of the week",
      caption: "You write, we print. These three went up on the wall by the coffee machine.",
      tags: ["friendly-wall"]),
    heatPump: ExampleText(
      title: "Heat pumps explained with a fridge",
      note: "Per stands by the canteen fridge and turns it round. 60 seconds, subtitles.",
      caption: "A heat pump is a fridge that points the other way. Per shows you.",
      checklist: ["Script read by Per", "Subtitles", "Thumbnail", "Text read by Aisha"],
      comments: ["The script is fine. Say “about three times”, not “exactly three”."],
      tags: ["advice", "heating"]),
    found: ExampleText(
      title: "We found the homeowner for the article on Facebook in an hour",
      note: "For LinkedIn: what social media did for the editors, told by the editors.",
      caption: "The editors needed a family with a wet basement. By lunch they had four.",
      tags: ["case"]),
    frost: ExampleText(
      title: "Ready for frost: five things in ten minutes",
      caption: "Garden tap, gutters, tyres, locks, candles. In that order.",
      checklist: ["Five pictures", "Text on each slide"], tags: ["advice", "season"]),
    fair: ExampleText(
      title: "See you at the careers fair",
      note: "Kari brings two apprentices. Stand 14, next to the coffee.", tags: ["apprentices"]))

  private static let publishedInEnglish = Published(
    sorry: ExampleText(
      title: "The packing robot that learned to say sorry",
      caption: "It bumped into Anne twice. So she taught it some manners.",
      comments: ["My mother in Jutland has seen it. She never sees anything."],
      tags: ["logistics", "behind-the-scenes"], source: "Anne Holm"),
    roofAtTen: ExampleText(
      title: "The homeowner who asked about her roof at ten at night",
      caption: "She got an answer at 22:07. And a new tile on Tuesday.", tags: ["case", "roofs"]),
    vacancies: ExampleText(
      title: "Can you see yourself here? We are looking for two apprentices",
      caption: "You need no marks in metalwork. You need to be curious.", tags: ["apprentices"]),
    bees: ExampleText(
      title: "The bees on the roof have a roof over their heads",
      caption: "40,000 new colleagues, none of whom drink coffee.", tags: ["people"]),
    tyres: ExampleText(
      title: "17 lorries, 134 tyres, one afternoon",
      caption: "The workshop changes to winter tyres. We put the camera on the jack.",
      tags: ["transport", "workshop"]))

  private static let putAwayInEnglish = PutAway(
    canteenCard: ExampleText(
      title: "April fool: the robot gets a canteen card", note: "Too late this year. Keep it.",
      tags: ["warehouse"]),
    test: ExampleText(title: "Test, please delete"))
}
