import Glibc
public import TavleCore

/// How the last program that wrote to a board's file ended.
public enum LastEnd: Hashable, Sendable {
  /// Nothing can have gone wrong with the file; a program that was killed belongs here.
  case clean
  /// The system went down with changes in the write-ahead log: a disk that lies about what it has written may have
  /// damaged the file.
  case unclean

  /// Judges by the write-ahead log: its size in bytes and when it was last written to.
  ///
  /// Every program that is killed leaves it behind, so that it is there says nothing; that it is older than the present
  /// run of the system does.
  init(logBytes: Int64, logChanged: Moment, systemStart: Moment?) {
    self = systemStart.map { logBytes > 0 && logChanged < $0 } == true ? .unclean : .clean
  }

  /// How the last program with a board in this file ended; asked before the file is opened.
  init(of file: BoardFile, systemStart: Moment?) {
    var status = stat()
    guard stat(file.realPath + "-wal", &status) == 0 else {
      self = .clean
      return
    }
    self.init(
      logBytes: Int64(status.st_size), logChanged: Moment(seconds: Int64(status.st_mtim.tv_sec)),
      systemStart: systemStart)
  }
}

/// When the system that the program runs on was started.
public enum SystemStart {
  /// The moment, as the kernel tells it; `nil` where it does not.
  public static let moment: Moment? = read("/proc/stat").flatMap(moment(in:))

  /// The moment in the text of `/proc/stat`: seconds since 1970 behind the word `btime`.
  static func moment(in text: String) -> Moment? {
    let line = text.split(separator: "\n").first { $0.hasPrefix("btime ") }
    return line.flatMap { Int64($0.dropFirst(6)) }.map(Moment.init(seconds:))
  }

  private static func read(_ path: String) -> String? { KernelFile(path: path).text }
}

/// A file the kernel makes up when it is read, so that it has no size.
struct KernelFile {
  let path: String

  /// What is in it; `nil` if it cannot be read.
  var text: String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 8_192)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
