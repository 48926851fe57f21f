import Testing

/// The character U+0000, which no text of PostgreSQL can hold.
struct ZeroTests {
  @Test func `does not get onto a board with an import or a mail`() throws {
    let home = try Home()
    _ = try home.run(["add", "QQtitle", "--note", "QQnote", "--tag", "QQtag", "--check", "QQdo"])
    _ = try home.run("comment 1 QQsaid")
    _ = try home.run("person add QQAnne")
    let json = try home.run("export json").output.replacing("QQ", with: "a\\u0000")
    try home.write(json, to: "zero.json")
    #expect(json.contains("\\u0000"))
    #expect(try home.run("import board zero.json --board other.db").status == 0)
    let mail = "From: a@b.dk\nSubject: he\0j =?utf-8?q?=00x?=\n\nbo\0dy\n"
    #expect(try home.run("tip --mail --board other.db", input: mail).status == 0)
    let after = try home.run("export json --board other.db").output
    #expect(after.contains("anote") && after.contains("hej") && !after.contains("\\u0000"))
  }
}
