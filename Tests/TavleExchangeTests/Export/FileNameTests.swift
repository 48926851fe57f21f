import TavleExchange
import Testing

@Suite struct FileNameTests {
  @Test(arguments: [
    ("Ny pakkerobot på lageret", "ny-pakkerobot-på-lageret.md"),
    ("../../etc/passwd", "etc-passwd.md"),
    ("/absolute", "absolute.md"), (".hidden", "hidden.md"), ("-rf *", "rf.md"), ("", "post.md"),
    ("???", "post.md"), ("CON", "con-.md"), ("lpt1", "lpt1-.md"), ("a\u{0}b\nc", "ab-c.md"),
    ("$(rm -rf ~); `x` | y & z", "rm-rf-x-y-z.md"), ("C:\\Windows", "c-windows.md"),
    ("東京 🎂", "東京.md"),
    ("trailing. . ", "trailing.md"), ("\u{202E}exe.jpg", "exe-jpg.md"),
  ])
  func `a title becomes a harmless name`(_ title: String, _ name: String) {
    #expect(FileName.make(title, fallback: "post", ending: "md") == name)
  }

  @Test(arguments: ["a", "å", "東"])
  func `a long title is cut between letters`(_ letter: String) {
    let name = FileName.make(String(repeating: letter, count: 500), fallback: "post", ending: "md")
    #expect(name.utf8.count <= FileName.limit + 3 && name.utf8.count > FileName.limit - 3)
    #expect(name.dropLast(3).allSatisfy { String($0) == letter })
  }
}
