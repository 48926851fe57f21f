import Foundation
import TavleCore
import TavleExchange
import TavleTexts
import Testing

@Suite struct JSONViewTests {
  private func smallBoard() throws -> Board {
    var board = Board()
    var at = Trello.circumstances()
    var anne = Contributor(id: ContributorID(rawValue: 5), name: "Anne Holm")
    anne.skills = [Skill(role: .camera, level: .often, wish: .gladly)]
    anne.topics = [Topic(name: "logistik")]
    try board.apply(.addContributor(anne))
    var post = Post(id: PostID(rawValue: 7), title: "Robot / “ny”", createdAt: Moment(seconds: 0))
    post.number = 42
    post.stage = .needsColleague
    post.planDay = Day(year: 2026, month: 12, day: 3)
    post.planTime = LocalTime(hour: 9)
    var ask = Ask(id: at.identifier(), post: post.id, role: .camera, contributor: anne.id)
    ask.state = .noAnswer
    post.asks = [ask, Ask(id: at.identifier(), post: post.id, role: .copresenting)]
    try board.apply(.addPost(post, PostDetails(note: "Note")))
    return board
  }

  @Test func `a post has the promised names, and nothing where nothing is`() throws {
    let board = try smallBoard()
    let post = try #require(board.post(number: 42))
    let text = try JSONText.list("posts", [PostView(post, on: board)])
    #expect(
      text == """
        {
          "posts" : [
            {
              "asks" : [
                {
                  "contributor" : "Anne Holm",
                  "role" : "camera",
                  "state" : "no-answer"
                },
                {
                  "role" : "co-presenting",
                  "state" : "open"
                }
              ],
              "channels" : [

              ],
              "checklist" : [

              ],
              "createdAt" : "1970-01-01T00:00:00Z",
              "id" : "7",
              "links" : [

              ],
              "number" : 42,
              "planDay" : "2026-12-03",
              "planTime" : "09:00",
              "stage" : "needs-colleague",
              "stageSince" : "1970-01-01T00:00:00Z",
              "tags" : [

              ],
              "title" : "Robot / “ny”"
            }
          ]
        }
        """)
  }

  @Test func `one post is shown with its long texts`() throws {
    let board = try smallBoard()
    let post = try #require(board.post(number: 42))
    let view = PostView(post, details: board.details(of: post.id), on: board)
    #expect(view.note == "Note" && view.caption == nil && view.comments == [])
  }

  @Test func `a colleague has the promised names`() throws {
    let board = try smallBoard()
    let anne = try #require(board.contributors.first)
    #expect(
      try JSONText.text(ContributorView(anne)) == """
        {
          "away" : [

          ],
          "id" : "5",
          "limits" : {
            "asks" : 2,
            "leadDays" : {

            },
            "minutes" : 60,
            "restDays" : 14,
            "weekdays" : [
              1,
              2,
              3,
              4,
              5
            ]
          },
          "name" : "Anne Holm",
          "roles" : [
            {
              "level" : 3,
              "role" : "camera",
              "wish" : "gladly"
            }
          ],
          "topics" : [
            {
              "level" : 2,
              "topic" : "logistik"
            }
          ]
        }
        """)
  }

  @Test(arguments: [(Priority.low, "low"), (.high, "high"), (.urgent, "urgent")])
  func `a priority is a word`(_ priority: Priority, _ word: String) {
    var post = Post(id: PostID(rawValue: 1), title: "T", createdAt: Moment(seconds: 0))
    post.priority = priority
    #expect(PostView(post, on: Board()).priority == word)
  }
}
