import TavleCore
import TavleTexts
import TerminalKit

/// One line about a shoot, before it is scrolled and drawn.
struct ShootLine {
  /// The row it belongs to; `nil` for headings, blank lines and what only is to be read.
  var row: ShootRow?
  /// What stands at its beginning, and how it looks.
  var sign = ""
  var signRole = StyleName.muted
  /// What it is about, and how that looks.
  var main: String
  var role = StyleName.text
  /// What there is to say about it, most important first; parts that something is wrong with look so.
  var details: [(text: String, role: StyleName)] = []

  static let blank = ShootLine(main: "")

  static func heading(_ text: String) -> ShootLine { ShootLine(main: text, role: .strong) }
}

extension State {
  /// All lines about the shoot that is shown: the whole in a sentence, who comes, what is made, what is good to know.
  func shootLines(_ shown: ShootsScreen) -> [ShootLine] {
    guard let shoot = shown.shoot.flatMap({ board[$0] }), let review = shown.review else {
      return []
    }
    return [whenLine(shoot), summaryLine(review), .blank] + crewLines(shoot, review)
      + postLines(shoot) + factLines(shoot)
  }

  // MARK: The whole

  private func whenLine(_ shoot: Shoot) -> ShootLine {
    let parts = [
      texts.words.day(shoot.day, shoot.time, today: today),
      texts.words.distance(shoot.day, from: today), shoot.minutes.map(texts.words.minutes),
      shoot.place,
    ]
    var line = ShootLine(main: parts.compactMap(\.self).joined(separator: separator))
    if shoot.isCancelled {
      line.details = [(texts.shoots.isCancelled, .late)]
    } else if shoot.day >= today {
      line.details = board.planRemarks(on: shoot, in: rules.holidays, today: today)
        .map { (texts.remark($0, in: board, today: today), .warn) }
    }
    return line
  }

  private func summaryLine(_ review: ShootReview) -> ShootLine {
    guard !review.places.isEmpty else {
      return ShootLine(
        main: texts.shoots.nobodyYet(keyLabel(.shootPosts) ?? ""), role: .muted)
    }
    let counts: [(Int, String, StyleName, @Sendable (Int) -> String)] = [
      (review.count(.coming), looks.symbols.check, .good, texts.shoots.coming),
      (review.count(.unsettled), looks.symbols.halfCircle, .wait, texts.shoots.awaited),
      (review.count(.missing), looks.symbols.circle, .late, texts.shoots.missing),
    ]
    let parts = counts.filter { $0.0 > 0 }.map { ("\($0.1) \($0.3($0.0))", $0.2) }
    let names = review.withoutConsent.map(\.firstName).joined(separator: ", ")
    let consent: [(String, StyleName)] =
      names.isEmpty ? [] : [("\(looks.symbols.alert) \(texts.shoots.consent(names))", .warn)]
    let all = parts + consent
    return ShootLine(
      main: all[0].0, role: all[0].1, details: all.dropFirst().map { (text: $0.0, role: $0.1) })
  }

  // MARK: Who comes

  private func crewLines(_ shoot: Shoot, _ review: ShootReview) -> [ShootLine] {
    let known = Set(review.places.compactMap { $0.person?.id })
    let others = board.calls(at: shoot).filter { !known.contains($0.contributor) }
    guard !review.places.isEmpty || !others.isEmpty else { return [] }
    return [.heading(texts.shoots.whoComes)] + review.places.map(line)
      + others.map { call in
        ShootLine(
          row: .call(call.contributor), sign: looks.symbols.check, signRole: .good,
          main: "\(call.time) \(board[call.contributor]?.name ?? "")")
      } + [.blank]
  }

  private func line(_ place: ShootReview.Place) -> ShootLine {
    let name = place.person?.name ?? texts.shoots.vacant
    let main = [place.time.map { "\($0)" }, name].compactMap(\.self).joined(separator: " ")
    return ShootLine(
      row: .crew(place.ask.post, place.ask.id), sign: sign(of: place.state),
      signRole: look(of: place.state), main: main, role: place.person == nil ? .late : .text,
      details: troubles(of: place) + facts(of: place))
  }

