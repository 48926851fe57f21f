import TavleCore

extension RandomChanges {
  mutating func addShoot(_ board: Board) -> Change? {
    let shoot = Shoot(id: identifiers.next(), title: text(), day: day(), createdAt: moment())
    return .addShoot(changed(shoot, board))
  }

  mutating func setShoot(_ board: Board) -> Change? {
    pick(board.shoots).map { .setShoot(changed($0, board)) }
  }

  mutating func removeShoot(_ board: Board) -> Change? {
    pick(board.shoots).map { .removeShoot($0.id) }
  }

  private mutating func changed(_ old: Shoot, _ board: Board) -> Shoot {
    var shoot = old
    (shoot.title, shoot.day, shoot.time) = (text(), day(), time())
    shoot.minutes = maybe { 1 + $0.below(1440) }
    shoot.place = maybe { $0.text() }
    shoot.wayIn = maybe { $0.text() }
    shoot.clothes = maybe { $0.text() }
    shoot.phone = maybe { $0.text() }
    shoot.questions = (0..<below(4)).map { _ in text() }
    shoot.posts = (0..<below(3)).compactMap { _ in pick(board.posts)?.id }
    shoot.calls = (0..<below(3)).compactMap { _ in
      guard let person = someone(board), let time = time() else { return nil }
      return Shoot.Call(person.id, at: time)
    }
    shoot.isCancelled = chance(4)
    return shoot
  }

  mutating func addConsent(_ board: Board) -> Change? {
    guard let person = someone(board) else { return nil }
    let answer = pick(Consent.Answer.allCases) ?? .yes
    var channels = words().map(Channel.init(rawValue:))
    if channels.isEmpty, !answer.isRefusal { channels = [.web] }
    var consent = Consent(
      id: identifiers.next(), person.id, pick(Medium.allCases) ?? .video, on: channels, answer,
      day: day(), author: text())
    consent.purpose = text()
    consent.post = maybe { $0.pick(board.posts)?.id } ?? nil
    consent.until = maybe { $0.day() }
    consent.proof = pick(Consent.Proof.allCases) ?? .mail
    consent.proofAt = maybe { $0.text() }
    consent.wording = maybe { $0.text() }
    consent.guardian = maybe { Consent.Guardian(name: $0.text(), contact: $0.text()) }
    consent.ground = pick(Consent.Ground.allCases) ?? .consent
    consent.note = maybe { $0.text() }
    return .addConsent(consent)
  }

  mutating func removeConsent(_ board: Board) -> Change? {
    pick(board.consents).map { .removeConsent($0.id) }
  }

  mutating func appears(_ board: Board) -> [Appearance] {
    (0..<below(3)).map { _ in
      let guest = Appearance.Who.guest(text())
      let who = someone(board).map { Appearance.Who.contributor($0.id) } ?? guest
      var appearance = Appearance(pick([who, guest, .unknown]) ?? .unknown, Array(media()))
      appearance.hasSeenCut = chance(2)
      appearance.agreedOn = maybe { $0.day() }
      appearance.reason = maybe { $0.text() }
      if appearance.reason != nil {
        appearance.reasonOn = maybe { random in
          [Channel.linkedin, .intranet, .paid].filter { _ in random.chance(2) }
        }
      }
      return appearance
    }
  }

  private mutating func media() -> [Medium] { Medium.allCases.filter { _ in chance(2) } }

  mutating func takedowns(_ board: Board) -> [Takedown] {
    (0..<below(3)).compactMap { _ in
      guard let person = someone(board) else { return nil }
      var takedown = Takedown(
        of: person.id, maybe { $0.pick(Channel.all) } ?? nil, maybe { $0.text() }, owner: text(),
        deadline: day())
      takedown.doneOn = maybe { $0.day() }
      takedown.staysBecause = maybe { $0.text() }
      return takedown
    }
  }

  mutating func doors() -> [OpenDoor] {
    (0..<below(3)).compactMap { _ in
      guard let time = time(), let weekday = Weekday(rawValue: 1 + below(7)) else { return nil }
      return OpenDoor(
        weekday, at: time, minutes: 1 + below(1440), place: maybe { $0.text() }, from: day())
    }
  }

  private mutating func time() -> LocalTime? {
    maybe { LocalTime(minutes: $0.below(1440)) } ?? nil
  }
}
