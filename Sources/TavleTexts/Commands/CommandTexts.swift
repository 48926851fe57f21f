/// Every sentence the command line says besides its help.
public struct CommandTexts: Sendable {
  /// What went wrong, and what to do about it.
  public var failures: FailureTexts
  /// What imports show and say.
  public var imports: ImportTexts
  /// What the report about the surroundings says.
  public var doctor: DoctorTexts
  /// What is said about shoots and the open door.
  public var shoots: ShootCommandTexts
  /// What is said about being seen and heard.
  public var consent: ConsentCommandTexts

  /// A list is empty.
  public var noPosts, noPeople, noEntries: String
  /// An undo or redo, with the sentence of what it is about.
  public var undone, redone: @Sendable (_ sentence: String) -> String
  /// A terminal cannot show the full screen.
  public var noScreen: @Sendable (_ terminal: String) -> String
  /// Nothing had to be changed.
  public var unchanged: String
  /// A file was written; the board was saved to it or read from it.
  public var written, backedUp, restored: @Sendable (_ path: String) -> String
  /// What of a board was copied.
  public var copied: @Sendable (_ posts: Int, _ people: Int, _ entries: Int) -> String
  /// How much of a board is copied so far, in percent.
  public var copying: @Sendable (_ percent: Int) -> String
  /// Where the post came from.
  public var from: @Sendable (_ name: String) -> String
  /// The word before a remark that is no error.
  public var warning: String
  /// The headings of a contributor's facts.
  public var department, mail, phone, chat, language, roles, topics, asks, lastAsked: String
  /// Somebody has left.
  public var hasLeft: String
  /// Somebody was never asked.
  public var neverAsked: String
  /// Who else could help, with the points, and the command that puts them on the post.
  public var nextSuggestion: @Sendable (_ name: String, _ points: Int, _ command: String) -> String
  /// A post has no role that is open.
  public var noOpenRole: String
  /// Where a theme comes from: the program itself, or the user's file.
  public var builtIn, ownFile: String
}

/// What went wrong, and the next step.
public struct FailureText: Hashable, Sendable {
  /// The thing and the cause, as a sentence.
  public var message: String
  /// What to do now.
  public var hint: String?

  init(_ message: String, _ hint: String? = nil) {
    self.message = message
    self.hint = hint
  }
}

/// The kinds of words a command may be given a wrong one of.
public enum WordKind: CaseIterable, Hashable, Sendable {
  case stage, role, format, priority, level, wish, reply, channel, language, country, column, theme,
    routine, state, medium, proof, ground, command
}
