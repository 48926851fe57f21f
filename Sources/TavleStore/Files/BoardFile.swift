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
  func create() throws(StoreError) {
    try Self.createFolder(folder)
    let file = Glibc.open(path, O_CREAT | O_RDWR, 0o600)
    guard file >= 0 else { throw failure(errno, folder) }
    Glibc.close(file)
  }

  /// Whether there is anything at the path.
  var exists: Bool { isAllowed(path, F_OK) }

  /// The path without links.
  var realPath: String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Takes the file away, with its companions.
  func remove() {
    for ending in ["", "-wal", "-shm", "-journal"] { unlink(path + ending) }
  }

  /// Gives the file a second name, and its companions that of the new one, so that the first name
  /// can be given to another file and there is something called so all the time.
  ///
  /// - Throws: `StoreError.alreadyExists` if there is something of the new name.
  func setAside(as kept: String) throws(StoreError) {
    guard link(path, kept) == 0 else {
      throw errno == EEXIST ? .alreadyExists(path: kept) : failure(errno, kept)
    }
    for ending in ["-wal", "-shm", "-journal"] {
      guard rename(path + ending, kept + ending) == 0 || errno == ENOENT else {
        throw failure(errno, path + ending)
      }
    }
  }

  /// Whether it is a file, and no folder or device.
  var isPlain: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether both paths lead to one file, by links of any kind.
  func isSameFile(as other: BoardFile) -> Bool {
    var (own, others) = (stat(), stat())
    guard stat(path, &own) == 0, stat(other.path, &others) == 0 else { return path == other.path }
    return own.st_dev == others.st_dev && own.st_ino == others.st_ino
  }

  /// Whether it is a file with nothing in it.
  var isEmpty: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_size == 0
  }

  /// Gives the file its real name, once all of it is on the disk.
  ///
  /// - Throws: `StoreError.alreadyExists` unless an existing file may be replaced.
  func publish(as final: String, overwriting: Bool) throws(StoreError) {
    try sync(path)
    if overwriting {
      guard rename(path, final) == 0 else { throw failure(errno, final) }
    } else {
      guard link(path, final) == 0 else {
        throw errno == EEXIST ? .alreadyExists(path: final) : failure(errno, final)
      }
      unlink(path)
    }
    try sync(folder)
  }

  private func sync(_ path: String) throws(StoreError) {
    let file = Glibc.open(path, O_RDONLY)
    guard file >= 0 else { throw failure(errno, path) }
    defer { Glibc.close(file) }
    guard fsync(file) == 0 else { throw failure(errno, path) }
  }

  /// The folder the file is in.
  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes sure there is a file that can be read, or says why not.
  func checkReadable() throws(StoreError) {
    var status = stat()
    guard stat(path, &status) == 0, isAllowed(path, R_OK) else { throw failure(errno, path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notADatabase(path: path) }
  }

  /// The write-ahead log lies beside the board, so the folder must be writable as well.
  private func check() throws(StoreError) {
    guard isAllowed(path, R_OK) else { throw failure(errno, path) }
    guard isAllowed(path, W_OK) else { throw .readOnly(path: path) }
    let home = BoardFile(path: realPath).folder
    guard isAllowed(home, W_OK | X_OK) else { throw .readOnly(path: home) }
  }

  private static func createFolder(_ path: String) throws(StoreError) {
    guard !isAllowed(path, F_OK) else { return }
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

/// Whether the user that the program acts for may do this with a file.
private func isAllowed(_ path: String, _ mode: CInt) -> Bool {
  faccessat(AT_FDCWD, path, mode, AT_EACCESS) == 0
}
