import TavleCore
import TavleExchange
import TavleTexts

/// Writes the plan, and the page about how the work is done, as texts in every form.
struct PlanPapers {
  let texts: Texts
  /// How many weeks.
  var weeks = 4
  /// Whether cells of tables stay as they are although they look like formulas.
  var isRaw = false

  /// A plan in a form, as it is written at a moment; `earlier` is what stood in its place before.
  ///
  /// Calendars are told what is in the earlier file and takes place no more.
  func text(
    of sheet: PlanSheet, _ format: PlanFormat, at now: Moment, earlier: String? = nil
  ) -> String {
    switch format {
    case .text: return sheet.text(texts) + "\n"
    case .markdown: return sheet.markdown(texts) + "\n"
    case .html: return sheet.html(texts) + "\n"
    case .csv: return sheet.csv(texts, isRaw: isRaw)
    case .ics:
      var calendar = sheet.calendar(texts)
      if let earlier {
        calendar.cancelMissing(from: CalendarFile.listed(in: earlier), on: sheet.days)
      }
      return calendar.text(at: now)
    }
  }

  /// Whether a new text says no more than the one in its place: calendars tell when they were written, which is no news.
  static func isSame(_ new: String, _ old: String?, _ format: PlanFormat) -> Bool {
    guard format == .ics, let old else { return new == old }
    return CalendarFile.content(of: new) == CalendarFile.content(of: old)
  }
}
