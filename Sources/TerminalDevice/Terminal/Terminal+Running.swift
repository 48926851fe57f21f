extension Terminal {
  /// Runs another program on the terminal, such as an editor, and waits for its end.
  ///
  /// The program has the real terminal as input and output, and signals as if the shell had started it.
  ///
  /// - Parameters:
  ///   - arguments: The program, searched for in `PATH`, and its arguments.
  ///   - environment: Its environment; `nil` for this process's own.
  ///   - words: What to tell the user first, below what the shell shows.
  /// - Returns: How it ended.
  public mutating func run(
    _ arguments: [String], environment: [String: String]? = nil, saying words: String? = nil
  ) -> ProgramEnd {
    let (keys, screen) = (input, output)
    return outside {
      if let words { Self.write("\n\(words)\n", to: screen) }
      return ForegroundProgram.run(
        arguments, environment: environment ?? processEnvironment(), input: keys)
    }
  }
}
