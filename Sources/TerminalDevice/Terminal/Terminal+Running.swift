extension Terminal {
  /// Runs another program on the terminal, such as an editor, and waits for its end.
  ///
  /// The program has the real terminal as input and output, and signals as if the shell had started it.
  ///
  /// - Parameters:
  ///   - arguments: The program, searched for in `PATH`, and its arguments.
  ///   - environment: Its environment; `nil` for this process's own.
  /// - Returns: How it ended.
  public mutating func run(_ arguments: [String], environment: [String: String]? = nil)
    -> ProgramEnd
  {
    let keys = input
    return outside {
      ForegroundProgram.run(
        arguments, environment: environment ?? processEnvironment(), input: keys)
    }
  }
}
