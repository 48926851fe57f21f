extension ScreenTexts {
  static let danish = ScreenTexts(
    note: "Note", caption: "Opslagstekst",
    groups: {
      switch $0 {
      case .moving: "At komme rundt"
      case .places: "Steder"
      case .posts: "Flytte opslag"
      case .editing: "Skrive og rette"
      case .people: "Kolleger"
      case .dates: "Datoer"
      case .finding: "Finde"
      case .many: "Flere på én gang"
      case .out: "Ud af tavle"
      case .removing: "Smide ud og fortryde"
      case .system: "tavle selv"
      }
    })
}
