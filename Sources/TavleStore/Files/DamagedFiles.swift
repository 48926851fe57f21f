import Synchronization

/// The files that this program has found damaged; it brings no write-ahead log into them when it closes them.
enum DamagedFiles {
  private static let paths = Mutex<Set<String>>([])

  /// Notes that a file is damaged.
  static func add(_ path: String) { _ = paths.withLock { $0.insert(path) } }

  /// Whether a file was found damaged.
  static func contain(_ path: String) -> Bool { paths.withLock { $0.contains(path) } }
}
