import TavleCore
import Testing

@testable import tavle

/// `[asking]` and `[hooks]` in the configuration.
struct AskingSettingsTests {
  private func read(_ text: String) throws -> SettingsFile { try SettingsFile(text, file: "f") }

  @Test func `what the team has agreed on is read`() throws {
    let asking = try read(
      """
      [asking]
      country = "no"
      reminder-days = 2
      answer-days = 7
      thanks-days = 1
      result-days = 14
      shortest-rest = 0
      pulse-percent = 50
      concentration-percent = 40
      concentration-least = 5
      most-unanswered = 2
      hours = "07:30-15:30"
      quiet-weeks = ["28-30", "52-1", "7"]
      [asking.lead-days]
      camera = 5
      co-presenting = 0
      """
    ).asking
    let norms = asking.norms
    #expect(asking.problems.isEmpty)
    #expect(norms.country == .norway && norms.reminderDays == 2 && norms.answerDays == 7)
    #expect(norms.thanksDays == 1 && norms.resultDays == 14 && norms.shortestRest == 0)
    #expect(norms.pulsePercent == 50 && norms.concentrationLeast == 5)
    #expect(norms.mostUnanswered == 2 && norms.hours.lowerBound.description == "07:30")
    #expect(norms.leadDays[.camera] == 5 && norms.leadDays[.copresenting] == 0)
    #expect(norms.leadDays[.photo] == 5)
    let weeks = [1, 7, 27, 28, 30, 31, 52, 53].filter { week in
      norms.quietWeeks.contains { $0.contains(week) }
    }
    #expect(weeks == [1, 7, 28, 30, 52, 53])
  }

  @Test(arguments: [
    "asking = 3", "[asking]\nreminder-days = -1", "[asking]\nanswer-days = \"five\"",
    "[asking]\nhours = \"16-8\"", "[asking]\nhours = 8", "[asking]\nquiet-weeks = [\"99\"]",
    "[asking]\nquiet-weeks = [1]", "[asking]\ncountry = \"SE\"", "[asking]\nfaster = true",
    "[asking.lead-days]\njuggling = 3", "[asking.lead-days]\ncamera = 1000",
    "[hooks]\non-lunch = \"eat\"", "[hooks]\non-asked = 3", "hooks = 1",
  ])
  func `what cannot be is said with its line, and costs one entry`(_ text: String) throws {
    let file = try read(text)
    #expect(file.warnings.count == 1)
    #expect(file.warnings.first?.line != nil)
    #expect(file.asking.norms == TeamNorms() && file.asking.hooks.isEmpty)
  }
}
