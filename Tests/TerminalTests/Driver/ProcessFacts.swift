import Foundation

/// What the system says about a running program.
struct ProcessFacts: Equatable {
  /// How often each of its threads was put on a processor or taken off it.
  let switches: [String: [Int]]
  /// The processor time it has used, in ticks.
  let ticks: Int

  /// Looks at a program now.
  init(_ process: pid_t) throws {
    let folder = "/proc/\(process)"
    let threads = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/task")
    var switches: [String: [Int]] = [:]
    for thread in threads {
      let status = try String(contentsOfFile: "\(folder)/task/\(thread)/status", encoding: .utf8)
      switches[thread] = status.split(separator: "\n").filter { $0.contains("ctxt_switches") }
        .compactMap { $0.split(whereSeparator: \.isWhitespace).last.flatMap { Int($0) } }
    }
    self.switches = switches
    let stat = try String(contentsOfFile: "\(folder)/stat", encoding: .utf8)
    // The name in parentheses may hold blanks; user and system time are fields 14 and 15.
    let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
    ticks = fields.dropFirst(11).prefix(2).compactMap { Int($0) }.reduce(0, +)
  }
}
