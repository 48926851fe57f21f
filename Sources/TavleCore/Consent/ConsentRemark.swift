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

  /// The channels it is about; none for what is about the whole post.
  public var channels: [Channel] {
    if case .standing(_, _, let channels) = fact { channels } else { [] }
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
  ///
  /// It comes out on the post's channels and those of its links, and of links that are about to be noted.
  public func consentRemarks(
    on post: Post, at day: Day, with links: [PublishedLink] = [], today: Day
  ) -> [ConsentRemark] {
    var channels = post.channels
    for channel in (post.links + links).compactMap(\.channel) where !channels.contains(channel) {
      channels.append(channel)
    }
    let all = appearances(on: post).flatMap { remarks(on: $0, post, channels, at: day, today) }
    return all.filter { $0.verdict == .stop } + all.filter { $0.verdict == .note }
  }

  private func remarks(
    on appearance: Appearance, _ post: Post, _ channels: [Channel], at day: Day, _ today: Day
  ) -> [ConsentRemark] {
    func remark(_ verdict: Remark.Verdict, _ fact: ConsentRemark.Fact) -> ConsentRemark {
      let remark = ConsentRemark(who: appearance.who, fact: fact, verdict: verdict)
      // Where a reason was given it does not stop again; on other channels it does.
      let isPassed =
        appearance.reason != nil && !remark.isFinal
        && remark.channels.allSatisfy { appearance.reasonOn?.contains($0) ?? true }
      return isPassed ? ConsentRemark(who: appearance.who, fact: fact, verdict: .note) : remark
    }
    var found: [ConsentRemark] = []
    switch appearance.who {
    case .unknown: return [remark(.note, .unknownPeople)]
    case .guest: if appearance.agreedOn == nil { found.append(remark(.stop, .guestWithoutYes)) }
    case .contributor(let person):
      if channels.isEmpty { found.append(remark(.note, .noChannel)) }
      for medium in appearance.media {
        let standings = standings(
          of: person, medium, on: channels.isEmpty ? [.unnamed] : channels, at: day, for: post.id,
          today: today)
        for (standing, channels) in standings {
          // Nobody can have said yes to channels that are not known; no to all of them they can.
          guard let verdict = standing.verdict, standing.isFinal || !channels.isEmpty else {
            continue
          }
          found.append(remark(verdict, .standing(standing, medium, channels)))
        }
      }
    }
    if !appearance.hasSeenCut, day <= today { found.append(remark(.note, .cutNotSeen)) }
    return found
  }
}

extension Board {
  /// What is kept on posts so that they go on although somebody has not said yes.
  public func reasons(
    passing stops: [(post: Post, remark: ConsentRemark)], because reason: String
  ) -> [PostID: PostValue] {
    Dictionary(grouping: stops) { $0.post.id }.compactMapValues { stops in
      stops.first.map { first in
        .appears(appearances(on: first.post, passing: stops.map(\.remark), because: reason))
      }
    }
  }

  /// Everybody a post names, and those it stops on, with the reason and the channels it was given for.
  ///
  /// Who is in it because of being asked and was not stopped on stays so, and is out of it when the ask is.
  private func appearances(
    on post: Post, passing stops: [ConsentRemark], because reason: String
  ) -> [Appearance] {
    var kept = post.appears
    for var appearance in appearances(on: post) {
      let own = stops.filter { $0.who == appearance.who }
      guard !own.isEmpty else { continue }
      var channels = appearance.reasonOn ?? []
      for channel in own.flatMap(\.channels) where !channels.contains(channel) {
        channels.append(channel)
      }
      (appearance.reason, appearance.reasonOn) = (reason, channels)
      if let place = kept.firstIndex(where: { $0.who == appearance.who }) {
        kept[place] = appearance
      } else {
        kept.append(appearance)
      }
    }
    return kept
  }
}
