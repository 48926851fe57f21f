import CNcurses

/// The environment of this process as a dictionary; entries that are not text are left out.
public func processEnvironment() -> [String: String] {
  var result: [String: String] = [:]
  var entry = tavle_environment()
  while let text = entry?.pointee {
    if let line = String(validatingCString: text), let equals = line.firstIndex(of: "=") {
      result[String(line[..<equals])] = String(line[line.index(after: equals)...])
    }
    entry = entry?.successor()
  }
  return result
}
