import TavleUI
import TerminalKit
import TestSupport

extension Harness {
  /// A program that shows the screen of the small post.
  static func onSmallPost() throws -> Harness {
    var app = Harness(small(), size: Size(columns: 100, rows: 30))
    try app.press("enter")
    return app
  }

  /// Whether the user is asked about what two people made of the same thing.
  var showsConflict: Bool {
    if case .conflict = state.layers.last { true } else { false }
  }
}
