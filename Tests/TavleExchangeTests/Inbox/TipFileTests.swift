import Foundation
import TavleCore
import TavleExchange
import Testing

@Suite struct TipFileTests {
  @Test func `the first line that is not empty is the title`() throws {
    let draft = try TipFile.draft(
      name: "a.txt", data: Data("\n  \nNy robot\n\n  Den er rød\nog sød\n".utf8))
    #expect(draft.title == "Ny robot" && draft.note == "  Den er rød\nog sød")
  }

  @Test func `a heading in Markdown loses its marks, in a text it keeps them`() throws {
    let data = Data("# Ny robot\nNote".utf8)
    #expect(try TipFile.draft(name: "a.MD", data: data).title == "Ny robot")
    #expect(try TipFile.draft(name: "a.txt", data: data).title == "# Ny robot")
  }

  /// The same word in the ways files are written in, each with its name.
  private static let spellings: [(name: String, data: Data)] = {
    let word = "Blåbær"
    let pairs = word.utf16.map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let little: [UInt8] = [0xFF, 0xFE] + pairs.joined()
    let big: [UInt8] = [0xFE, 0xFF] + pairs.flatMap { $0.reversed() }
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + word.utf8
    return [
      ("UTF-8", Data(word.utf8)), ("UTF-8 with a mark", Data(marked)),
      ("UTF-16 of Windows", Data(little)), ("UTF-16, other way round", Data(big)),
      ("Windows-1252", Data([0x42, 0x6C, 0xE5, 0x62, 0xE6, 0x72])),
    ]
  }()

  @Test(arguments: spellings)
  func `text is read however it is written`(_ name: String, _ data: Data) throws {
    #expect(try TipFile.draft(name: "a.txt", data: data).title == "Blåbær")
  }

  @Test func `the same content is the same tip whatever the file is called`() throws {
    let first = try TipFile.draft(name: "a.txt", data: Data("x".utf8))
    #expect(try TipFile.draft(name: "b.txt", data: Data("x".utf8)).origin == first.origin)
    #expect(try TipFile.draft(name: "a.txt", data: Data("y".utf8)).origin != first.origin)
    #expect(first.origin == "inbox:af63f54c86021707")
  }

  @Test func `a mail is a mail`() throws {
    let draft = try TipFile.draft(
      name: "a.eml", data: Data("From: Anne <a@b.c>\nSubject: T\n\nx".utf8))
    #expect(draft.source == "Anne" && draft.title == "T")
  }

  @Test(arguments: [
    ("a.txt", Data(), ImportError.empty), ("a.txt", Data("\n \u{200B}\n".utf8), .noText),
    ("a.pdf", Data("x".utf8), .unknownKind(ending: "pdf")),
    ("noending", Data("x".utf8), .unknownKind(ending: "")),
    ("a.eml", Data("x".utf8), .notAMessage),
    ("a.txt", Data(count: 1 << 20 + 1), .tooLarge(bytes: 1 << 20 + 1, limit: 1 << 20)),
  ])
  func `what is no tip says why`(_ name: String, _ data: Data, _ expected: ImportError) {
    let error = #expect(throws: ImportError.self) { try TipFile.draft(name: name, data: data) }
    #expect(error == expected)
  }
}
