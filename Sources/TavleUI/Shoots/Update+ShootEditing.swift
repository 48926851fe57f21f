import TavleCore
import TavleTexts

// What is typed about shoots. A line that cannot be taken stays open, with the reason under it.

extension ShootField {
  /// The facts in the order they are shown; questions come after.
  static let facts: [ShootField] = [.title, .day, .minutes, .place, .wayIn, .clothes, .phone]

  /// What the field is called.
  var label: ShootTexts.Field {
    switch self {
    case .title: .title
    case .day: .day
    case .minutes: .minutes
    case .place: .place
    case .wayIn: .wayIn
    case .clothes: .clothes
    case .phone: .phone
    case .question: .question
    }
  }
}

extension State {
  func prompt(for field: ShootField, of shoot: Shoot) -> Prompt {
    let now =
      field == .day
      ? texts.prompts.dayNow(texts.words.day(shoot.day, shoot.time, today: today)) : nil
    return Prompt(
      .shootField(shoot.id, field), title: texts.shoots.field(field.label, shoot.title),
      text: typed(field, of: shoot), placeholder: now ?? texts.shoots.examples(field.label))
  }

  func callPrompt(_ person: ContributorID, _ shoot: Shoot) -> Prompt {
    let own = shoot.calls.first { $0.contributor == person }.map { "\($0.time)" }
    return Prompt(
      .callTime(shoot.id, person), title: texts.shoots.callOf(board[person]?.firstName ?? ""),
      text: own ?? "", placeholder: texts.shoots.callExample)
  }

  /// A fact as it is typed; the day is typed anew, as everywhere.
  func typed(_ field: ShootField, of shoot: Shoot) -> String {
    switch field {
    case .title: shoot.title
    case .day: ""
    case .minutes: shoot.minutes.map(String.init) ?? ""
    case .place: shoot.place ?? ""
    case .wayIn: shoot.wayIn ?? ""
    case .clothes: shoot.clothes ?? ""
    case .phone: shoot.phone ?? ""
    case .question(let place):
      shoot.questions.indices.contains(place) ? shoot.questions[place] : ""
    }
  }

  // MARK: Taking lines in

  /// Plans a shoot: a title and `>` with a day and, if it is known, a time.
  mutating func submitShoot(_ text: String) -> [Effect] {
    let line = QuickAddLine(text, reader: dateReader)
    guard !line.title.isEmpty else { return complain(texts.errors.emptyShoot) }
    guard let date = line.date else { return complain(texts.shoots.notADay) }
    layers.removeLast()
    var shoot = Shoot(
      id: circumstances.identifier(), title: line.title, day: date.day,
      createdAt: circumstances.now)
    shoot.time = date.time
    if case .shoots(var shown) = screen {
      shown = ShootsScreen()
      shown.shoot = shoot.id
      screen = .shoots(shown)
    }
    return commit(
      .addShoot(shoot),
      texts.planned(
        shoot, on: board, in: rules.holidays, today: today, separator: separator))
  }

  /// Gives a fact of a shoot what was typed; the others stay as they were when the line was opened.
  mutating func submit(
    _ text: String, _ field: ShootField, _ prompt: Prompt, of id: ShootID
  ) -> [Effect] {
    let seen = prompt.seen.leaves.compactMap {
      if case .setShoot(let shoot) = $0 { shoot } else { nil }
    }
    guard let before = seen.first, board[id] != nil else {
      layers.removeLast()
      return say(.note, texts.errors.shootGone)
    }
    var shoot = before
    if let complaint = set(field, of: &shoot, to: text) { return complain(complaint) }
    layers.removeLast()
    guard shoot != before else { return [] }
    do throws(ModelError) {
      return commit(
        try board.setting(shoot),
        texts.changed(
          shoot, before: before, on: board, in: rules.holidays, today: today,
          separator: separator))
    } catch {
      return refuse(error)
    }
  }

  /// Sets a fact; gives back what is wrong with the text.
  private func set(_ field: ShootField, of shoot: inout Shoot, to text: String) -> String? {
    let optional = text.isEmpty ? nil : text
    switch field {
    case .title:
      guard !text.isEmpty else { return texts.errors.emptyShoot }
      shoot.title = text
    case .day:
      if text.isEmpty { return nil }
      do throws(DateProblem) {
        guard case .date(let date)? = try dateReader.read(text).first else {
          return texts.shoots.notADay
        }
        (shoot.day, shoot.time) = (date.day, date.time ?? shoot.time)
      } catch {
        return complaint(about: error)
      }
    case .minutes:
      guard text.isEmpty || Int(text).map({ (1...1_440).contains($0) }) == true else {
        return texts.errors.notMinutes
      }
      shoot.minutes = Int(text)
    case .place: shoot.place = optional
    case .wayIn: shoot.wayIn = optional
    case .clothes: shoot.clothes = optional
    case .phone: shoot.phone = optional
    case .question(let place): set(question: place, of: &shoot, to: optional)
    }
    return nil
  }

  private func set(question place: Int, of shoot: inout Shoot, to text: String?) {
    if shoot.questions.indices.contains(place) {
      shoot.questions.remove(at: place)
      if let text { shoot.questions.insert(text, at: place) }
    } else if let text {
      shoot.questions.append(text)
    }
  }

  /// Notes when somebody is to come; nothing is when it begins.
  mutating func submitCall(_ text: String, of person: ContributorID, _ id: ShootID) -> [Effect] {
    guard var shoot = board[id] else {
      layers.removeLast()
      return say(.note, texts.errors.shootGone)
    }
    let name = board[person]?.firstName ?? ""
    shoot.calls.removeAll { $0.contributor == person }
    guard !text.isEmpty else {
      layers.removeLast()
      return commit(.setShoot(shoot), texts.shoots.calledWithAll(name))
    }
    guard let time = try? time(text) else { return complain(texts.shoots.notATime) }
    layers.removeLast()
    shoot.calls.append(Shoot.Call(person, at: time))
    return commit(.setShoot(shoot), texts.shoots.called(name, "\(time)"))
  }
}
