import TavleCore
import TavleTexts

/// A shoot as text: the whole in a line, who comes, what is made, what is good to know.
struct ShootReport {
  let texts: Texts
  let today: Day
  let board: Board
  let rules: Guard
  private let finder: ShootFinder

  init(_ board: Board, at desk: Desk) {
    (texts, today) = (desk.texts, desk.today)
    self.board = board
    rules = desk.rules(on: board)
    finder = ShootFinder(board, today: desk.today)
  }

  // MARK: The list

  /// A line for every shoot.
  func lines(_ shoots: [Shoot]) -> [String] {
    guard !shoots.isEmpty else { return [texts.commands.shoots.noShoots] }
    var table = TextTable()
    for shoot in shoots {
      let state = shoot.isCancelled ? texts.shoots.isCancelled : summary(rules.review(of: shoot))
      table.add(
        String(finder.number(of: shoot)), texts.words.day(shoot.day, shoot.time, today: today),
        shoot.title, shoot.place ?? "", state)
    }
    return table.lines()
  }

  private func summary(_ review: ShootReview) -> String {
    let counts: [(Int, @Sendable (Int) -> String)] = [
      (review.count(.coming), texts.shoots.coming),
      (review.count(.unsettled), texts.shoots.awaited),
      (review.count(.missing), texts.shoots.missing),
    ]
    let names = review.withoutConsent.map(\.firstName).joined(separator: ", ")
    let words = counts.filter { $0.0 > 0 }.map { $0.1($0.0) }
    return joined(words + [names.isEmpty ? nil : texts.shoots.consent(names)])
  }

  // MARK: One of them

  /// Everything about one.
  func lines(_ shoot: Shoot) -> [String] {
    let review = rules.review(of: shoot)
    let number = finder.number(of: shoot)
    var lines = [shoot.title, when(shoot)]
    lines.append(
      review.places.isEmpty
        ? texts.shoots.nobodyYet("tavle shoot edit \(number) --post") : summary(review))
    lines += section(texts.shoots.whoComes, crew(shoot, review))
    lines += section(texts.shoots.posts, shoot.posts.compactMap { board[$0] }.map(line))
    return lines + section(texts.shoots.beforehand, facts(shoot))
  }

  private func when(_ shoot: Shoot) -> String {
    joined([
      texts.words.day(shoot.day, shoot.time, today: today),
      texts.words.distance(shoot.day, from: today), shoot.minutes.map(texts.words.minutes),
      shoot.place, Holiday(shoot.day, in: rules.holidays).map(texts.rules.holidays),
      shoot.isCancelled ? texts.shoots.isCancelled : nil,
    ])
  }

  private func crew(_ shoot: Shoot, _ review: ShootReview) -> [String] {
    let known = Set(review.places.compactMap { $0.person?.id })
    let others = shoot.calls.filter { !known.contains($0.contributor) }
    return review.places.map(line)
      + others.map { "[x] \($0.time) \(board[$0.contributor]?.name ?? "")" }
  }

  private func line(_ place: ShootReview.Place) -> String {
    let name = place.person?.name ?? texts.shoots.vacant
    let sign = place.state == .coming ? "[x]" : place.state == .missing ? "[ ]" : "[?]"
    let who = [place.time.map { "\($0)" }, name].compactMap(\.self).joined(separator: " ")
    return "\(sign) " + joined([who] + troubles(of: place) + facts(of: place))
  }

  private func troubles(of place: ShootReview.Place) -> [String] {
    var troubles = place.remarks.map { texts.remark($0.fact, today: today) }
    troubles += place.otherShoots.compactMap { board[$0]?.title }.map(texts.shoots.doubleBooked)
    if let standing = place.consentProblem, let medium = Medium(place.ask.role) {
      let about = texts.consent.on(
        texts.consent.media(medium), texts.consent.names(of: place.consent?.channels ?? []))
      troubles.append(
        "\(texts.shoots.consent(about)), \(texts.standing(standing, today: today))")
    }
    return troubles.map { "! \($0)" }
  }

  private func facts(of place: ShootReview.Place) -> [String?] {
    let post = board[place.ask.post].map { "#\($0.number)" }
    let role = PostLine(texts: texts, board: board, today: today).role(place.ask)
    return [
      place.state == .unsettled ? texts.words.askStates(place.ask.state) : nil,
      [role, post].compactMap(\.self).joined(separator: " "),
      place.backUp.flatMap { board[$0]?.firstName }.map(texts.shoots.backUp)
        ?? texts.shoots.noBackUp,
      place.isVulnerable ? texts.shoots.vulnerable : nil,
      texts.lastAsked(place, today: today),
    ]
  }

  private func line(_ post: Post) -> String {
    let channels = post.channels.map(\.symbol).joined(separator: " ")
    return joined([
      "#\(post.number) \(post.title)", channels.isEmpty ? nil : channels,
      post.dayOnPlan.map { texts.words.day($0, today: today) },
    ])
  }

  private func facts(_ shoot: Shoot) -> [String] {
    let facts: [(ShootTexts.Field, String?)] =
      [(.wayIn, shoot.wayIn), (.clothes, shoot.clothes), (.phone, shoot.phone)]
      + shoot.questions.map { (.question, $0) }
    var table = TextTable()
    for case (let field, let value?) in facts { table.add(texts.shoots.fields(field), value) }
    return table.lines()
  }

  private func section(_ heading: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", heading] + lines.map { "  \($0)" }
  }

  private func joined(_ parts: [String?]) -> String {
    parts.compactMap(\.self).joined(separator: " · ")
  }
}
