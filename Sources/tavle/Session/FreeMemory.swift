import Glibc

/// Memory the program holds but does not need.
enum FreeMemory {
  /// Gives back to the system what loading a large board leaves: several MiB that the C library keeps to itself.
  static func giveBack() {
    typealias Trim = @convention(c) (Int) -> Int32
    // By name, as the header that declares it is in no module.
    guard let trim = dlsym(nil, "malloc_trim") else { return }
    _ = unsafeBitCast(trim, to: Trim.self)(0)
  }
}
