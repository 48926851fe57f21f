import Foundation
import TestSupport
import Testing

@testable import TavleStore

@Suite struct `A password file` {
  private let folder: Folder
  private let place = StoreLocation("postgres://anne@host/db")

  init() throws { folder = try Folder() }

  private func make(_ name: String, mode: Int) throws -> String {
    let path = folder.file(name)
    #expect(
      FileManager.default.createFile(
        atPath: path, contents: Data(), attributes: [.posixPermissions: mode]))
    return path
  }

  @Test(arguments: [(0o600, false), (0o400, false), (0o640, true), (0o644, true), (0o602, true)])
  func `is read if nobody else may`(_ mode: Int, _ isIgnored: Bool) throws {
    let path = try make(".pgpass", mode: mode)
    let found = place.ignoredPasswordFile(environment: ["HOME": folder.path])
    #expect(found == (isIgnored ? path : nil))
  }

  @Test func `is where address and environment say, in this order`() throws {
    let (home, named) = (try make(".pgpass", mode: 0o644), try make("named", mode: 0o644))
    let own = try make("own", mode: 0o644)
    let address = StoreLocation("postgres://anne@host/db?passfile=\(own)")
    var environment = ["HOME": folder.path, "PGPASSFILE": ""]
    #expect(place.ignoredPasswordFile(environment: environment) == home)
    environment["PGPASSFILE"] = named
    #expect(place.ignoredPasswordFile(environment: environment) == named)
    #expect(address.ignoredPasswordFile(environment: environment) == own)
  }

  @Test(arguments: ["postgres://anne:pw@host/db", "postgres://host/db?password=pw", "board.db"])
  func `is of no concern to who needs none`(_ board: String) throws {
    let environment = ["PGPASSFILE": try make("named", mode: 0o644)]
    #expect(StoreLocation(board).ignoredPasswordFile(environment: environment) == nil)
    let known = environment.merging(["PGPASSWORD": "pw"]) { $1 }
    #expect(place.ignoredPasswordFile(environment: known) == nil)
    #expect(place.ignoredPasswordFile(environment: ["HOME": folder.path]) == nil)
    #expect(place.ignoredPasswordFile(environment: [:]) == nil)
  }
}
