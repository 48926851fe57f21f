import Foundation
import TavleCore
import TavleExchange
import TavleTexts
import Testing

/// What the log has of one colleague.
struct InsightLogTests {
  private let board = InsightBoard()
  private let anne = InsightBoard.anne
  private let per = InsightBoard.per
  private let post = InsightBoard.post

  /// The lines of the log in the document, without the day.
  private func lines(_ log: [LogEntry]) throws -> [String] {
    try board.insight(.english, log: log).view.log.map {
      "\($0.author) \($0.what)\($0.sure ? "" : " ?")"
    }
  }

  private func ask(_ id: Int64, _ person: ContributorID) -> Ask {
    Ask(id: AskID(rawValue: id), post: post, role: .camera, contributor: person)
  }

  @Test func `changes about them are told, others are not`() throws {
    let log = try lines([
      InsightBoard.entry(1, .setContributor(anne, .mail("a@b.dk"))),
      InsightBoard.entry(2, .setContributor(per, .mail("p@b.dk"))),
      InsightBoard.entry(3, .addAsk(ask(50, anne))),
      InsightBoard.entry(4, .removeAsk(post, AskID(rawValue: 51)), inverse: .addAsk(ask(51, anne))),
      InsightBoard.entry(5, .removeAsk(post, AskID(rawValue: 52)), inverse: .addAsk(ask(52, per))),
      InsightBoard.entry(6, .setPost(post, .minutes(3))),
    ])
    #expect(log.count == 3 && log.allSatisfy { $0.hasPrefix("karen ") && !$0.hasSuffix("?") })
    #expect(log[0].contains("Anne Holm") && log[1].contains("#7") && log[2].contains("#7"))
  }

  @Test func `what was written once and is there no more is told too`() throws {
    let log = try lines([
      InsightBoard.entry(
        1, .setPost(post, .title("Ny")), inverse: .setPost(post, .title("Anne Holm"))),
      InsightBoard.entry(2, .setPost(post, .note("tak, Anne"))),
      InsightBoard.entry(3, .setPost(post, .note("tak, Hanne"))),
    ])
    #expect(log.count == 2 && !log[0].hasSuffix("?") && log[1].hasSuffix("?"))
  }

  @Test func `what they did themselves is told, but not what somebody else said`() throws {
    var consent = Consent(
      id: ConsentID(rawValue: 70), per, .picture, on: [.web], .no, day: InsightBoard.today,
      author: "Anne Holm")
    consent.note = "hemmeligt"
    let log = try lines([
      InsightBoard.entry(1, .setPost(post, .minutes(3)), by: "Anne Holm"),
      InsightBoard.entry(2, .addConsent(consent), by: "Anne Holm"),
      InsightBoard.entry(
        3, .removeConsent(consent.id), inverse: .addConsent(consent), by: "Anne Holm"),
      InsightBoard.entry(
        4, .group([.addConsent(consent), .setContributor(anne, .goal("x"))]), by: "Anne Holm"),
    ])
    #expect(log.count == 4 && log[0].hasPrefix("Anne Holm "))
    #expect(log[1] == "Anne Holm noted something about Per Lund" && log[2] == log[1])
    #expect(!log[3].contains("Per Lund") && log[3].contains("Anne Holm"))
  }

  @Test func `what was taken back, and done again, says so`() throws {
    let (new, old) = (
      Change.setContributor(anne, .goal("new")), Change.setContributor(anne, .goal(nil))
    )
    let log = try lines([
      InsightBoard.entry(3, new, inverse: old, undoes: 2),
      InsightBoard.entry(2, old, inverse: new, undoes: 1),
      InsightBoard.entry(1, new, inverse: old),
    ])
    let texts = Texts.texts(in: .english).log
    let said = String(log[2].dropFirst("karen ".count))
    #expect(log == ["karen \(texts.redid(said))", "karen \(texts.undid(said))", "karen \(said)"])
  }
}
