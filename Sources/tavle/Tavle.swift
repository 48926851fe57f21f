import ArgumentParser
import Foundation
import TavleStore
import TavleTexts

/// The command `tavle`; without a subcommand it opens the board.
struct Tavle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tavle",
    abstract: "A board for the person who runs a company's social media.",
    discussion: """
      Without a command the board opens, full screen. Every change is on the disk when a \
      command ends, and tavle undo takes it back.
      """,
    version: tavleVersion,
    subcommands: [OpenCommand.self],
    groupedSubcommands: [
      CommandGroup(
        name: "Posts",
        subcommands: [
          TipCommand.self, ListCommand.self, ShowCommand.self, AddCommand.self, EditCommand.self,
          MoveCommand.self, ScheduleCommand.self, TrashCommand.self, UntrashCommand.self,
          CommentCommand.self, PlanCommand.self, ShootCommand.self, DoorCommand.self,
          AppearsCommand.self, TakedownCommand.self,
        ]),
      CommandGroup(
        name: "People",
        subcommands: [
          SuggestCommand.self, AssignCommand.self, AskCommand.self, AnswerCommand.self,
          ThankCommand.self, TellCommand.self, OwedCommand.self, TodayCommand.self,
          PeopleCommand.self, PersonCommand.self, FavourCommand.self, ReceiptCommand.self,
          NewsCommand.self, PosterCommand.self, RoutineCommand.self, HolidaysCommand.self,
        ]),
      CommandGroup(
        name: "History", subcommands: [UndoCommand.self, RedoCommand.self, LogCommand.self]),
      CommandGroup(
        name: "Files",
        subcommands: [
          ImportCommand.self, InboxCommand.self, ExportCommand.self, CopyCommand.self,
          BackupCommand.self, RestoreCommand.self,
        ]),
      CommandGroup(
        name: "Program",
        subcommands: [
          DemoCommand.self, KeysCommand.self, ThemesCommand.self, DoctorCommand.self,
          CompletionsCommand.self,
        ]),
    ],
    defaultSubcommand: OpenCommand.self)

  @OptionGroup var options: SharedOptions
}

/// The version of this program.
let tavleVersion = "0.1.0"

/// Where the program begins and ends.
@main
enum Program {
  static func main() {
    do {
      var command = try Tavle.parseAsRoot()
      try command.run()
    } catch {
      leave(with: error)
    }
  }

  /// Says what went wrong and ends with the exit code for it.
  ///
  /// The parser of arguments has its own codes; a wrong usage is 2 here.
  private static func leave(with error: any Error) -> Never {
    if let failure = error as? Failure {
      failure.say()
      exit(failure.exitCode)
    }
    let code = Tavle.exitCode(for: error)
    if code == .validationFailure, let failure = unknownCommand() {
      failure.say()
      exit(failure.exitCode)
    }
    let message = Secrets.masked(
      Tavle.fullMessage(for: error).replacing("tavle open", with: "tavle"))
    if code.isSuccess {
      Output.standard.data(message + "\n")
    } else if !message.isEmpty {
      Output.errors.text(message)
    }
    exit(code == .validationFailure ? Failure.usage : code.rawValue)
  }

  /// What to say when the first word is no command: the parser takes it for an argument of the one without a name.
  private static func unknownCommand() -> Failure? {
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-") else {
      return nil
    }
    let names = Tavle.commandNames
    guard !names.contains(word), word != "help" else { return nil }
    let texts = Texts.texts(in: .ofLocale)
    if let address = ServerAddress(word), "\(address)".hasPrefix("postgres") {
      return Failure(CommandError.addressAsCommand(address.description), texts: texts)
    }
    let nearest = names.filter { EditDistance.between($0[...], word[...]) <= 2 }
    let known = (nearest.isEmpty ? names : nearest).map { KnownWord(name: $0) }
    let error = CommandError.unknownWord(.command, word, known: known)
    return Failure(error, texts: texts)
  }
}

extension Tavle {
  /// The names of all commands, in the order help lists them.
  static var commandNames: [String] {
    let groups = configuration.groupedSubcommands.flatMap(\.subcommands)
    return groups.compactMap { $0.configuration.commandName }
  }
}