  /// What is wrong, so that it is seen first.
  private func troubles(of place: ShootReview.Place) -> [(text: String, role: StyleName)] {
    var troubles = place.remarks.map { (texts.remark($0.fact, today: today), StyleName.late) }
    troubles += place.otherShoots.compactMap { board[$0] }.map {
      (texts.shoots.doubleBooked($0.title), .late)
    }
    if let standing = place.consentProblem {
      let role: StyleName = standing.verdict == .stop ? .late : .warn
      troubles.append((consentWords(place, standing), role))
    }
    return troubles
  }

  private func consentWords(_ place: ShootReview.Place, _ standing: ConsentStanding) -> String {
    let medium = Medium(place.ask.role).map(texts.consent.media) ?? ""
    let channels = place.consent?.channels.map(texts.consent.name).joined(separator: ", ") ?? ""
    let about = texts.shoots.consent(texts.consent.on(medium, channels))
    return "\(looks.symbols.alert) \(about), \(texts.standing(standing, today: today))"
  }

  private func facts(of place: ShootReview.Place) -> [(text: String, role: StyleName)] {
    let number = board[place.ask.post].map { "#\($0.number)" }
    let state = place.state == .unsettled ? texts.words.askStates(place.ask.state) : nil
    let backUp = place.backUp.flatMap { board[$0]?.firstName }
    let words: [String?] = [
      state,
      [roleName(place.ask.role, place.ask.topic), number].compactMap(\.self)
        .joined(separator: " "),
      backUp.map(texts.shoots.backUp) ?? texts.shoots.noBackUp,
      place.isVulnerable ? texts.shoots.vulnerable : nil,
      texts.lastAsked(place, today: today),
    ]
    return words.compactMap(\.self).map { ($0, .muted) }
  }

  private func sign(of state: ShootReview.State) -> String {
    switch state {
    case .missing: looks.symbols.circle
    case .unsettled: looks.symbols.halfCircle
    case .coming: looks.symbols.check
    }
  }

  private func look(of state: ShootReview.State) -> StyleName {
    switch state {
    case .missing: .late
    case .unsettled: .wait
    case .coming: .good
    }
  }

  // MARK: What is made, and what is good to know

  private func postLines(_ shoot: Shoot) -> [ShootLine] {
    let posts = shoot.posts.compactMap { board[$0] }.map { post in
      let channels = post.channels.map(\.symbol).joined(separator: " ")
      let day = post.dayOnPlan.map { texts.words.day($0, today: today) }
      let details = [channels.isEmpty ? nil : channels, day].compactMap(\.self)
      return ShootLine(
        row: .post(post.id), sign: symbol(of: post.stage), signRole: post.stage.role,
        main: "#\(post.number) \(post.title)", details: details.map { ($0, .muted) })
    }
    let key = keyLabel(.shootPosts) ?? ""
    let add = ShootLine(
      row: .addPosts, sign: "+", signRole: .faint,
      main: "\(texts.shoots.addPosts)\(separator)\(key)", role: .faint)
    return [.heading(texts.shoots.posts)] + posts + [add, .blank]
  }

  private func factLines(_ shoot: Shoot) -> [ShootLine] {
    let fields =
      ShootField.facts
      + (0..<min(Shoot.mostQuestions, shoot.questions.count + 1)).map { .question($0) }
    let width =
      fields.map { label(of: $0).displayWidth(in: looks.glyphs) }.max().map { min($0, 20) } ?? 0
    return [.heading(texts.shoots.beforehand)]
      + fields.map { field in
        let value = value(of: field, shoot)
        return ShootLine(
          row: .fact(field), main: label(of: field).padded(to: width, in: looks.glyphs),
          role: .muted,
          details: [value.isEmpty ? (looks.symbols.dash, .faint) : (value, .text)])
      }
  }

  private func label(of field: ShootField) -> String {
    guard case .question(let place) = field else { return texts.shoots.fields(field.label) }
    return "\(texts.shoots.fields(.question)) \(place + 1)"
  }

  private func value(of field: ShootField, _ shoot: Shoot) -> String {
    switch field {
    case .day: texts.words.day(shoot.day, shoot.time, today: today)
    case .minutes: shoot.minutes.map(texts.words.minutes) ?? ""
    default: typed(field, of: shoot)
    }
  }
}
