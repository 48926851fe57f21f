/// What the program says about things outside the board: clipboard, editor, browser, files.
public struct SessionTexts: Sendable {
  /// Text was put on the clipboard: by a program, by asking the terminal, or into a file.
  public var copiedToFile: @Sendable (_ path: String) -> String
  /// The terminal was asked to put text on the clipboard, which it may not do.
  public var copied, copiedByTerminal: String
  /// Nothing took the text.
  public var notCopied: String
  /// A screen was saved, or could not be.
  public var saved, notSaved: @Sendable (_ path: String) -> String
  /// What was being typed when the program was made to end is in a file.
  public var kept: @Sendable (_ path: String) -> String
  /// A program ended with an error; what was written is in a file.
  public var failed: @Sendable (_ program: String, _ path: String) -> String
  /// A choice could not be written into the configuration.
  public var notRemembered: String
  /// A program could not be started, or ended with an error without a change.
  public var notStarted, failedUnchanged: @Sendable (_ program: String) -> String
  /// An address was handed to the browser, or there is no browser here.
  public var openedLink, noBrowser: @Sendable (_ address: String) -> String
  /// What the user's shell says on the screen while tavle waits.
  public var shell: String
  /// Two bindings of the user's keys contradict each other.
  public var keyConflict: @Sendable (_ key: String, _ kept: String, _ dropped: String) -> String
}
