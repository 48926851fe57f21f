/// Why a file cannot be taken in.
///
/// Nothing has changed when it is thrown.
public enum ImportError: Error, Hashable, Sendable {
  /// There is nothing in it.
  case empty
  /// It is larger than any file of its kind should be; sizes in bytes.
  case tooLarge(bytes: Int, limit: Int)
  /// It is not JSON, or was cut off; where reading stopped, lines counted from 1 and bytes from 0.
  case notJSON(line: Int, offset: Int)
  /// It is JSON, but not a Trello board: this key is missing or holds the wrong kind of value.
  case notATrelloBoard(missing: String)
  /// It is JSON, but not a board exported by tavle: this key is missing or holds something else.
  case notABoardDocument(key: String)
  /// It was written by a newer version of tavle than this one.
  case newerVersion(found: Int, known: Int)
  /// Lists were mapped to stages that the board does not have; and those it has.
  case unknownLists([String], known: [String])
  /// It is not a mail message: there are no headers.
  case notAMessage
  /// Files with this ending (in lower case, may be empty) are not read as tips.
  case unknownKind(ending: String)
  /// A quotation mark in a table is never closed; the line it stands on.
  case openQuote(line: Int)
  /// A table has no column with names; its headings.
  case noNames(headings: [String])
  /// Columns were mapped that a table does not have; and those it has, none if it is no table.
  case unknownHeadings([String], known: [String])
  /// It begins like an address book, but there is no card in it.
  case noCards
  /// It holds no words that could become a title.
  case noText
}
