extension ScreenTexts {
  static let norwegian = ScreenTexts(
    note: "Notat", caption: "Innleggstekst",
    groups: {
      switch $0 {
      case .moving: "Å komme seg rundt"
      case .places: "Steder"
      case .posts: "Flytte innlegg"
      case .editing: "Skrive og endre"
      case .people: "Kolleger"
      case .dates: "Datoer"
      case .finding: "Finne"
      case .many: "Flere på én gang"
      case .out: "Ut av tavle"
      case .removing: "Kaste og angre"
      case .system: "tavle selv"
      }
    })
}
