/// What there is to say about somebody who is seen or heard on a post.
public struct ConsentRemark: Hashable, Sendable {
  /// Who.
  public let who: Appearance.Who
  /// What.
  public let fact: Fact
  /// How serious it is.
  public let verdict: Remark.Verdict

  /// What there is to say.
  public enum Fact: Hashable, Sendable {
    /// How it stands with one medium, on the channels it is so for.
    case standing(ConsentStanding, Medium, [Channel])
    /// A guest of whom no *yes* is on record.
    case guestWithoutYes
    /// Somebody in the background: nobody may be recognised.
    case unknownPeople
    /// No channel was said, so nobody's consent can be looked up.
    case noChannel
    /// They have not seen the cut.
    case cutNotSeen
  }

  /// Whether no reason is good enough to go ahead.
  public var isFinal: Bool {
    if case .standing(let standing, _, _) = fact { standing.isFinal } else { false }
  }
}

extension Board {
  /// Everybody who is seen or heard on a post: those who were named, and who was asked for something that is seen and has
  /// not said no.
  public func appearances(on post: Post) -> [Appearance] {
    var all = post.appears
    for ask in post.asks where ask.state.isRunning || ask.state == .done {
      guard let person = ask.contributor, let medium = Medium(ask.role),
        !post.appears.contains(where: { $0.contributor == person })
      else { continue }
      if let place = all.firstIndex(where: { $0.contributor == person }) {
        if !all[place].media.contains(medium) { all[place].media.append(medium) }
      } else {
        all.append(Appearance(.contributor(person), [medium]))
      }
    }
    return all
  }

  /// What there is to say about everybody who is seen or heard on a post that is to come out on a day: what stops first.
  ///
  /// Source: `practices.md` §6.1, *Behaviour*.
  public func consentRemarks(on post: Post, at day: Day, today: Day) -> [ConsentRemark] {
    let all = appearances(on: post).flatMap { remarks(on: $0, post, at: day, today) }
    return all.filter { $0.verdict == .stop } + all.filter { $0.verdict == .note }
  }

  private func remarks(
    on appearance: Appearance, _ post: Post, at day: Day, _ today: Day
  ) -> [ConsentRemark] {
    func remark(_ verdict: Remark.Verdict, _ fact: ConsentRemark.Fact) -> ConsentRemark {
      let remark = ConsentRemark(who: appearance.who, fact: fact, verdict: verdict)
      // Whoever gave a reason is not stopped by the same thing again.
      return appearance.reason == nil || remark.isFinal
        ? remark : ConsentRemark(who: appearance.who, fact: fact, verdict: .note)
    }
    var found: [ConsentRemark] = []
    switch appearance.who {
    case .unknown: return [remark(.note, .unknownPeople)]
    case .guest: if appearance.agreedOn == nil { found.append(remark(.stop, .guestWithoutYes)) }
    case .contributor(let person):
      if post.channels.isEmpty { found.append(remark(.note, .noChannel)) }
      for medium in appearance.media {
        let standings = standings(
          of: person, medium, on: post.channels, at: day, for: post.id, today: today)
        for (standing, channels) in standings {
          guard let verdict = standing.verdict else { continue }
          found.append(remark(verdict, .standing(standing, medium, channels)))
        }
      }
    }
    if !appearance.hasSeenCut, day <= today { found.append(remark(.note, .cutNotSeen)) }
    return found
  }
}
