import Foundation
import TavleCore

/// Writes changes as the text that lies in the log, and reads them.
///
/// The text is JSON with sorted keys. What follows from something else (whether a post has a note) is not in it.
struct ChangeCoder {
  /// The present way of writing; the log says of each entry which one it has.
  static let format = 1

  private let encoder: JSONEncoder
  private let decoder = JSONDecoder()

  init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  func text(_ change: Change) throws(StoreError) -> String {
    do {
      return String(decoding: try encoder.encode(change), as: UTF8.self)
    } catch {
      throw .other(detail: "\(error)")
    }
  }

  /// The change in a text; `nil` if it cannot be understood.
  func change(_ text: String) -> Change? {
    (try? decoder.decode(Change.self, from: Data(text.utf8)))?.canonical
  }
}

extension Change {
  /// The same change with new posts as a board holds them: asks and comments in order, and what
  /// follows from the details set.
  ///
  /// Two changes that do the same are then equal.
  var canonical: Change {
    switch self {
    case .addPost(var post, var details):
      post.asks.sort { $0.id < $1.id }
      details.comments.sort { ($0.at, $0.id) < ($1.at, $1.id) }
      post.setDerived(
        hasNote: !details.note.isEmpty, hasCaption: !details.caption.isEmpty,
        commentCount: details.comments.count)
      return .addPost(post, details)
    case .group(let changes): return .group(changes.map(\.canonical))
    default: return self
    }
  }
}
