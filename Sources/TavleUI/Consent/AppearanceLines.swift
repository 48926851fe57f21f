import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Who is seen or heard on a post, how, what they said about it; and what is to be taken down.
  func appearanceLines(of post: Post, width: Int) -> [PostLine] {
    let all = board.appearances(on: post)
    // Most posts have nobody in them; the key that says who is stands in help.
    guard !all.isEmpty || !post.takedowns.isEmpty else { return [] }
    let day = max(post.dayOnPlan ?? today, today)
    let remarks = board.consentRemarks(on: post, at: day, today: today)
    let rows = all.flatMap { appearance in
      lines(of: appearance, remarks.filter { $0.who == appearance.who }, on: post, width: width)
    }
    let takedowns = post.takedowns.enumerated().flatMap { place, takedown in
      lines(of: takedown, at: place, width: width)
    }
    return [heading(texts.consent.appears, count: all.isEmpty ? "" : "\(all.count)")] + rows
      + addLine(.addAppearance, texts.consentScreen.add, key: .appears)
      + (takedowns.isEmpty ? [] : [heading(texts.consent.takedowns)] + takedowns)
  }

  private func lines(
    of appearance: Appearance, _ remarks: [ConsentRemark], on post: Post, width: Int
  ) -> [PostLine] {
    let verdict = remarks.map(\.verdict).max()
    let words = remarks.filter { $0.fact != .cutNotSeen }.map { remark in
      if case .standing(let standing, let medium, let channels) = remark.fact {
        return texts.consent.on(texts.consent.media(medium), texts.consent.names(of: channels))
          + ": " + texts.standing(standing, today: today)
      }
      return texts.remark(remark, in: board, today: today)
    }
    let cut = appearance.hasSeenCut ? texts.consentScreen.cutSeen : texts.consentScreen.cutNotSeen
    let parts =
      [texts.name(of: appearance.who, in: board)] + appearance.media.map(texts.consent.media)
      + (appearance.who == .unknown ? [] : [cut]) + words + [appearance.reason].compactMap(\.self)
    return signedLines(
      parts.joined(separator: separator), sign: sign(of: verdict),
      row: .appearance(appearance.who), role: .text, signRole: look(of: verdict), width: width)
  }

  private func lines(of takedown: Takedown, at place: Int, width: Int) -> [PostLine] {
    let parts: [String?] = [
      takedown.channel.map(texts.consent.name), takedown.address, takedown.owner,
      takedown.isOpen
        ? texts.words.day(takedown.deadline, today: today)
        : takedown.staysBecause ?? takedown.doneOn.map { texts.words.day($0, today: today) },
    ]
    let isLate = takedown.isOpen && takedown.deadline < today
    return signedLines(
      parts.compactMap(\.self).joined(separator: separator),
      sign: takedown.isOpen ? looks.symbols.circle : looks.symbols.check, row: .takedown(place),
      role: isLate ? .late : .text, signRole: takedown.isOpen ? .late : .good, width: width)
  }

  private func sign(of verdict: Remark.Verdict?) -> String {
    switch verdict {
    case nil: looks.symbols.check
    case .note: looks.symbols.circle
    case .stop: looks.symbols.alert
    }
  }

  private func look(of verdict: Remark.Verdict?) -> StyleName {
    switch verdict {
    case nil: .good
    case .note: .wait
    case .stop: .late
    }
  }
}
