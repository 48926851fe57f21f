import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Does what an action means with the shoots.
  mutating func performOnShoots(_ action: Action, _ shown: ShootsScreen) -> [Effect] {
    let page = max(1, shootsRoom.count - 1)
    switch action {
    case .up: return step(-1, shown)
    case .down: return step(1, shown)
    case .pageUp: return step(-page, shown)
    case .pageDown: return step(page, shown)
    case .first: return step(.min / 2, shown)
    case .last: return step(.max / 2, shown)
    case .left, .previousPane: return turn(-1, shown)
    case .right, .nextPane: return turn(1, shown)
    case .back: return closeScreen()
    case .addShoot:
      return open(
        Prompt(.newShoot, title: texts.shoots.new, placeholder: texts.shoots.newExample))
    default: return selectedShoot.map { perform(action, on: $0, shown) } ?? []
    }
  }

  private mutating func perform(
    _ action: Action, on shoot: Shoot, _ shown: ShootsScreen
  ) -> [Effect] {
    switch action {
    case .open: return openRow(of: shoot, shown)
    case .editShoot: return editRow(of: shoot, shown)
    case .shootPosts: return open(shootPostPicker(shoot))
    case .shootSheet: return open(sheetPicker(shoot))
    case .callOff: return callOff(shoot)
    case .assign:
      if case .crew(let post, let ask) = shown.selected { return assign(ask, on: post) }
      return performOnCard(action)
    case .reply:
      if case .crew(let post, let ask) = shown.selected { return answer(ask, on: post) }
      return performOnCard(action)
    default: return performOnCard(action)
    }
  }

  private mutating func step(_ distance: Int, _ shown: ShootsScreen) -> [Effect] {
    let rows = shootLines(shown).compactMap(\.row)
    guard !rows.isEmpty else { return [] }
    let place = shown.place.addingReportingOverflow(distance).partialValue
    return select(rows[min(max(0, place), rows.count - 1)], shown)
  }

  private mutating func select(_ row: ShootRow, _ shown: ShootsScreen) -> [Effect] {
    var shown = shown
    shown.selected = row
    shown.place = shootLines(shown).compactMap(\.row).firstIndex(of: row) ?? shown.place
    screen = .shoots(shown)
    return []
  }

  /// Another shoot.
  private mutating func turn(_ step: Int, _ shown: ShootsScreen) -> [Effect] {
    let all = listedShoots.all
    guard let here = all.firstIndex(where: { $0.id == shown.shoot }),
      all.indices.contains(here + step)
    else { return [] }
    var other = ShootsScreen()
    other.shoot = all[here + step].id
    screen = .shoots(other)
    return []
  }

  // MARK: Rows

  /// Enter: the answer of somebody, a post, a line to type.
  private mutating func openRow(of shoot: Shoot, _ shown: ShootsScreen) -> [Effect] {
    switch shown.selected {
    case .crew(let post, let ask): answer(ask, on: post)
    case .post(let id): open(post: id)
    case .addPosts: open(shootPostPicker(shoot))
    case .call, .fact: editRow(of: shoot, shown)
    }
  }

  private mutating func editRow(of shoot: Shoot, _ shown: ShootsScreen) -> [Effect] {
    switch shown.selected {
    case .fact(let field): return open(prompt(for: field, of: shoot))
    case .call(let person): return open(callPrompt(person, shoot))
    case .crew(let post, let ask):
      guard let person = board.ask(post, ask)?.contributor else { return answer(ask, on: post) }
      return open(callPrompt(person, shoot))
    case .post(let id): return open(post: id)
    case .addPosts: return open(shootPostPicker(shoot))
    }
  }

  private mutating func answer(_ ask: AskID, on post: PostID) -> [Effect] {
    board[post].map { answer(ask, of: $0) } ?? say(.note, texts.errors.postGone)
  }

  /// Who can help with a role that is open, or instead of somebody.
  private mutating func assign(_ id: AskID, on post: PostID) -> [Effect] {
    guard let ask = board.ask(post, id) else { return say(.note, texts.errors.askGone) }
    guard ask.contributor != nil else { return open(colleaguePicker([post], Need(ask))) }
    return replace(id, on: post)
  }

  /// Calls a shoot off, or holds it after all.
  private mutating func callOff(_ shoot: Shoot) -> [Effect] {
    var shoot = shoot
    shoot.isCancelled.toggle()
    let sentence = shoot.isCancelled ? texts.shoots.cancelled : texts.shoots.revived
    return commit(.setShoot(shoot), sentence(shoot.title))
  }

  // MARK: Posts

  /// The posts that can be made there: those that are not out yet, those of the shoot first.
  private func shootPostPicker(_ shoot: Shoot) -> Picker {
    let here = shoot.posts.compactMap { board[$0] }
    let ahead = [Stage.scheduled, .needsColleague, .tip].flatMap(board.posts(in:))
      .compactMap { board[$0] }.filter { !shoot.posts.contains($0.id) }
    var picker = Picker(
      .shootPosts(shoot.id), title: texts.shoots.postsOf(shoot.title),
      items: (here + ahead).map { post in
        Picker.Item(
          .post(post.id), "#\(post.number) \(post.title)",
          detail: texts.words.stages(post.stage),
          mark: shoot.posts.contains(post.id) ? .on : .off)
      })
    picker.isMultiple = true
    return picker
  }

  /// Lets other posts be made at a shoot.
  mutating func setPosts(_ choice: Choice, of id: ShootID) -> [Effect] {
    guard var shoot = board[id] else { return say(.note, texts.errors.shootGone) }
    shoot.posts = choice.applied(to: shoot.posts) {
      if case .post(let post) = $0 { post } else { nil }
    }
    return commit(.setShoot(shoot), texts.shoots.changed(shoot.title))
  }

  // MARK: The sheet

  private func sheetPicker(_ shoot: Shoot) -> Picker {
    let crew = board.crew(of: shoot).compactMap { board[$0] }
    var all = Picker.Item(.sheet(nil), texts.shoots.everybody)
    all.disabled = board.settledCrew(of: shoot).isEmpty ? texts.shoots.nobodyToSend : nil
    return Picker(
      .sheet(shoot.id), title: texts.shoots.sheetFor(shoot.title),
      items: [all]
        + crew.map { person in
          Picker.Item(
            .sheet(person.id), person.name,
            detail: shoot.time(for: person.id).map { "\($0)" } ?? "")
        })
  }

  /// Whom the sheet is for: everybody who comes gets a draft of a mail, one colleague what is chosen next.
  mutating func chosen(_ person: ContributorID?, forSheetOf id: ShootID) -> [Effect] {
    guard let shoot = board[id] else { return say(.note, texts.errors.shootGone) }
    guard let person else { return [.sheet(id, to: board.settledCrew(of: shoot), .mail)] }
    let name = board[person]?.firstName ?? ""
    return open(
      menu(
        .sheetForm(id, person), texts.shoots.sheetAs(name),
        zip(SheetForm.allCases, ["y", "m", "p", "c"]).map { form, key in
          Picker.Item(.sheetForm(form), texts.shoots.name(of: form), key: key)
        }))
  }

  /// Selects the row on a line of the screen, if there is one.
  mutating func selectShootRow(at row: Int) -> Bool {
    guard let shown = shootsScreen else { return false }
    let (lines, room) = (shootLines(shown), shootsRoom)
    let line = shown.window.first + row - room.first
    guard (0..<room.count).contains(row - room.first), lines.indices.contains(line),
      let found = lines[line].row
    else { return false }
    _ = select(found, shown)
    return true
  }
}

extension ShootTexts {
  /// What a form of the sheet is called.
  fileprivate func name(of form: SheetForm) -> String {
    switch form {
    case .copy: copied
    case .mail: mail
    case .page: page
    case .calendar: calendar
    }
  }
}
