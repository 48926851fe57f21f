import Foundation

/// Memory the program holds but does not need.
enum FreeMemory {
  /// Gives it back to the system.
  static func giveBack() {
    giveBackHeap()
    forgetStart()
  }

  /// Loading a large board leaves several MiB that the C library keeps to itself, where it can give them back.
  private static func giveBackHeap() {
    typealias Trim = @convention(c) (Int) -> Int32
    // By name, as the header that declares it is in no module.
    guard let trim = dlsym(nil, "malloc_trim") else { return }
    _ = unsafeBitCast(trim, to: Trim.self)(0)
  }

  /// Starting reads tables of types all over a program with everything linked in, some twelve MiB.
  ///
  /// The pages are only read, so nothing is lost: those that are needed again come back from the system's cache.
  private static func forgetStart() {
    guard let maps = try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8),
      let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    else { return }
    for line in maps.split(separator: "\n") where line.hasSuffix(" \(program)") {
      let ends = line.prefix { $0 != " " }.split(separator: "-").compactMap { UInt($0, radix: 16) }
      guard line.contains(" r-xp "), ends.count == 2,
        let start = UnsafeMutableRawPointer(bitPattern: ends[0])
      else { continue }
      madvise(start, Int(ends[1] - ends[0]), Int32(MADV_DONTNEED))
    }
  }
}
