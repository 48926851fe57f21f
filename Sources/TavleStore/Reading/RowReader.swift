import TavleCore

/// Reads the model's words from columns, and says which row is damaged when there is no such word.
struct RowReader {
  let connection: any Connection
  let pool: Pool

  init(_ connection: any Connection, pool: Pool = Pool()) {
    self.connection = connection
    self.pool = pool
  }

  func integer(_ row: any SQLRow, _ column: Int) throws(StoreError) -> Int64 {
    guard let number = row.integer(column) else { throw missing(row, column) }
    return number
  }

  func text(_ row: any SQLRow, _ column: Int) throws(StoreError) -> String {
    guard let text = row.text(column) else { throw missing(row, column) }
    return text
  }

  func identifier<Thing>(
    _ row: any SQLRow, _ column: Int
  ) throws(StoreError) -> Identifier<Thing> {
    Identifier(rawValue: try integer(row, column))
  }

  func moment(_ row: any SQLRow, _ column: Int) throws(StoreError) -> Moment {
    Moment(seconds: try integer(row, column))
  }

  func optionalMoment(_ row: any SQLRow, _ column: Int) -> Moment? {
    row.integer(column).map(Moment.init(seconds:))
  }

  func day(_ row: any SQLRow, _ column: Int) throws(StoreError) -> Day? {
    guard let text = row.text(column) else { return nil }
    guard let day = pool.day(text) else { throw unknown(text, row) }
    return day
  }

  func certainDay(_ row: any SQLRow, _ column: Int) throws(StoreError) -> Day {
    guard let day = try day(row, column) else { throw missing(row, column) }
    return day
  }

  func time(_ row: any SQLRow, _ column: Int) throws(StoreError) -> LocalTime? {
    guard let minutes = row.integer(column) else { return nil }
    guard let time = LocalTime(minutes: Int(minutes)) else { throw unknown("\(minutes)", row) }
    return time
  }

  func word<Word: RawRepresentable<String>>(
    _ row: any SQLRow, _ column: Int
  ) throws(StoreError) -> Word {
    let text = try text(row, column)
    guard let word = Word(rawValue: text) else { throw unknown(text, row) }
    return word
  }

  func optionalWord<Word: RawRepresentable<String>>(
    _ row: any SQLRow, _ column: Int
  ) throws(StoreError) -> Word? {
    row.text(column) == nil ? nil : try word(row, column)
  }

  func step<Step: RawRepresentable<Int>>(
    _ row: any SQLRow, _ column: Int
  ) throws(StoreError) -> Step {
    let number = try integer(row, column)
    guard let step = Step(rawValue: Int(number)) else { throw unknown("\(number)", row) }
    return step
  }

  private func missing(_ row: any SQLRow, _ column: Int) -> StoreError {
    connection.damaged("row \(row.integer(0) ?? 0) has nothing in column \(column)")
  }

  private func unknown(_ text: String, _ row: any SQLRow) -> StoreError {
    connection.damaged("row \(row.integer(0) ?? 0) holds “\(text)”")
  }
}
