public import TavleCore
public import TavleTexts

extension ShootSheet {
  /// A form the sheet is written in.
  public enum Paper: CaseIterable, Sendable {
    /// A letter; a draft of a mail with it; a page to print on A4; an event for a calendar.
    case text, mail, html, ics

    /// The ending of a file in this form.
    public var ending: String {
      switch self {
      case .text: "txt"
      case .mail: "eml"
      case .html: "html"
      case .ics: "ics"
      }
    }
  }

  /// The sheet as it stands in a file, in the language of the texts; ``language(or:)`` says theirs.
  ///
  /// `author` sends it. `country` says whose time it is in a calendar, unless it is known where they are.
  public func document(
    _ paper: Paper, _ texts: Texts, from author: String, in country: Country, today: Day,
    at now: Moment
  ) -> String {
    switch paper {
    case .text: return text(texts, from: author, today: today) + "\n"
    case .mail:
      let draft = MailDraft(
        address: person.mail, name: person.name, subject: subject(texts, today: today),
        text: text(texts, from: author, today: today))
      return String(decoding: draft.data, as: UTF8.self)
    case .html: return html(texts, from: author, today: today) + "\n"
    case .ics:
      return calendar(texts, in: person.country ?? country, today: today).text(at: now)
    }
  }

  /// What a file with it is called: `morning-in-the-warehouse-anne-holm.ics`.
  public func fileName(_ paper: Paper) -> String {
    FileName.make("\(shoot.title) \(person.name)", fallback: "sheet", ending: paper.ending)
  }
}
