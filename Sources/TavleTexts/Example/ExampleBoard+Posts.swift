import TavleCore

extension ExampleBoard {
  /// All posts, each stage from top to bottom.
  static func posts(_ texts: ExampleTexts) -> [ExamplePost] {
    tips(texts.tips) + withPeople(texts.needing) + withKnowledge(texts.needing, texts.topics)
      + scheduled(texts.scheduled, texts.topics) + published(texts.published, texts.topics)
      + putAway(texts.putAway)
  }

  private static func tips(_ texts: ExampleTexts.Tips) -> [ExamplePost] {
    [
      ExamplePost(text: texts.robot, stage: .tip, age: 2, since: 2, priority: .high),
      ExamplePost(text: texts.cake, stage: .tip, age: 3, since: 3, channels: [.instagram]),
      ExamplePost(text: texts.guests, stage: .tip, age: 5, since: 5, format: .carousel),
      ExamplePost(text: texts.questions, stage: .tip, age: 9, since: 9, format: .video),
      ExamplePost(text: texts.lastRoute, stage: .tip, age: 12, since: 12, format: .photo),
      ExamplePost(text: texts.thenAndNow, stage: .tip, age: 40, since: 40, priority: .low),
    ]
  }

  /// Posts that need faces.
  private static func withPeople(_ texts: ExampleTexts.Needing) -> [ExamplePost] {
    [
      ExamplePost(
        text: texts.apprentices, stage: .needsColleague, age: 8, since: 4, plan: 14, hour: 10,
        channels: [.instagram, .linkedin], format: .video, priority: .urgent, minutes: 45,
        ticked: 1, commenter: .anne,
        asks: [
          ExampleAsk(
            role: .camera, person: .anne, state: .accepted, minutes: 45, needed: 12, asked: 4,
            answered: 3),
          ExampleAsk(role: .proofreading, state: .open, needed: 13),
        ]),
      ExamplePost(
        text: texts.takeover, stage: .needsColleague, age: 20, since: 11, plan: 21,
        channels: [.instagram], format: .story, minutes: 60, ticked: 1,
        asks: [
          ExampleAsk(
            role: .camera, person: .bjorn, state: .declined, minutes: 60, asked: 10, answered: 9),
          ExampleAsk(role: .camera, person: .tomasz, state: .planned, minutes: 60, needed: 20),
        ]),
    ]
  }

  /// Posts that need somebody who knows.
  private static func withKnowledge(
    _ texts: ExampleTexts.Needing, _ topics: ExampleTopics
  ) -> [ExamplePost] {
    [
      ExamplePost(
        text: texts.mould, stage: .needsColleague, age: 15, since: 7, channels: [.facebook],
        format: .carousel, minutes: 20,
        asks: [
          ExampleAsk(
            role: .expertise, person: .vibeke, state: .asked, topic: topics.climate, needed: 9,
            asked: 2)
        ]),
      ExamplePost(
        text: texts.charging, stage: .needsColleague, age: 6, since: 6, channels: [.youtube],
        format: .video,
        asks: [
          ExampleAsk(role: .expertise, state: .open, topic: topics.electricity),
          ExampleAsk(role: .voice, person: .mette, state: .planned, minutes: 15),
        ]),
      ExamplePost(
        text: texts.night, stage: .needsColleague, age: 30, since: 16, channels: [.linkedin],
        format: .article, priority: .low, commenter: .ingrid,
        asks: [
          ExampleAsk(
            role: .expertise, person: .ingrid, state: .noAnswer, topic: topics.security,
            asked: 14, answered: 7)
        ]),
    ]
  }

  private static func scheduled(
    _ texts: ExampleTexts.Scheduled, _ topics: ExampleTopics
  ) -> [ExamplePost] {
    [
      ExamplePost(
        text: texts.wall, stage: .scheduled, age: 4, since: 3, plan: 1, hour: 9,
        channels: [.facebook, Channel(rawValue: "intranet")], format: .photo),
      ExamplePost(
        text: texts.heatPump, stage: .scheduled, age: 25, since: 6, plan: 3, hour: 10,
        channels: [.instagram, .linkedin, .youtube], format: .video, priority: .high,
        minutes: 30, ticked: 2, commenter: .per,
        asks: [
          ExampleAsk(
            role: .expertise, person: .per, state: .accepted, topic: topics.heating, minutes: 30,
            needed: 2, asked: 12, answered: 11),
          ExampleAsk(
            role: .proofreading, person: .aisha, state: .asked, minutes: 10, needed: 2, asked: 1),
        ]),
      ExamplePost(
        text: texts.found, stage: .scheduled, age: 9, since: 5, plan: 6, hour: 8,
        channels: [.linkedin], format: .text),
      ExamplePost(
        text: texts.frost, stage: .scheduled, age: 18, since: 8, plan: 9, hour: 16,
        channels: [.facebook, .instagram], format: .carousel, ticked: 1,
        asks: [
          ExampleAsk(
            role: .photo, person: .signe, state: .done, asked: 15, answered: 15, done: 3,
            thanked: 2)
        ]),
      ExamplePost(
        text: texts.fair, stage: .scheduled, age: 11, since: 10, plan: 24,
        channels: [.instagram, .tiktok], format: .live,
        asks: [
          ExampleAsk(
            role: .copresenting, person: .kari, state: .accepted, needed: 23, asked: 9,
            answered: 8)
        ]),
    ]
  }
}
