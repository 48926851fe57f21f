import Foundation
import Synchronization

/// A command line of the program: a text that is taken apart at its blanks, or its words.
struct Words: Hashable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  let words: [String]

  init(stringLiteral line: String) { words = line.split(separator: " ").map(String.init) }

  init(arrayLiteral words: String...) { self.words = words }
}

extension Home {
  private static let prepared: Mutex<[[Words]: Home]> = {
    // Nobody lets go of what is kept for whoever comes next.
    atexit { Home.prepared.withLock { $0 = [:] } }
    return Mutex([:])
  }()

  /// Makes a folder as it is after some commands.
  ///
  /// They run once; whoever needs the same gets a copy of what they left behind, as every start of the program costs time.
  convenience init(after commands: [Words]) throws {
    let first = try Self.prepared.withLock { known in
      if let home = known[commands] { return home }
      let home = try Home()
      for command in commands {
        let run = try home.run(command.words)
        guard run.status == 0 else { throw Unprepared(command: command, run: run) }
      }
      known[commands] = home
      return home
    }
    try self.init()
    let files = FileManager.default
    for name in try files.contentsOfDirectory(atPath: first.path)
    where !name.hasSuffix(".out") && !name.hasSuffix(".err") {
      try files.copyItem(atPath: "\(first.path)/\(name)", toPath: "\(path)/\(name)")
    }
  }
}

/// A command that was to go well before a test begins, and did not.
struct Unprepared: Error {
  let command: Words
  let run: Run
}
