import TavleCore
import TavleTexts

/// The board as text: stage by stage, one line per post.
struct BoardText {
  let texts: Texts
  let board: Board
  let today: Day

  /// The lines, cut to a number of columns if one is given.
  func lines(width: Int?) -> [String] {
    let heading = board.name.isEmpty ? [] : [board.name]
    return heading + Stage.columns.flatMap { stage($0, width: width) }
  }

  private func stage(_ stage: Stage, width: Int?) -> [String] {
    let posts = board.posts(in: stage).compactMap { board[$0] }
    let line = PostLine(texts: texts, board: board, today: today)
    var table = TextTable()
    table.rightAligned = [0]
    for post in posts { table.add("  #\(post.number)", line.day(post), line.text(post)) }
    let heading = "\(texts.words.stages(stage))  \(texts.words.number(posts.count))"
    return ["", heading] + table.lines(width: width)
  }
}
