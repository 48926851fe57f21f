/// A row on its way out of a statement; valid only while it is looked at.
protocol SQLRow {
  /// The number in a column, counted from 0; `nil` if there is none.
  func integer(_ column: Int) -> Int64?

  /// The text in a column, counted from 0; `nil` if there is none.
  func text(_ column: Int) -> String?
}
