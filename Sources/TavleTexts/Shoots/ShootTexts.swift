public import TavleCore

/// A shoot on the screen: who comes, who is missing, and what everybody has to know.
public struct ShootTexts: Sendable {
  /// What the screen is called.
  public var title: String
  /// There is no shoot; the key plans one.
  public var empty: @Sendable (_ key: String) -> String
  /// The field for a new one, and an example.
  public var new, newExample: String
  /// Something was planned on a day; changed; called off; is held after all.
  public var added: @Sendable (_ title: String, _ day: String) -> String
  /// Something was changed; called off; is held after all.
  public var changed, cancelled, revived: @Sendable (_ title: String) -> String
  /// It does not take place.
  public var isCancelled: String
  /// Headings of the parts.
  public var whoComes, posts, beforehand: String
  /// How many come, have not answered, are missing; nobody is asked to come yet.
  public var coming, awaited, missing: @Sendable (_ count: Int) -> String
  /// Nobody is asked to come yet; the key says on which posts it is made.
  public var nobodyYet: @Sendable (_ key: String) -> String
  /// Whose consent is missing or runs out.
  public var consent: @Sendable (_ names: String) -> String
  /// Nobody is meant for a role.
  public var vacant: String
  /// Who could come instead; nobody could.
  public var backUp: @Sendable (_ name: String) -> String
  /// Nobody could come instead.
  public var noBackUp: String
  /// The role hangs on one colleague.
  public var vulnerable: String
  /// They are to be at another shoot at that time.
  public var doubleBooked: @Sendable (_ title: String) -> String
  /// The facts, as they stand before the value.
  public var fields: @Sendable (Field) -> String
  /// A fact that is being typed, of a shoot; an example of one.
  public var field: @Sendable (_ field: Field, _ title: String) -> String
  /// What can be typed; nothing where it needs no example.
  public var examples: @Sendable (Field) -> String
  /// When somebody is to come; the field, and an example.
  public var callOf: @Sendable (_ name: String) -> String
  /// An example of a time.
  public var callExample: String
  /// When somebody is to come; with everybody else.
  public var called: @Sendable (_ name: String, _ time: String) -> String
  /// Somebody comes with everybody else.
  public var calledWithAll: @Sendable (_ name: String) -> String
  /// What was typed is no time, no day.
  public var notATime, notADay: String
  /// The posts that are made there; the question, and the line that adds some.
  public var postsOf: @Sendable (_ title: String) -> String
  /// The line that adds posts.
  public var addPosts: String
  /// Whom the sheet is for; everybody; the forms it can have.
  public var sheetFor: @Sendable (_ title: String) -> String
  /// Everybody who comes.
  public var everybody: String
  /// The forms: copied, a draft of a mail, a page to print, a calendar file.
  public var copied, mail, page, calendar: String
  /// In which form.
  public var sheetAs: @Sendable (_ name: String) -> String
  /// A sheet is on the clipboard; so many files were written into a folder.
  public var sheetCopied: @Sendable (_ name: String) -> String
  /// So many files were written into a folder.
  public var sheetsSaved: @Sendable (_ count: Int, _ folder: String) -> String
  /// Nobody has said yes who could get a sheet.
  public var nobodyToSend: String

  /// A fact about a shoot.
  public enum Field: CaseIterable, Hashable, Sendable {
    case title, day, minutes, place, wayIn, clothes, phone, question
  }
  /// What the keys that go left and right mean here.
  public var previousShoot, nextShoot: ActionText
}

extension Texts {
  /// What changed of a shoot: its day or time, else that something did; how many have said yes to what was and are to be told;
  /// and what is to be known about a new day.
  public func changed(
    _ new: Shoot, before old: Shoot, on board: Board, in country: Country, today: Day,
    separator: String
  ) -> String {
    let isMoved = (new.day, new.time) != (old.day, old.time)
    var sentences = [shoots.changed(new.title)]
    if isMoved {
      let moved = log.shootMoved(new.title, words.day(new.day, new.time, today: today))
      sentences = [moved.prefix(1).uppercased() + moved.dropFirst()]
    }
    let agreed = Set(board.asks(at: new).filter { $0.state == .accepted }.map(\.contributor))
    if isMoved || new.place != old.place, !agreed.isEmpty {
      let tell = new.day == old.day ? commands.shoots.sheetAgain : plan.tellOthers
      sentences.append(tell(agreed.count))
    }
    if new.day != old.day { sentences += remarks(on: new, on: board, in: country, today: today) }
    return sentences.joined(separator: separator)
  }

  /// That a shoot is planned, and what is to be known about its day.
  public func planned(
    _ shoot: Shoot, on board: Board, in country: Country, today: Day, separator: String
  ) -> String {
    let sentence = shoots.added(shoot.title, words.day(shoot.day, shoot.time, today: today))
    return ([sentence] + remarks(on: shoot, on: board, in: country, today: today))
      .joined(separator: separator)
  }

  private func remarks(
    on shoot: Shoot, on board: Board, in country: Country, today: Day
  ) -> [String] {
    board.planRemarks(on: shoot, in: country, today: today)
      .map { remark($0, in: board, today: today) }
  }

  /// When whoever comes was last asked for anything else; `nil` for a role nobody has, and for who was only asked for this.
  public func lastAsked(_ place: ShootReview.Place, today: Day) -> String? {
    guard place.person != nil else { return nil }
    if let days = place.daysSinceAsked {
      return people.lastAsked(words.distance(today.adding(days: -days), from: today))
    }
    return place.ask.askedAt == nil ? people.neverAsked : nil
  }
}
