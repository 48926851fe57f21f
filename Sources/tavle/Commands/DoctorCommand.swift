import ArgumentParser
import Foundation
import TavleCore
import TavleExchange
import TavleStore
import TavleTexts
import TerminalDevice
import TerminalKit

/// Reports on program, board, settings and terminal.
struct DoctorCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Report on the board, the settings and the terminal.",
    discussion: "Reads the whole board file and looks for damage.")

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let report = try DoctorReport(desk)
    if desk.isJSON {
      Output.standard.data(try JSONText.text(["doctor": report]).escapedJSON + "\n")
    } else {
      report.say(in: desk.texts)
    }
    if !report.isWell { throw ExitCode(Failure.noBoard) }
  }
}
