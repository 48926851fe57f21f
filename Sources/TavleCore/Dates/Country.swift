/// A country whose public holidays count; the raw value is its ISO 3166-1 code.
public enum Country: String, CaseIterable, Codable, Sendable {
  case denmark = "DK"
  case norway = "NO"
}
