import TavleCore
import TavleTexts

/// Facts with what they are called; what is not known is left out.
typealias InsightFacts = [(label: String, value: String?)]

extension Insight {
  private func label(_ label: InsightLabel) -> String { words.labels(label) }
  private func field(_ field: TextField) -> String { words.fields(field) }

  /// What is known about them.
  var personFacts: InsightFacts {
    let names = texts.words
    let skills = person.skills.map {
      "\(names.roles($0.role)) (\(names.levels($0.level)), \(names.wishes($0.wish)))"
    }
    let topics = person.topics.map { "\($0.name) (\(names.levels($0.level)))" }
    return [
      (field(.name), person.name), (field(.department), person.department),
      (field(.jobTitle), person.jobTitle), (field(.mail), person.mail),
      (field(.phone), person.phone), (field(.chat), person.chat),
      (label(.language), person.language.map(names.languages)),
      (label(.country), person.country.map(names.countries)),
      (label(.skills), skills.joined(separator: ", ")),
      (label(.topics), topics.joined(separator: ", ")), (field(.goal), person.goal),
    ] + limitFacts + [
      (
        label(.away),
        person.away.map { names.stretch($0, today: today) }.joined(separator: ", ")
      ),
      (label(.pause), person.pausedUntil.map(day)),
      (label(.left), person.hasLeft ? names.yes : nil), (field(.origin), person.origin),
    ]
  }

  /// What they said about how they want to be asked.
  private var limitFacts: InsightFacts {
    let (limits, people) = (person.limits, texts.people)
    let lead = Role.allCases.compactMap { role in
      limits.leadDays[role].map { "\(texts.words.roles(role)) \($0)" }
    }
    return [
      (people.fields(.asks), limits.asks.map(String.init)),
      (people.fields(.minutes), limits.minutes.map(String.init)),
      (people.fields(.rest), limits.restDays.map(String.init)),
      (people.fields(.weekdays), limits.weekdays.map(texts.words.list)),
      (people.fields(.lead), lead.joined(separator: ", ")),
    ]
  }

  /// What an ask is, how far it came, and what was written about it.
  func facts(of ask: Ask) -> InsightFacts {
    let (text, names) = (ask.text, texts.words)
    let needed = ask.neededBy.map { names.day($0, text.time, today: today) }
    let overrides = text.reasons.map { override in
      "\(day(override.at)) · \(texts.reason(override, of: ask, separator: " · "))"
        + (override.subject.map { " (\($0))" } ?? "")
    }
    return [
      (label(.state), names.askStates(ask.state)), (field(.topic), ask.topic),
      (label(.minutes), ask.minutes.map(names.minutes)),
      (label(.neededBy), needed ?? text.time?.description), (field(.place), text.place),
      (label(.answerBy), text.answerBy.map(day)), (label(.askedAt), ask.askedAt.map(day)),
      (label(.remindedAt), ask.remindedAt.map(day)),
      (label(.answeredAt), ask.answeredAt.map(day)), (label(.doneAt), ask.doneAt.map(day)),
      (field(.what), text.what), (field(.why), text.why), (field(.evidence), text.evidence),
      (field(.gain), text.gain), (field(.use), text.use),
      (label(.overrides), overrides.joined(separator: "; ")),
      (label(.thankedAt), ask.thankedAt.map(day)), (field(.thankedFor), text.thankedFor),
      (label(.toldAt), ask.toldAt.map(day)), (field(.result), text.result),
      (label(.again), again(text)),
    ]
  }

  private func again(_ text: AskText) -> String? {
    let facts = [text.again.map(texts.asks.again), text.againAt.map(day)].compactMap(\.self)
    return facts.isEmpty ? nil : facts.joined(separator: ", ")
  }

  /// How they are seen or heard on a post.
  func facts(of appearance: Appearance) -> InsightFacts {
    let names = texts.words
    let channels = appearance.reasonOn ?? []
    let reason = appearance.reason.map {
      channels.isEmpty ? $0 : "\($0) (\(texts.consent.names(of: channels)))"
    }
    return [
      (label(.media), appearance.media.map(texts.consent.media).joined(separator: ", ")),
      (label(.seenCut), appearance.hasSeenCut ? names.yes : names.no),
      (label(.agreedOn), appearance.agreedOn.map(day)),
      (field(.appearanceReason), reason),
    ]
  }

  /// What is to be taken down, where, by whom and by when.
  func facts(of takedown: Takedown) -> InsightFacts {
    [
      (field(.channels), takedown.channel.map(texts.consent.name)),
      (field(.takedownAddress), takedown.address), (field(.takedownOwner), takedown.owner),
      (label(.deadline), day(takedown.deadline)), (label(.takenDown), takedown.doneOn.map(day)),
      (field(.staysBecause), takedown.staysBecause),
    ]
  }

  /// What they said, how, and who wrote it down.
  func facts(of consent: Consent) -> InsightFacts {
    let names = texts.consent
    return [
      (label(.answer), names.answers(consent.answer)), (label(.given), day(consent.day)),
      (label(.until), consent.until.map(day)), (field(.purpose), consent.purpose),
      (label(.onlyPost), consent.post.map(name)), (label(.proof), names.proofs(consent.proof)),
      (field(.proofAt), consent.proofAt), (field(.consentAuthor), consent.author),
      (field(.wording), consent.wording), (label(.ground), names.grounds(consent.ground)),
      (field(.note), consent.note), (field(.guardianName), consent.guardian?.name),
      (field(.guardianContact), consent.guardian?.contact),
    ]
  }

  /// When and where a shoot is, and when they are to come.
  func facts(of shoot: Shoot) -> InsightFacts {
    let call = shoot.calls.first { $0.contributor == person.id }
    return [
      (label(.day), texts.words.day(shoot.day, shoot.time, today: today)),
      (field(.place), shoot.place), (label(.callTime), call?.time.description),
    ]
  }

  /// What they wanted help with, and what came of it.
  func facts(of favour: Favour) -> InsightFacts {
    [
      (label(.state), texts.favours.states(favour.state)), (field(.askerName), favour.askerName),
      (label(.neededBy), favour.deadline.map(day)), (label(.askedAt), day(favour.createdAt)),
      (field(.outcome), favour.outcome), (label(.closedAt), favour.closedAt.map(day)),
    ]
  }
}
