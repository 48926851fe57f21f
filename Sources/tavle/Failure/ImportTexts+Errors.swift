import TavleExchange
import TavleTexts

extension ImportTexts {
  /// Why a file cannot be taken in, in words.
  func words(for error: ImportError) -> FailureText {
    switch error {
    case .empty: empty
    case .tooLarge(let bytes, let limit): tooLarge(bytes >> 20, limit >> 20)
    case .notJSON(let line, _): notJSON(line)
    case .notATrelloBoard(let key): notTrello(key)
    case .notABoardDocument(let key): notABoard(key)
    case .newerVersion(let found, let known): newerVersion(found, known)
    case .unknownLists(let lists, let known): unknownLists(lists, known)
    case .openQuote(let line): openQuote(line)
    case .noNames(let headings): noNames(headings)
    case .unknownHeadings(let headings, let known): unknownHeadings(headings, known)
    case .noCards: noCards
    case .notAMessage: notAMessage
    case .noText: noText
    case .unknownKind(let ending): unknownKind(ending)
    }
  }
}
