import TavleCore

/// Finds the shoot that is meant by its number or a part of its title.
///
/// Shoots are numbered from the first that was planned, so that a new one changes no other's number.
struct ShootFinder {
  private let numbered: [Shoot]
  private let today: Day

  /// A finder among the shoots of a board.
  init(_ board: Board, today: Day) {
    numbered = board.shoots.sorted { $0.id < $1.id }
    self.today = today
  }

  /// What a shoot is called on the command line.
  func number(of shoot: Shoot) -> Int {
    (numbered.firstIndex { $0.id == shoot.id } ?? -1) + 1
  }

  /// The shoot that is meant; of several with the words in their title the one that lies ahead.
  func find(_ text: String) throws(CommandError) -> Shoot {
    if let number = Int(text.drop { $0 == "#" }), numbered.indices.contains(number - 1) {
      return numbered[number - 1]
    }
    let words = Folding.fold(Cleaning.line(text))
    let titled = numbered.filter { !words.isEmpty && Folding.fold($0.title).contains(words) }
    let whole = titled.filter { Folding.fold($0.title) == words }
    let fitting = whole.isEmpty ? titled : whole
    let ahead = fitting.filter { $0.day >= today }
    let found = ahead.isEmpty ? fitting : ahead
    guard let shoot = found.first else { throw .noSuchShoot(text) }
    guard found.count == 1 else {
      throw .severalShoots(text, found.map { "\(number(of: $0)) \($0.title)" })
    }
    return shoot
  }

  /// The next that takes place; `nil` if none lies ahead.
  static func next(on board: Board, today: Day) -> Shoot? {
    board.shoots.first { $0.day >= today && !$0.isCancelled }
  }
}
