/// A language that tavle reads and writes; the raw value is its ISO 639-1 code.
public enum Language: String, CaseIterable, Codable, Sendable {
  case english = "en"
  case danish = "da"
  case norwegian = "nb"
}
