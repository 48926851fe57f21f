import TavleCore

extension ExampleBoard {
  /// A shoot next week, what some colleagues said about being seen, and an open door on Mondays.
  static func shoot(
    of posts: [PostID], _ texts: ExampleShoot, _ people: [ExamplePerson: ContributorID],
    _ at: inout Circumstances
  ) -> [Change] {
    var shoot = Shoot(
      id: at.identifier(), title: texts.title, day: at.workday(6), createdAt: at.ago(days: 3))
    (shoot.time, shoot.minutes, shoot.posts) = (LocalTime(hour: 9), 90, posts)
    (shoot.place, shoot.wayIn, shoot.clothes) = (texts.place, texts.wayIn, texts.clothes)
    (shoot.phone, shoot.questions) = (texts.phone, texts.questions)
    if let mette = people[.mette], let time = LocalTime(hour: 9, minute: 45) {
      shoot.calls = [Shoot.Call(mette, at: time)]
    }
    let door = LocalTime(hour: 14).map {
      OpenDoor(.monday, at: $0, place: texts.door, from: at.today.startOfWeek)
    }
    return [.addShoot(shoot)] + consents(texts, people, &at).map { .addConsent($0) }
      + (door.map { [.setBoard(.openDoors([$0]))] } ?? [])
  }

  /// One that holds, one that runs out before the post comes out; of others nobody has asked yet, or not in all places.
  private static func consents(
    _ texts: ExampleShoot, _ people: [ExamplePerson: ContributorID], _ at: inout Circumstances
  ) -> [Consent] {
    let said: [(ExamplePerson, Medium, [Channel], ago: Int, left: Int)] = [
      (.mette, .voice, [.youtube, .intranet], 100, 265),
      (.kari, .video, [.instagram, .tiktok], 60, 300),
      (.signe, .picture, [.facebook, .instagram, .intranet], 200, 165),
      (.anne, .video, [.instagram, .linkedin, .intranet], 353, 12),
    ]
    return said.compactMap { person, medium, channels, ago, left in
      people[person].map { id in
        var consent = Consent(
          id: at.identifier(), id, medium, on: channels, .yes,
          day: at.today.adding(days: -ago), author: ExamplePerson.mette.name)
        (consent.purpose, consent.until) = (texts.purpose, at.today.adding(days: left))
        return consent
      }
    }
  }
}
