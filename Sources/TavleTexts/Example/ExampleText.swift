/// The words of one example post.
struct ExampleText: Sendable {
  var title: String
  var note = ""
  var caption = ""
  var checklist: [String] = []
  /// What was said, oldest first.
  var comments: [String] = []
  var tags: [String] = []
  var source: String?
}

/// The departments of the example company, as one language calls them.
struct ExampleDepartments: Sendable {
  let warehouse, advice, staff, service, sales, systems, communication, transport, workshop: String
}

/// The topics somebody in the example company knows, as one language calls them.
struct ExampleTopics: Sendable {
  let heating, roofs, climate, logistics, electricity, apprentices, security: String
}

/// The words of the example shoot, and of the open door.
struct ExampleShoot: Sendable {
  let title, place, wayIn, clothes, phone: String
  /// What will be asked.
  let questions: [String]
  /// What colleagues were asked to agree to.
  let purpose: String
  /// Where the door stands open.
  let door: String
}

/// All words of the example board in one language; the compiler finds what is missing.
struct ExampleTexts: Sendable {
  let boardName: String
  let departments: ExampleDepartments
  let topics: ExampleTopics
  /// What some of them hope to get out of helping.
  let goals: [ExamplePerson: String]
  let tips: Tips
  let needing: Needing
  let scheduled: Scheduled
  let published: Published
  let putAway: PutAway
  /// A morning on which several posts are made, and where the door stands open.
  let shoot: ExampleShoot

  /// Tips.
  struct Tips: Sendable {
    let robot, cake, guests, questions, thenAndNow, lastRoute: ExampleText
  }

  /// Posts that need a colleague.
  struct Needing: Sendable {
    let apprentices, mould, takeover, charging, night: ExampleText
  }

  /// Posts with a day.
  struct Scheduled: Sendable {
    let wall, heatPump, found, frost, fair: ExampleText
  }

  /// Posts that are out.
  struct Published: Sendable {
    let sorry, roofAtTen, vacancies, bees, tyres: ExampleText
  }

  /// Posts in the archive and the trash.
  struct PutAway: Sendable {
    let canteenCard, test: ExampleText
  }
}
