public import TavleCore

extension SampleBoard {
  /// The board of one of the two sizes, with a shoot next week: five posts, with three colleagues each.
  public static func withShoot(_ size: Int) throws -> Board {
    var (board, at) = (board(size), circumstances)
    let (posts, people) = (board.posts(in: .needsColleague).prefix(5), Array(board.contributors))
    for (place, post) in posts.enumerated() {
      for (seat, role) in [Role.camera, .voice, .photo].enumerated() {
        var ask = Ask(
          id: at.identifier(), post: post, role: role,
          contributor: people[(place * 3 + seat) % people.count].id)
        ask.state = .planned
        try board.apply(.addAsk(ask))
      }
    }
    var shoot = Shoot(
      id: at.identifier(), title: "Formiddag på lageret", day: today.adding(days: 6),
      createdAt: at.now)
    (shoot.time, shoot.minutes, shoot.posts) = (LocalTime(hour: 9), 90, Array(posts))
    try board.apply(.addShoot(shoot))
    return board
  }
}
