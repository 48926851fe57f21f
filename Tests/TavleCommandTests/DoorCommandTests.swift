import Testing

/// The open door out of the shell.
struct DoorCommandTests {
  let home: Home

  init() throws { home = try Home() }

  @Test func `the door is opened, listed in order of the week, and closed`() throws {
    #expect(
      try home.run("door").output == "The door is not open on any day. tavle door add opens it.\n")
    let run = try home.run("door add torsdag 13 --place Kantinen --from 2031-01-06")
    #expect(run.output == "Opened the door: Thursday 13:00\n")
    _ = try home.run("door add mon 9:30 --minutes 30")
    #expect(
      try home.run("door").output == """
        1  Monday 09:30    30 min
        2  Thursday 13:00  60 min  Kantinen  from Mon 6 Jan 2031

        """)
    #expect(try home.run("door remove 1").output == "Opened the door: Thursday 13:00\n")
    #expect(try home.run("door remove 1").output == "Closed the open door\n")
    _ = try home.run("undo")
    #expect(try home.list("doors", "door").count == 1)
  }

  @Test func `several days are opened at once, and saying it again changes the hour`() throws {
    _ = try home.run("door add man-ons 9")
    _ = try home.run("door add wed 9:00 --minutes 15")
    let doors = try home.list("doors", "door")
    #expect(doors.compactMap { $0["weekday"] as? String } == ["monday", "tuesday", "wednesday"])
    #expect(doors.compactMap { $0["minutes"] as? Int } == [60, 60, 15])
    #expect(doors.compactMap { $0["number"] as? Int } == [1, 2, 3])
    #expect(doors.first?["time"] as? String == "09:00" && doors.first?["from"] is String)
  }

  @Test(arguments: [
    ("door add someday 9", 2), ("door add mon noonish", 2), ("door add mon -", 2),
    ("door add mon 9 --minutes 0", 2), ("door add mon 9 --from -", 2), ("door remove 1", 1),
  ])
  func `what cannot be is refused`(line: String, status: Int32) throws {
    let run = try home.run(line)
    #expect(run.status == status && run.output == "", "\(run.errors)")
    #expect(try home.list("doors", "door").isEmpty)
  }

  @Test func `the plan has the open door`() throws {
    _ = try home.run("door add mon 9 --from 2031-01-06")
    let plan = try home.list("plan", "plan --from 2031-01-06 --weeks 1")
    #expect(plan.compactMap { $0["kind"] as? String } == ["open-door"])
  }
}
