#if Postgres
  import CPostgres
  import Glibc

  /// What the server answered to one statement.
  final class PostgresResult {
    private let raw: OpaquePointer
    private let pq: UnsafePointer<tavle_libpq>

    init(_ raw: OpaquePointer, _ pq: UnsafePointer<tavle_libpq>) {
      self.raw = raw
      self.pq = pq
    }

    deinit { pq.pointee.clear(raw) }

    var status: ExecStatusType { pq.pointee.resultStatus(raw) }

    /// The five characters that say what kind of error it is; empty if the server has not said it.
    var state: String {
      // PG_DIAG_SQLSTATE, a character that is a macro in C.
      text(pq.pointee.resultErrorField(raw, Int32(UInt8(ascii: "C"))))
    }

    /// Whether the server ends the session with it, or itself: whatever it says, what was going on may be done.
    var isFatal: Bool {
      // PG_DIAG_SEVERITY_NONLOCALIZED, which is in English in every language.
      ["FATAL", "PANIC"].contains(
        text(pq.pointee.resultErrorField(raw, Int32(UInt8(ascii: "V")))))
    }

    /// The error in words, in the server's language.
    var message: String { text(pq.pointee.resultErrorMessage(raw)) }

    /// What was done, as `COMMIT`.
    var command: String { text(pq.pointee.cmdStatus(raw)) }

    /// The rows there are.
    var rows: some Sequence<PostgresRow> {
      (0..<pq.pointee.ntuples(raw)).lazy.map { PostgresRow(result: self, row: $0) }
    }

    fileprivate func value(_ row: Int32, _ column: Int) -> UnsafePointer<CChar>? {
      guard pq.pointee.getisnull(raw, row, Int32(column)) == 0 else { return nil }
      return UnsafePointer(pq.pointee.getvalue(raw, row, Int32(column)))
    }

    fileprivate func length(_ row: Int32, _ column: Int) -> Int {
      Int(pq.pointee.getlength(raw, row, Int32(column)))
    }
  }

  /// One row of it; numbers come as text.
  struct PostgresRow: SQLRow {
    fileprivate let result: PostgresResult
    fileprivate let row: Int32

    func integer(_ column: Int) -> Int64? {
      result.value(row, column).map { strtoll($0, nil, 10) }
    }

    func text(_ column: Int) -> String? {
      result.value(row, column).map { start in
        let bytes = UnsafeRawBufferPointer(start: start, count: result.length(row, column))
        return String(decoding: bytes, as: UTF8.self)
      }
    }
  }

  /// A text of libpq's without the line feed at its end; empty for none.
  func text(_ characters: UnsafePointer<CChar>?) -> String {
    let text = characters.map { String(cString: $0) } ?? ""
    let lines = text.split(separator: "\n").map { $0.drop { $0 == "\t" || $0 == " " } }
    return lines.joined(separator: " ")
  }
#endif
