import Glibc

/// The file libpq looks a password up in.
///
/// Source: *The Password File* in PostgreSQL's manual (libpq).
struct PasswordFile {
  let path: String

  /// The file for an address; `nil` if the password comes from elsewhere, or nobody has a home.
  init?(for address: ServerAddress, environment: [String: String]) {
    func set(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    guard !address.hasPassword, set("PGPASSWORD") == nil else { return nil }
    let named = address.option("passfile") ?? set("PGPASSFILE")
    guard let path = named ?? set("HOME").map({ $0 + "/.pgpass" }) else { return nil }
    self.path = path
  }

  /// Whether libpq does not read it although it is there: others may, or it is no plain file.
  var isIgnored: Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG || status.st_mode & (S_IRWXG | S_IRWXO) != 0
  }
}

extension StoreLocation {
  /// The path of a password file that is there and should be read for this server, but is not, since others could read it
  /// too; `nil` if there is none, and for files.
  public func ignoredPasswordFile(environment: [String: String]) -> String? {
    guard case .server(let address) = self,
      let file = PasswordFile(for: address, environment: environment), file.isIgnored
    else { return nil }
    return file.path
  }
}
