import TerminalKit
import Testing

struct SymbolSetTests {
  @Test(arguments: [SymbolSet.unicode, .ascii])
  func `every sign takes one column, drawn as it is`(set: SymbolSet) {
    for case (let name?, let sign as String) in Mirror(reflecting: set).children {
      #expect(sign.displayWidth == 1, "\(name)")
      #expect(set.glyphSet == .unicode || sign.asciiForm == sign, "\(name)")
    }
  }
}
