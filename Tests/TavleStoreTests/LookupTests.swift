import TavleCore
import TavleStore
import TestSupport
import Testing

@Suite struct `Looking things up` {
  @Test(arguments: Engine.all)
  func `finds posts by number and origin, and the ends of a stage`(_ engine: Engine) throws {
    let store = try engine.makePlace().open()
    #expect(try store.rankBounds(of: .tip) == nil)
    for number in 1...3 {
      var post = tip("post \(number)", id: Int64(number * 10))
      post.rank = Rank(rawValue: Int64(-number))
      post.origin = "trello:\(number)"
      post.tags = ["a", "b"]
      try store.commit(.addPost(post, PostDetails(note: "note \(number)")))
    }
    #expect(try store.post(number: 2)?.title == "post 2")
    #expect(try store.post(number: 2)?.tags == ["a", "b"])
    #expect(try store.post(number: 4) == nil)
    #expect(try store.details(of: PostID(rawValue: 20))?.note == "note 2")
    #expect(try store.details(of: PostID(rawValue: 21)) == nil)
    #expect(try store.rankBounds(of: .tip) == Rank(rawValue: -3)...Rank(rawValue: -1))
    #expect(try store.posts(in: .tip).map(\.number) == [3, 2, 1])
    let found = try store.findOrigins(["trello:1", "trello:3", "trello:9"])
    #expect(found == ["trello:1": PostID(rawValue: 10), "trello:3": PostID(rawValue: 30)])
  }

  @Test(arguments: Engine.all)
  func `refuses to import the same thing twice`(_ engine: Engine) throws {
    let store = try engine.makePlace().open()
    var (one, other) = (tip("a", id: 1), tip("b", id: 2))
    one.origin = "trello:1"
    other.origin = "trello:1"
    try store.commit(.addPost(one, PostDetails()))
    #expect(throws: StoreError.refused(.exists(1))) {
      try store.commit(.addPost(other, PostDetails()))
    }
  }

  @Test(arguments: Engine.all)
  func `never gives a number twice, and keeps numbers that come along`(_ engine: Engine) throws {
    let store = try engine.makePlace().open()
    func add(_ id: Int64, number: Int) throws -> Int? {
      var post = tip("a", id: id)
      post.number = number
      try store.commit(.addPost(post, PostDetails()))
      return try store.post(PostID(rawValue: id))?.number
    }
    #expect(try add(1, number: 0) == 1)
    #expect(try add(2, number: 7) == 7)
    #expect(try add(3, number: 7) == 8)
    try store.commit(.removePost(PostID(rawValue: 3)))
    #expect(try add(4, number: 0) == 9)
  }

  @Test(arguments: Engine.all)
  func `keeps a colleague who is asked for something`(_ engine: Engine) throws {
    let store = try engine.makePlace().open()
    let person = Contributor(id: ContributorID(rawValue: 5), name: "Per")
    let ask = Ask(
      id: AskID(rawValue: 6), post: PostID(rawValue: 1), role: .camera, contributor: person.id)
    try store.commit(.group([.addContributor(person), .addPost(tip("a", id: 1), PostDetails())]))
    try store.commit(.addAsk(ask))
    #expect(throws: StoreError.refused(.stillAsked(person.id, asks: 1))) {
      try store.commit(.removeContributor(person.id))
    }
    try store.commit(.group([.removeAsk(ask.post, ask.id), .removeContributor(person.id)]))
    #expect(try store.contributors().isEmpty)
  }
}
