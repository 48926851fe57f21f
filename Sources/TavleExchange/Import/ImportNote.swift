/// A decision an import took that the user should know of before saying yes; counts are of posts
/// unless told otherwise.
public enum ImportNote: Hashable, Sendable, Codable {
  /// Members of cards became accepted asks for expertise without a topic; the number of asks.
  ///
  /// A card's member is somebody who works on it. Which role they have is not in the file, so it is
  /// the one that promises nothing about camera or voice and can be changed with a key.
  case membersBecameAsks(Int)
  /// Asks on published and archived posts are done, and neither thanks nor results are owed for
  /// them; the number of asks.
  ///
  /// Otherwise a first import would greet the user with debts for years of work.
  case oldAsksSettled(Int)
  /// Cards in a list for scheduled posts without a due date wait in *needs colleague*.
  case scheduledWithoutDay(Int)
  /// Titles that were too long were cut; the rest begins the note.
  case titlesCut(Int)
  /// Cards without a title took the first line of their description.
  case titlesFromNote(Int)
  /// Cards whose published day is that of the last thing that happened to them.
  case publishedDayFromLastActivity(Int)
  /// Labels that are the name of a channel became channels.
  case labelsBecameChannels(Int)
  /// Comments whose author is not named in the file.
  case commentsWithoutAuthor(Int)
  /// The file holds as many actions as Trello exports at most, so older comments may be missing;
  /// the number.
  case actionsMayBeMissing(Int)
}
