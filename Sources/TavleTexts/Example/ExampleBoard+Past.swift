import TavleCore

extension ExampleBoard {
  /// Published posts: one that owes thanks, one that owes a result, the others settled.
  static func published(
    _ texts: ExampleTexts.Published, _ topics: ExampleTopics
  ) -> [ExamplePost] {
    [
      ExamplePost(
        text: texts.sorry, stage: .published, age: 21, since: 3, plan: -3, hour: 10,
        published: 3, channels: [.instagram, .tiktok], format: .video, commenter: .jonas,
        links: [link(.instagram, "reel/robot")],
        asks: [
          ExampleAsk(role: .camera, person: .anne, state: .done, asked: 15, answered: 14, done: 5),
          ExampleAsk(
            role: .camera, person: .jonas, state: .done, asked: 15, answered: 13, done: 5,
            thanked: 4),
        ]),
      ExamplePost(
        text: texts.roofAtTen, stage: .published, age: 26, since: 9, published: 9,
        channels: [.x, .facebook], format: .text, links: [link(.facebook, "posts/roof")],
        asks: [
          ExampleAsk(
            role: .expertise, person: .tomasz, state: .done, topic: topics.roofs, asked: 20,
            answered: 20, done: 12, thanked: 11)
        ]),
      ExamplePost(
        text: texts.vacancies, stage: .published, age: 35, since: 17, plan: -17, hour: 8,
        published: 17, channels: [.linkedin, .instagram], format: .carousel,
        links: [link(.linkedin, "posts/apprentices")],
        asks: [settled(.copresenting, .kari, done: 19), settled(.photo, .signe, done: 20)]),
      ExamplePost(
        text: texts.bees, stage: .published, age: 60, since: 33, published: 33,
        channels: [.instagram], format: .photo, links: [link(.instagram, "p/bees")],
        asks: [settled(.photo, .signe, done: 35)]),
      ExamplePost(
        text: texts.tyres, stage: .published, age: 58, since: 41, published: 41,
        channels: [.tiktok, .facebook], format: .video, links: [link(.tiktok, "video/tyres")],
        asks: [settled(.camera, .bjorn, done: 44), settled(.proofreading, .aisha, done: 42)]),
    ]
  }

  /// What was kept for later, and what was thrown away.
  static func putAway(_ texts: ExampleTexts.PutAway) -> [ExamplePost] {
    [
      ExamplePost(
        text: texts.canteenCard, stage: .archive, age: 90, since: 70, cameFrom: .tip),
      ExamplePost(text: texts.test, stage: .trash, age: 100, since: 100, cameFrom: .tip),
    ]
  }

  private static func settled(_ role: Role, _ person: ExamplePerson, done: Int) -> ExampleAsk {
    ExampleAsk(
      role: role, person: person, state: .done, asked: done + 9, answered: done + 8, done: done,
      thanked: done - 1, told: done - 8)
  }

  /// An address under a name that is reserved for examples.
  private static func link(_ channel: Channel, _ path: String) -> PublishedLink {
    PublishedLink(channel: channel, address: "https://\(channel.rawValue).example.com/\(path)")
  }
}
