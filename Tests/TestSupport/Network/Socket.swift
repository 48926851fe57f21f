import Glibc

/// One end of a connection.
final class Socket: Sendable {
  private let descriptor: Int32

  private init(_ descriptor: Int32) throws {
    guard descriptor >= 0 else { throw TestFailure("socket: \(String(cString: strerror(errno)))") }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Connects to a socket in the file system.
  static func connecting(to path: String) throws -> Socket {
    let socket = try local()
    try withAddress(path) { address, length in
      guard connect(socket.descriptor, address, length) == 0 else {
        throw TestFailure("\(path): \(String(cString: strerror(errno)))")
      }
    }
    return socket
  }

  /// Listens on a socket in the file system, in place of one that was there.
  static func listening(at path: String) throws -> Socket {
    let socket = try local()
    unlink(path)
    try withAddress(path) { address, length in
      guard bind(socket.descriptor, address, length) == 0, listen(socket.descriptor, 64) == 0
      else { throw TestFailure("\(path): \(String(cString: strerror(errno)))") }
    }
    return socket
  }

  private static func local() throws -> Socket {
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    return try Socket(socket(AF_UNIX, kind, 0))
  }

  private static func withAddress(
    _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) throws -> Void
  ) throws {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    try withUnsafeMutableBytes(of: &address.sun_path) { room in
      guard bytes.count < room.count else { throw TestFailure("too long: \(path)") }
      room.copyBytes(from: bytes)
    }
    try withUnsafePointer(to: &address) { pointer in
      try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        try body(pointer, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }

  /// The next one who connects; `nil` once the listener was shut.
  func accept() -> Socket? {
    let next = Glibc.accept(descriptor, nil, nil)
    if next >= 0 { _ = fcntl(next, F_SETFD, FD_CLOEXEC) }
    return try? Socket(next)
  }

  /// What has come, after waiting for it; `nil` at the end.
  func read() -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    return count > 0 ? Array(buffer.prefix(count)) : nil
  }

  /// Sends all of it, or as much as the other side takes.
  func write(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Ends the connection in both directions; whoever waits for it wakes up.
  func shut() { shutdown(descriptor, Int32(SHUT_RDWR)) }
}

/// A port on 127.0.0.1 that nobody uses at the moment.
func freePort() throws -> Int {
  let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
  defer { close(descriptor) }
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
  var length = socklen_t(MemoryLayout<sockaddr_in>.size)
  let status = withUnsafeMutablePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
      bind(descriptor, pointer, length) == 0 && getsockname(descriptor, pointer, &length) == 0
    }
  }
  guard status else { throw TestFailure("no free port: \(String(cString: strerror(errno)))") }
  return Int(UInt16(bigEndian: address.sin_port))
}
