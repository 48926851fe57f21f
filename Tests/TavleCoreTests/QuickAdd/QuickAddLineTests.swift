import TavleCore
import Testing

@Suite struct QuickAddLineTests {
  private static let reader = DateReader(
    today: Day(year: 2026, month: 3, day: 11) ?? Day(number: 0), language: .danish)

  /// Shows a line as `title | #tags | +channels | @source | >date`, without what is missing.
  private static func show(_ text: String) -> String {
    let line = QuickAddLine(text, reader: reader)
    let date = line.date.map { ">\($0.day)\($0.time.map { " \($0)" } ?? "")" }
    let parts =
      [line.title] + line.tags.map { "#" + $0 } + line.channels.map { "+" + $0.rawValue }
      + [line.source.map { "@" + $0 }, date].compactMap { $0 }
    return parts.joined(separator: " | ")
  }

  @Test(arguments: [
    (
      "Pakkerobotten på lageret #logistik +ig @anne >fre kl 9",
      "Pakkerobotten på lageret | #logistik | +instagram | @anne | >2026-03-13 09:00"
    ),
    ("Ny tip", "Ny tip"), ("  Ny   tip ", "Ny tip"), ("", ""), ("#video", " | #video"),
    ("#a Midt #b i +fb", "Midt i | #a | #b | +facebook"), ("#a #a x", "x | #a"),
    ("x +ig +insta +yt", "x | +instagram | +youtube"), ("x +intranet", "x | +intranet"),
    ("x @\"Anne Holm\" y", "x y | @Anne Holm"), ("x @\"Anne Holm", "x @\"Anne Holm"),
    ("x @\"\" y", "x @\"\" y"), ("@anne @bo hej", "@bo hej | @anne"),
    ("Møde >fredag den 13. marts kl. 9.30 i kantinen", "Møde i kantinen | >2026-03-13 09:30"),
    ("Møde > fre uge 14 #a", "Møde | #a | >2026-04-03"), ("x >12/3", "x | >2026-03-12"),
    ("a > b", "a > b"), ("a >b", "a >b"), ("x >fre >man", "x >man | >2026-03-13"),
    ("x >-", "x >-"), ("x >", "x >"), ("C# og C++ a@b.dk 5>3", "C# og C++ a@b.dk 5>3"),
    ("se #42 og #1", "se #42 og #1"), ("+3 kolleger", "+3 kolleger"), ("# x", "# x"),
    ("@ x + y", "@ x + y"), ("x #to-ord #to_ord", "x | #to-ord | #to_ord"),
    ("The 9/11 Report", "The 9/11 Report"), ("#hvad?", "#hvad?"),
    ("x >+3d", "x | >2026-03-14"), ("Ny\u{1B}[2J", "Ny[2J"),
  ])
  func `a line is read`(text: String, shown: String) {
    #expect(QuickAddLineTests.show(text) == shown)
  }

  @Test func `tokens cover what they say, with their sign`() {
    let line = QuickAddLine("Hej #a @\"Bo B\" >fre kl 9 nu +x", reader: Self.reader)
    #expect(line.tokens.map(\.kind) == [.tag, .source, .date, .channel])
    #expect(line.tokens.map { line.text[$0.range] } == ["#a", "@\"Bo B\"", ">fre kl 9", "+x"])
    #expect(line.title == "Hej nu")
  }

  @Test func `a token that was turned back is title`() {
    let text = "Hej #a #b"
    let line = QuickAddLine(text, reader: Self.reader) { text[$0] == "#a" }
    #expect(line.title == "Hej #a" && line.tags == ["b"])
  }

  @Test func `a date with two readings keeps both`() {
    let line = QuickAddLine("x >12.10", reader: Self.reader)
    #expect(line.dates.map(\.time) == [nil, LocalTime(hour: 12, minute: 10)])
    #expect(line.date?.day == Day("2026-10-12"))
  }
}
