import TavleCore

// Shoots, consents, and who is seen or heard.

extension ChangeSentence {
  /// A shoot that came, went, or changed: the most telling thing about it.
  func shootSentence(_ change: Change) -> String {
    switch change {
    case .addShoot(let shoot): log.shootAdded(shoot.title, words.day(shoot.day, today: today))
    case .removeShoot(let id): log.shootRemoved((oldShoot(id) ?? board[id])?.title ?? "")
    case .setShoot(let shoot): sentence(shoot, before: oldShoot(shoot.id))
    default: ""
    }
  }

  private func sentence(_ shoot: Shoot, before old: Shoot?) -> String {
    if shoot.isCancelled != old?.isCancelled ?? false {
      return shoot.isCancelled ? log.shootCancelled(shoot.title) : log.shootRevived(shoot.title)
    }
    if let old, old.day != shoot.day || old.time != shoot.time {
      return log.shootMoved(shoot.title, words.day(shoot.day, shoot.time, today: today))
    }
    return log.shootChanged(shoot.title)
  }

  private func oldShoot(_ id: ShootID) -> Shoot? {
    for change in before.reversed() {
      switch change {
      case .setShoot(let shoot) where shoot.id == id: return shoot
      case .addShoot(let shoot) where shoot.id == id: return shoot
      default: continue
      }
    }
    return nil
  }

  // MARK: Consents

  /// What somebody said about being seen or heard.
  func sentence(_ consent: Consent) -> String {
    log.consented(
      name(of: consent.contributor), texts.consent.about(consent),
      texts.consent.answers(consent.answer))
  }

  /// A record that is taken back; the entry itself says whose it was.
  func removal(of id: ConsentID) -> String {
    for case .addConsent(let consent) in before where consent.id == id {
      return log.consentRemoved(name(of: consent.contributor))
    }
    return log.consentRemoved(log.somebody)
  }

  /// Who is seen or heard on a post.
  func sentence(_ appears: [Appearance], _ subject: String) -> String {
    let names = appears.map { appearance in
      switch appearance.who {
      case .contributor(let id): name(of: id)
      case .guest(let name): name
      case .unknown: texts.consent.unknownPeople
      }
    }
    return names.isEmpty
      ? log.nobodyAppears(subject) : log.appearing(subject, names.joined(separator: ", "))
  }

  /// What is to be taken down of a post, or was.
  func sentence(_ takedowns: [Takedown], of id: PostID, _ subject: String) -> String {
    guard !takedowns.isEmpty else { return log.nothingToTakeDown(subject) }
    let old: [Takedown] =
      oldValue(of: id) { if case .takedowns(let old) = $0 { old } else { nil } } ?? []
    return takedowns.count(where: \.isOpen) < old.count(where: \.isOpen)
      ? log.tookDown(subject) : log.toTakeDown(subject)
  }

  /// When the door stands open.
  func sentence(_ doors: [OpenDoor]) -> String {
    let times = doors.map { "\(words.weekdays[$0.weekday.rawValue - 1]) \($0.time)" }
    return log.doorsOpen(times.isEmpty ? nil : times.joined(separator: ", "))
  }
}
