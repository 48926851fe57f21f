import Foundation
import TavleStore
import TestSupport
import Testing

@testable import tavle

@Suite struct KeptTextTests {
  @Test func `the folder of what was typed is made when there is something to keep`() throws {
    let home = try Folder()
    let folder = home.file("state")
    let environment = ["HOME": home.path, "XDG_STATE_HOME": folder]
    let location = StoreLocation("postgres://tavle@localhost/tavle")
    let kept = try #require(KeptText(for: location, environment))
    #expect(!kept.isThere)
    #expect(!FileManager.default.fileExists(atPath: folder))
    #expect(kept.add("Some words"))
    #expect(kept.isThere)
    #expect(FileManager.default.contents(atPath: kept.path) == Data("Some words\n".utf8))
  }
}
