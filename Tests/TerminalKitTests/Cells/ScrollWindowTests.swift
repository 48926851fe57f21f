import TerminalKit
import Testing

struct ScrollWindowTests {
  @Test(arguments: [
    (0, 0, 10, 5, 0), (0, 4, 10, 5, 0), (0, 5, 10, 5, 1), (3, 2, 10, 5, 2), (3, 5, 10, 5, 3),
    (0, 99, 10, 5, 5),
    (8, nil as Int?, 10, 5, 5), (2, nil, 10, 5, 2), (4, 0, 0, 5, 0), (4, 3, 10, 0, 0),
    (0, 2, 3, 5, 0),
  ])
  func `the selected item stays in view`(
    first: Int, selected: Int?, count: Int, room: Int, expected: Int
  ) {
    let window = ScrollWindow(first: first).following(selected, count: count, room: room)
    #expect(window.first == expected)
  }

  @Test func `items may differ in height`() {
    let heights = [3, 2, 4, 1, 9]
    let window = ScrollWindow().following(2, count: 5, room: 6) { heights[$0] }
    #expect(window.first == 1)
    #expect(window.visible(count: 5, room: 6) { heights[$0] } == 1..<3)
    #expect(ScrollWindow().following(4, count: 5, room: 6) { heights[$0] }.first == 4)
  }

  @Test func `the thumb shows where one is`() {
    #expect(ScrollWindow.thumb(first: 0, visible: 5, count: 5, track: 5) == nil)
    #expect(ScrollWindow.thumb(first: 0, visible: 5, count: 10, track: 4) == 0..<2)
    #expect(ScrollWindow.thumb(first: 5, visible: 5, count: 10, track: 4) == 2..<4)
    #expect(ScrollWindow.thumb(first: 500, visible: 5, count: 1000, track: 4) == 1..<2)
  }
}
