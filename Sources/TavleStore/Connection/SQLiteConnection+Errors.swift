import GRDB
import Glibc

extension SQLiteConnection {
  /// What the engine says together with what the system said to it.
  struct Failure: Error {
    let error: DatabaseError
    let systemError: CInt
  }

  /// Runs what may throw an error of the engine's, and throws the store's instead.
  static func mapping<Result>(
    _ path: String, _ body: () throws -> Result
  ) throws(StoreError) -> Result {
    do {
      return try body()
    } catch let error as StoreError {
      throw error
    } catch let failure as Failure {
      throw mapped(failure.error, systemError: failure.systemError, path)
    } catch let error as DatabaseError {
      throw mapped(error, systemError: 0, path)
    } catch {
      throw .other(detail: "\(error)")
    }
  }

  /// The one table from what SQLite says to what the store says.
  private static func mapped(
    _ error: DatabaseError, systemError: CInt, _ path: String
  ) -> StoreError {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(path: path)
    case .SQLITE_NOTADB: .notADatabase(path: path)
    case .SQLITE_CORRUPT: .damaged(path: path, detail: error.message ?? error.description)
    case .SQLITE_READONLY: .readOnly(path: path)
    case .SQLITE_PERM, .SQLITE_AUTH: .noPermission(path: path)
    case .SQLITE_FULL: .diskFull(path: path)
    case .SQLITE_IOERR where [ENOSPC, EDQUOT, EFBIG].contains(systemError): .diskFull(path: path)
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHORT_READ:
      .damaged(path: path, detail: error.description)
    case .SQLITE_CANTOPEN where [EACCES, EPERM].contains(systemError): .noPermission(path: path)
    case .SQLITE_CANTOPEN where systemError == EROFS: .readOnly(path: path)
    default: .other(detail: error.description)
    }
  }
}
