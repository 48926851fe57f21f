import Glibc

/// The file a board lies in: its owner's alone.
struct BoardFile {
  let path: String

  /// Makes sure there is a file that can be written, or says why not.
  func prepare(mayCreate: Bool) throws(StoreError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw failure(errno, path) }
      guard mayCreate else { throw .missing(path: path) }
      return try create()
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notADatabase(path: path) }
    try check()
  }

  /// Makes an empty file with mode 0600; SQLite gives its companions the same mode.
  func create(orReplace: Bool = false) throws(StoreError) {
    try Self.createFolder(folder)
    let file = Glibc.open(path, O_CREAT | O_RDWR | (orReplace ? O_TRUNC : 0), 0o600)
    guard file >= 0 else { throw failure(errno, folder) }
    Glibc.close(file)
  }

  /// The folder the file is in.
  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The write-ahead log lies beside the board, so the folder must be writable as well.
  private func check() throws(StoreError) {
    guard access(path, R_OK) == 0 else { throw failure(errno, path) }
    guard access(path, W_OK) == 0 else { throw .readOnly(path: path) }
    guard access(folder, W_OK | X_OK) == 0 else { throw .readOnly(path: folder) }
  }

  private static func createFolder(_ path: String) throws(StoreError) {
    guard access(path, F_OK) != 0 else { return }
    try createFolder(BoardFile(path: path).folder)
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw BoardFile(path: path).failure(errno, BoardFile(path: path).folder)
    }
  }

  private func failure(_ code: CInt, _ path: String) -> StoreError {
    switch code {
    case EACCES, EPERM: .noPermission(path: path)
    case EROFS: .readOnly(path: path)
    case ENOSPC, EDQUOT: .diskFull(path: path)
    case ENOENT: .missing(path: path)
    case EISDIR, ENOTDIR: .notADatabase(path: path)
    default: .other(detail: "\(path): \(String(cString: strerror(code)))")
    }
  }
}
