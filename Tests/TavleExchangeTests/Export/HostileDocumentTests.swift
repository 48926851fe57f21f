import Foundation
import TavleCore
import TavleExchange
import Testing

@Suite struct HostileDocumentTests {
  /// A document with one post and one colleague; the fields come after the identifiers.
  private func read(post: String, person: String = "\"name\": \"Anne\"") throws -> BoardDocument {
    let text = """
      {"format": "tavle-board", "version": 1, "name": "Our\\u001b[2J board\\n",
      "contributors": [{"id": 7, "skills": [], "topics": [{"name": "\\u202eROBOTS", "level": 1},
      {"name": "\\u200b", "level": 1}],
      "hasLeft": false, \(person)}],
      "posts": [{"id": 1, "createdAt": 0, \(post)}]}
      """
    return try BoardDocument(decoding: Data(text.utf8))
  }

  @Test func `every text of a post is cleaned, and what is empty is left out`() throws {
    let document = try read(
      post: """
        "title": " A\\u001b]0;x\\u0007\\nB ", "source": "\\u200b", "origin": "o\\u0000",
        "tags": ["#a b", "\\u001b", "c\\u202e"], "channels": ["IG", "not a channel"],
        "checklist": [{"title": "do\\tit", "isDone": true}, {"title": " ", "isDone": false}],
        "links": [{"channel": "x", "address": "https://x.com/1"}, {"address": "javascript:alert(1)"}],
        "note": "one\\r\\ntwo\\u001b", "caption": "\\u202ecaption",
        "comments": [{"id": 2, "post": 1, "author": "B\\u001bo", "at": 0, "text": "yes\\u0008"},
        {"id": 3, "post": 1, "author": "Bo", "at": 0, "text": "\\u200b"}]
        """)
    #expect(document.name == "Our[2J board")
    let entry = try #require(document.posts.first)
    #expect(entry.post.title == "A]0;x B")
    #expect(entry.post.source == nil)
    #expect(entry.post.origin == "o")
    #expect(entry.post.tags == ["a-b", "c"])
    #expect(entry.post.channels == [.instagram])
    #expect(entry.post.checklist == [ChecklistItem(title: "do it", isDone: true)])
    #expect(entry.post.links == [PublishedLink(channel: .x, address: "https://x.com/1")])
    #expect(entry.details.note == "one\ntwo\njavascript:alert(1)")
    #expect(entry.details.caption == "caption")
    #expect(entry.details.comments.map(\.author) == ["Bo"])
    #expect(entry.details.comments.map(\.text) == ["yes"])
    #expect(entry.post.commentCount == 1)
  }

  @Test func `who is in a post is cleaned, with the reason and its channels`() throws {
    let entry = try #require(
      try read(
        post: """
          "title": "A", "appears": [{"who": {"guest": {"_0": "Ku\\u001brt"}}, "media": ["video"],
          "hasSeenCut": true, "reason": "on the\\nphone", "reasonOn": ["IG", "not a\\nchannel"]},
          {"who": {"guest": {"_0": "\\u200b"}}, "media": [], "hasSeenCut": false}]
          """
      ).posts.first)
    #expect(entry.post.appears.map(\.who) == [.guest("Kurt")])
    #expect(entry.post.appears[0].reason == "on the phone")
    #expect(entry.post.appears[0].reasonOn == [.instagram])
  }

  @Test func `every text of a colleague is cleaned`() throws {
    let document = try read(
      post: "\"title\": \"A\"",
      person:
        "\"name\": \"An\\u001bne \\n Holm\", \"mail\": \"a@b.dk\\u0007\", \"phone\": \"\\u200b\"")
    let person = try #require(document.contributors.first)
    #expect(person.name == "Anne Holm")
    #expect(person.mail == "a@b.dk")
    #expect(person.phone == nil)
    #expect(person.topics.map(\.name) == ["robots"])
  }

  @Test func `a title over the limit goes on in the note`() throws {
    let long = String(repeating: "a", count: Post.titleLimit) + "rest"
    let entry = try #require(try read(post: "\"title\": \"\(long)\"").posts.first)
    #expect(entry.post.title.count == Post.titleLimit)
    #expect(entry.details.note == "rest")
    #expect(entry.post.hasNote)
  }

  @Test(arguments: [
    ("\"title\": \"\\u001b\\u200b\"", "\"name\": \"Anne\"", "posts.0.title"),
    ("\"title\": \"A\", \"minutes\": 0", "\"name\": \"Anne\"", "posts.0.minutes"),
    ("\"title\": \"A\", \"minutes\": 1441", "\"name\": \"Anne\"", "posts.0.minutes"),
    ("\"title\": \"A\"", "\"name\": \" \"", "contributors.0.name"),
  ])
  func `what no board can hold is refused with its place`(
    _ post: String, _ person: String, _ key: String
  ) {
    let error = #expect(throws: ImportError.self) { try read(post: post, person: person) }
    #expect(error == .notABoardDocument(key: key))
  }
}
