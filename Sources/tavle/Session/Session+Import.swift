import TavleCore
import TavleUI

extension Session {
  /// Reads a file of colleagues and shows what it would become; nothing is changed by that.
  mutating func readPeople(_ typed: String) {
    let reading = PeopleReading(texts: state.texts, environment: options.environment)
    let worker = worker
    let message = reading.message(
      typed, on: state.board.contributors, &state.circumstances,
      forgotten: { try worker.daysForgotten(of: $0) })
    perform(update(&state, message))
  }
}
