extension ScreenTexts {
  static let english = ScreenTexts(
    note: "Note", caption: "Caption",
    groups: {
      switch $0 {
      case .moving: "Moving about"
      case .places: "Places"
      case .posts: "Moving posts"
      case .editing: "Making and changing"
      case .people: "People"
      case .dates: "Dates"
      case .finding: "Finding"
      case .many: "Several at once"
      case .out: "Out of tavle"
      case .removing: "Removing and undoing"
      case .system: "tavle itself"
      }
    })
}
