import TavleCore
import Testing

struct ChannelTests {
  @Test(arguments: [
    ("ig", Channel.instagram), ("IG", .instagram), ("Insta", .instagram), ("instagram", .instagram),
    ("fb", .facebook), ("li", .linkedin), ("in", .linkedin), ("X", .x), ("twitter", .x),
    ("YT", .youtube), ("tt", .tiktok), ("Intranet", Channel(rawValue: "intranet")),
    ("Måneds-blad2", Channel(rawValue: "måneds-blad2")),
  ])
  func `known channels have short names, other words are channels too`(
    _ text: String, _ channel: Channel
  ) {
    #expect(Channel(reading: text) == channel)
  }

  @Test(arguments: ["", " ", "to ord", "#ig", "a/b", "ig,fb"])
  func `what is no word is no channel`(_ text: String) {
    #expect(Channel(reading: text) == nil)
  }

  @Test func `each has a symbol and the name its owner writes, which read as the channel`() {
    #expect(Channel.all.map(\.symbol) == ["IG", "FB", "LI", "X", "YT", "TT"])
    #expect(
      Channel.all.map(\.name) == ["Instagram", "Facebook", "LinkedIn", "X", "YouTube", "TikTok"])
    for channel in Channel.all {
      #expect(Channel(reading: channel.symbol) == channel)
      #expect(Channel(reading: channel.name) == channel)
    }
    let own = Channel(rawValue: "intranet")
    #expect(own.symbol == "INT" && own.name == "intranet")
  }
}
