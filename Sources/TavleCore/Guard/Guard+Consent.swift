extension Guard {
  /// What somebody has said about being shown so, on the channels of the post: a *no* stops for good, a *yes* that does not
  /// hold until then is worth a note.
  ///
  /// That nobody has asked them yet is not: it would stand behind every name until everybody has answered, and the post is
  /// stopped for it when it gets its day (``Board/consentRemarks(on:at:today:)``). Source: `practices.md` §5.3 (G4), §5.4.
  func consent(_ person: Contributor, _ wanted: Wanted) -> [Remark] {
    guard !person.hasLeft, let medium = Medium(wanted.role) else { return [] }
    let day = max(wanted.shownOn ?? clock.today, clock.today)
    // Where it will be shown may not be known yet; whoever said no everywhere has said no there.
    let channels = wanted.channels.isEmpty ? [Channel.unnamed] : wanted.channels
    return board.standings(
      of: person.id, medium, on: channels, at: day, for: wanted.post, today: clock.today
    ).compactMap { standing, channels in
      switch standing {
      case .refused, .withdrawn: Remark(.stop, .consent(standing, medium, channels))
      case .expiring, .expired: Remark(.note, .consent(standing, medium, channels))
      case .notAsked, .asked, .yes, .hasLeft: nil
      }
    }
  }
}
