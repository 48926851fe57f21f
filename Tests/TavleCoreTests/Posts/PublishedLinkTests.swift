import TavleCore
import Testing

@Suite struct PublishedLinkTests {
  @Test(arguments: [
    ("https://instagram.com/p/1", "https://instagram.com/p/1", Channel.instagram),
    ("instagram.com/p/1", "https://instagram.com/p/1", .instagram),
    ("HTTPS://WWW.Instagram.COM/p/1", "HTTPS://WWW.Instagram.COM/p/1", .instagram),
    ("http://m.facebook.com/a?b=c#d", "http://m.facebook.com/a?b=c#d", .facebook),
    ("fb.watch/x", "https://fb.watch/x", .facebook),
    ("https://dk.linkedin.com/in/a", "https://dk.linkedin.com/in/a", .linkedin),
    ("https://lnkd.in/a", "https://lnkd.in/a", .linkedin),
    ("https://x.com/a", "https://x.com/a", .x),
    ("https://mobile.twitter.com/a", "https://mobile.twitter.com/a", .x),
    ("https://youtu.be/a", "https://youtu.be/a", .youtube),
    ("https://www.youtube.com:443/a", "https://www.youtube.com:443/a", .youtube),
    ("https://vm.tiktok.com/a", "https://vm.tiktok.com/a", .tiktok),
    ("https://example.dk", "https://example.dk", nil),
    ("https://netflix.com/a", "https://netflix.com/a", nil),
    ("https://x.com.example.dk", "https://x.com.example.dk", nil),
    ("https://x.example.dk", "https://x.example.dk", nil),
    ("https://blåbær.dk/å", "https://blåbær.dk/å", nil),
  ])
  func `an address of the web is a link, and a known host tells its channel`(
    _ text: String, _ address: String, _ channel: Channel?
  ) {
    #expect(PublishedLink(reading: text) == PublishedLink(channel: channel, address: address))
  }

  @Test(arguments: [
    "", "word", "javascript:alert(1)", "javascript://example.com/%0aalert(1)", "data:text/html,a.b",
    "mailto:anne@example.com:1", "ftp://example.com", "file:///etc/passwd", "https://", "https://a",
    "https://.", "https://a..b", "https://.dk", "https://example.dk/a b", "https://example.dk/a\tb",
    "https://example.dk/\u{1B}[31m", "https://example.dk/\u{202E}gpj", "https://exa\u{200B}mple.dk",
    "https://example.dk\n", " https://example.dk", "https://user@", "https://x.com@example.dk",
    "https://x.com:443@example.dk", "https:///example.dk",
    "https://<b>.dk", "https://example.dk/" + String(repeating: "a", count: 2_000),
  ])
  func `any other text is no link`(_ text: String) {
    #expect(PublishedLink(reading: text) == nil)
  }
}
