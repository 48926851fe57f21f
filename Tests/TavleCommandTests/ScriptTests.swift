import Testing

struct ScriptTests {
  let home: Home

  init() throws { home = try Home() }

  @Test func `a script of keys is played on the board and the screen printed`() throws {
    _ = try home.run("tip Robot")
    try home.write("n \"Roof terrace\" enter // a new post", to: "keys")
    let run = try home.run("--script keys --size 100x30 --dump")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.split(separator: "\n", omittingEmptySubsequences: false).count == 31)
    #expect(run.output.contains("Roof terrace"))
    #expect(try home.list("posts", "list").count == 2)
    #expect(try home.run("undo").output == "Undone: wrote down #2\n")
  }

  @Test func `a script may come by standard input`() throws {
    _ = try home.run("tip Robot")
    #expect(try home.run("--script -", input: "n \"Roof terrace\" enter").status == 0)
    #expect(try home.list("posts", "list").first?["title"] as? String == "Roof terrace")
  }

  @Test func `a script plays on the example and keeps nothing`() throws {
    try home.write("", to: "keys")
    let run = try home.run("demo --script keys --size 120x40 --dump --lang nb")
    #expect(run.output.contains("Trenger kollega"))
    #expect(!home.has(".local"))
  }

  @Test func `a script that is not understood changes nothing`() throws {
    _ = try home.run("tip Robot")
    try home.write("n \"Roof\" enter\nhyper-z", to: "keys")
    let run = try home.run("--script keys")
    #expect(run.status == 4)
    #expect(run.errors.hasPrefix("Error: Line 2 of the script is not understood at “hyper-z”.\n"))
    #expect(try home.list("posts", "list").count == 1)
    #expect(try home.run("--script nowhere").status == 1)
    #expect(try home.run("--script keys --size big").status == 2)
  }
}
