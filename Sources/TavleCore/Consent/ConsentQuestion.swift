/// The question whether somebody may be shown: how, where and what for.
///
/// Source: `practices.md` §6.1.
public struct ConsentQuestion: Hashable, Sendable {
  /// Who is asked.
  public let person: Contributor
  /// How they would be seen or heard.
  public let media: [Medium]
  /// Where.
  public let channels: [Channel]
  /// What for, in the words they are asked in; one line, may be empty.
  public let purpose: String
  /// The only post it is about; `nil` is standing.
  public let post: PostID?
  /// Who answers for them, if they are under age.
  public let guardian: Consent.Guardian?
  /// The last day a *yes* holds that is given today.
  public let until: Day

  /// Whether nothing is left to ask for: all of it they have said yes to, or no.
  public var isEmpty: Bool { media.isEmpty || channels.isEmpty }

  /// What is put on record when it is asked in the words of a letter: one record for every medium.
  public func asked(in words: String, by author: String, _ at: inout Circumstances) -> Change {
    var changes: [Change] = []
    for medium in media {
      var consent = Consent(
        id: at.identifier(), person.id, medium, on: channels, .asked, day: at.today, author: author)
      (consent.purpose, consent.post, consent.guardian) = (purpose, post, guardian)
      consent.wording = Consent.mark(of: words)
      changes.append(.addConsent(consent))
    }
    return .joined(changes)
  }
}

extension Board {
  /// What somebody can be asked for: of some media on some channels, what they have not said yes or no to.
  ///
  /// A *yes* that runs out within ``ConsentQuestion/renewal`` days is asked for again. Where they said no to one of the
  /// media, none is asked for on that channel. Who has left is asked for nothing. Without a guardian, whoever answered for
  /// them before does.
  public func consentQuestion(
    to person: Contributor, _ media: [Medium], on channels: [Channel], for purpose: String,
    only post: PostID? = nil, guardian: Consent.Guardian? = nil, today: Day
  ) -> ConsentQuestion {
    func standing(_ medium: Medium, _ channel: Channel) -> ConsentStanding {
      self.standing(of: person.id, medium, on: channel, at: today, for: post, today: today)
    }
    let wanted = media.filter { medium in
      channels.contains { standing(medium, $0).isOpen(today) }
    }
    let places = channels.filter { channel in
      let all = wanted.map { standing($0, channel) }
      return all.contains { $0.isOpen(today) } && !all.contains(where: \.isFinal)
    }
    return ConsentQuestion(
      person: person,
      media: wanted.filter { medium in places.contains { standing(medium, $0).isOpen(today) } },
      channels: places, purpose: purpose, post: post,
      guardian: guardian ?? self.guardian(of: person.id),
      until: today.adding(months: Consent.months))
  }

  /// What somebody can be asked for with some posts in mind: how and where they are in them, else pictures and video on the
  /// company's own channels.
  public func consentQuestion(
    to person: Contributor, about posts: [Post], for purpose: String, today: Day
  ) -> ConsentQuestion {
    var (media, channels): ([Medium], [Channel]) = ([], [])
    for post in posts {
      let own = appearances(on: post).filter { $0.contributor == person.id }.flatMap(\.media)
      for medium in own where !media.contains(medium) { media.append(medium) }
      guard !own.isEmpty else { continue }
      for channel in post.channels where !channels.contains(channel) { channels.append(channel) }
    }
    if media.isEmpty { media = [.picture, .video] }
    if channels.isEmpty { channels = Channel.forConsent.filter(\.isOwnPage) }
    return consentQuestion(to: person, media, on: channels, for: purpose, today: today)
  }

  /// What somebody was asked and has not answered, oldest first; nothing of somebody who has left.
  ///
  /// Whoever was asked again about the same waits for one answer; a refusal everywhere answers everything about its medium.
  public func openQuestions(to person: ContributorID) -> [Consent] {
    guard people[person]?.hasLeft == false else { return [] }
    let records = consents(of: person)
    return records.indices.filter { place in
      let asked = records[place]
      guard asked.answer == .asked else { return false }
      let later = records[(place + 1)...].filter { later in
        later.medium == asked.medium && (later.post == nil || later.post == asked.post)
      }
      return !asked.channels.allSatisfy { channel in
        later.contains {
          $0.channels.contains(channel) || $0.answer.isRefusal && $0.channels.isEmpty
        }
      }
    }
    .map { records[$0] }
  }

  /// The mark of the words somebody was asked in, for what they answered; `nil` if that was not written, or is no answer.
  ///
  /// It answers the last question about the medium that named every channel of the answer.
  public func wording(answeredBy consent: Consent) -> String? {
    guard consent.answer == .yes || consent.answer == .no else { return nil }
    let question = consents(of: consent.contributor).last { asked in
      asked.answer == .asked && asked.medium == consent.medium && asked.day <= consent.day
        && (asked.post == nil || asked.post == consent.post)
        && consent.channels.allSatisfy(asked.channels.contains)
    }
    return question?.wording
  }
}

extension ConsentQuestion {
  /// So many days before a *yes* runs out it can be asked for again.
  public static let renewal = 30
}

extension Consent {
  /// So many digits of ``wording`` are shown to people; enough to tell any letters of one person apart.
  public static let shownDigits = 8

  /// What is kept of the words somebody was shown.
  ///
  /// The first 64 bits of the SHA-256 of the letter's text in UTF-8, 16 hexadecimal digits: whoever keeps the letter can
  /// show that it is the one.
  public static func mark(of words: String) -> String {
    SHA256.hash(Array(words.utf8)).prefix(8).hexadecimal
  }
}

extension ConsentStanding {
  /// Whether there is something to ask: no answer, or a *yes* that does not hold much longer.
  fileprivate func isOpen(_ today: Day) -> Bool {
    switch self {
    case .notAsked, .asked, .expired, .expiring: true
    case .yes(let until):
      until.map { $0 < today.adding(days: ConsentQuestion.renewal) } ?? false
    case .refused, .withdrawn, .hasLeft: false
    }
  }
}

extension Channel {
  /// Whether it is a page of the company's, and neither paid nor printed nor made with AI.
  fileprivate var isOwnPage: Bool { self != .paid && self != .ai && self != .print }
}
