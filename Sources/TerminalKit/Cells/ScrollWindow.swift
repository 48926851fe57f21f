/// Which part of a list is visible.
///
/// The part stays where it is as long as the selected item is in view; so the list does not jump.
public struct ScrollWindow: Hashable, Sendable {
  /// The first visible item.
  public var first: Int

  /// A window that begins at an item.
  public init(first: Int = 0) { self.first = max(0, first) }

  /// The window moved as little as needed to show the selected item; all items are equally high.
  /// - Parameters:
  ///   - selected: the item to keep in view; nil keeps the window within the list only.
  ///   - count: items of the list.
  ///   - room: items that fit.
  /// - Returns: the new window.
  public func following(_ selected: Int?, count: Int, room: Int) -> ScrollWindow {
    following(selected, count: count, room: room) { _ in 1 }
  }

  /// The same with a heading above the selected item, which comes into view with it where there is room for both.
  public func following(_ selected: Int, under heading: Int, count: Int, room: Int) -> ScrollWindow
  {
    let window = room > 1 ? following(heading, count: count, room: room) : self
    return window.following(selected, count: count, room: room)
  }

  /// The same for items of different heights.
  /// - Parameters:
  ///   - selected: the item to keep in view; nil keeps the window within the list only.
  ///   - count: items of the list.
  ///   - room: rows there are.
  ///   - height: the rows of an item.
  /// - Returns: the new window.
  public func following(
    _ selected: Int?, count: Int, room: Int, height: (Int) -> Int
  ) -> ScrollWindow {
    guard count > 0, room > 0 else { return ScrollWindow() }
    var first = min(first, earliest(reaching: count - 1, room: room, height: height))
    if let selected, selected >= 0 {
      let last = min(selected, count - 1)
      first = min(last, max(first, earliest(reaching: last, room: room, height: height)))
    }
    return ScrollWindow(first: first)
  }

  /// The visible items; the last one may be cut off.
  public func visible(count: Int, room: Int, height: (Int) -> Int = { _ in 1 }) -> Range<Int> {
    var end = min(first, count)
    var used = 0
    while end < count, used < room {
      used += height(end)
      end += 1
    }
    return min(first, count)..<end
  }

  /// Where the thumb of a scroll bar lies on a track of some rows; nil if everything is visible.
  public static func thumb(first: Int, visible: Int, count: Int, track: Int) -> Range<Int>? {
    guard count > visible, visible > 0, track > 0 else { return nil }
    let length = max(1, track * visible / count)
    let start = min(track - length, (track - length) * first / (count - visible))
    return start..<start + length
  }

  /// The first item of a window that ends with an item, which is wholly visible.
  private func earliest(reaching last: Int, room: Int, height: (Int) -> Int) -> Int {
    var first = last
    var used = height(last)
    while first > 0, used + height(first - 1) <= room {
      first -= 1
      used += height(first)
    }
    return first
  }
}
