import TavleCore
import Testing

struct RankTests {
  @Test(
    arguments: [
      (nil, nil, 0), (0, nil, Rank.step), (nil, 0, -Rank.step), (0, 10, 5), (0, 2, 1), (-3, -1, -2),
      (0, 1, nil), (4, 4, nil), (9, 3, nil), (.max, nil, nil), (nil, .min, nil),
      (.min, .max, -1), (.min, 0, Int64.min / 2),
    ] as [(Int64?, Int64?, Int64?)])
  func `a rank between two others, or none if there is no room`(
    _ above: Int64?, _ below: Int64?, _ expected: Int64?
  ) {
    let rank = Rank.between(
      above.map { Rank(rawValue: $0) }, below.map { Rank(rawValue: $0) })
    #expect(rank?.rawValue == expected)
  }

  @Test func `forty moves fit into the gap between neighbours`() {
    var below = Rank(rawValue: Rank.step)
    var moves = 0
    while let rank = Rank.between(.first, below) {
      below = rank
      moves += 1
    }
    #expect(moves == 40)
  }
}
