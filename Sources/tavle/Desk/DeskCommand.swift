import ArgumentParser
import Glibc
import TavleStore

/// A command that works at a desk: what it throws becomes words in the user's language.
protocol DeskCommand: ParsableCommand {
  var options: SharedOptions { get }

  /// The paths of files and folders in the arguments, which no address of a board is taken for.
  var files: [String] { get }

  /// Whether the command itself deals with a forgetting that was interrupted.
  var endsForgetting: Bool { get }

  /// Does what the command is for.
  func run(at desk: Desk) throws
}

extension DeskCommand {
  var files: [String] { [] }
  var endsForgetting: Bool { false }

  /// Sets up the desk, runs, and turns errors into ``Failure``.
  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    let desk = try Desk(options)
    desk.speaksOfForgetting = !endsForgetting
    do {
      if let address = files.lazy.compactMap(ServerAddress.init).first {
        throw CommandError.addressAsFile(address.description)
      }
      try run(at: desk)
      desk.backUpIfChanged()
    } catch let error as ExitCode {
      throw error
    } catch {
      throw Failure(desk.explained(error), texts: desk.texts, board: desk.known)
    }
  }
}
