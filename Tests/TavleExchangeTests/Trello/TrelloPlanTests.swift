import Foundation
import TavleCore
import TavleExchange
import Testing

@Suite struct TrelloPlanTests {
  @Test func `lists stand in order with stage and reason`() throws {
    let plan = try Trello.traps()
    #expect(plan.boardName == "Redaktion")
    #expect(
      plan.lists == [
        PlannedList(name: "Gammelt", stage: .archive, reason: .archived, count: 1),
        PlannedList(name: "Idéer", stage: .tip, reason: .name("idéer"), count: 2),
        PlannedList(name: "I gang", stage: .needsColleague, reason: .name("i gang"), count: 0),
        PlannedList(name: "Planlagt", stage: .scheduled, reason: .name("planlagt"), count: 2),
        PlannedList(name: "Zebra", stage: .needsColleague, reason: .position, count: 3),
        PlannedList(name: "Udgivet", stage: .published, reason: .name("udgivet"), count: 2),
      ])
  }

  @Test func `a mapping wins over the guess, in any case`() throws {
    let plan = try Trello.traps(map: ["ZEBRA": .tip, "gammelt": .published])
    #expect(plan.lists.first { $0.name == "Zebra" }?.reason == .told)
    #expect(try Trello.post("8", in: plan).stage == .tip)
    #expect(try Trello.post("7", in: plan).stage == .published)
  }

  @Test func `posts stand list by list in the order of their decimal places`() throws {
    let titles = try Trello.traps().posts.map(\.title)
    #expect(
      titles == [
        "In an archived list", "First[31m tip with two lines", "Second tip", "Planned",
        "Planned without a day", "Title from here", "Out", "Archived card",
      ])
  }

  @Test func `labels become tags, and the name of a channel a channel`() throws {
    let post = try Trello.post("1", in: Trello.traps())
    #expect(post.tags == ["bag-kulissen", "sky"])
    #expect(post.channels == [.linkedin])
  }

  @Test(arguments: [
    ("Europe/Copenhagen", "2026-07-01", "00:30"), ("UTC", "2026-06-30", "22:30"),
    ("America/New_York", "2026-06-30", "18:30"),
  ])
  func `a due date is where the user is`(_ zone: String, _ day: String, _ time: String) throws {
    let data = try Fixture.data("trello-traps.json")
    let plan = try TrelloImport.plan(of: data, zone: Trello.zone(zone))
    let post = try Trello.post("3", in: plan)
    #expect(post.planDay?.description == day && post.planTime?.description == time)
    #expect(post.stage == .scheduled)
  }

  @Test func `a due date that is no date is none`() throws {
    #expect(try Trello.post("8", in: Trello.traps()).planDay == nil)
  }

  @Test func `a scheduled card without a day waits for a colleague`() throws {
    let plan = try Trello.traps()
    #expect(try Trello.post("4", in: plan).stage == .needsColleague)
    #expect(plan.notes.contains(.scheduledWithoutDay(1)))
  }

  @Test func `a published card has the day it came into its list and its links`() throws {
    let post = try Trello.post("5", in: Trello.traps())
    #expect(post.publishedDay?.description == "2026-02-05")
    #expect(post.planDay?.description == "2026-02-01")
    let link = PublishedLink(channel: .instagram, address: "https://www.instagram.com/p/abc/")
    #expect(post.links == [link])
    #expect(post.note == "Text")
  }

  @Test func `archived cards go to the archive and remember their stage`() throws {
    let plan = try Trello.traps()
    let card = try Trello.post("6", in: plan)
    #expect(card.stage == .archive && card.cameFrom == .published)
    #expect(card.publishedDay?.description == "2026-02-12")
    let listed = try Trello.post("7", in: plan)
    #expect(listed.stage == .archive && listed.cameFrom == .tip)
  }

  @Test func `several checklists are one, in order, with their names`() throws {
    let plan = try Trello.traps()
    #expect(
      try Trello.post("2", in: plan).checklist == [
        ChecklistItem(title: "Film: Shoot", isDone: true), ChecklistItem(title: "Film: Edit"),
        ChecklistItem(title: "Post: Publish"),
      ])
    let single = try Trello.post("3", in: plan).checklist
    #expect(single == [ChecklistItem(title: "Subtitles", isDone: true)])
  }

  @Test func `comments are oldest first, with the names of those who left`() throws {
    let plan = try Trello.traps()
    let comments = try Trello.post("2", in: plan).comments
    #expect(comments.map(\.text) == ["Earlier", "Later"])
    #expect(comments.map(\.author) == ["Per Gone", "Anne Holm"])
    #expect(comments.first?.at.iso8601 == "2026-02-01T10:00:00Z")
    #expect(plan.notes.contains(.commentsWithoutAuthor(1)))
  }

  @Test func `a card was made when its action says, else when its identifier says`() throws {
    let plan = try Trello.traps()
    #expect(try Trello.post("3", in: plan).createdAt.iso8601 == "2026-01-05T08:00:00Z")
    #expect(try Trello.post("1", in: plan).createdAt.seconds == 0x5FC8_C9F0)
  }

  @Test func `people are those who are on cards, also when they left the board`() throws {
    let plan = try Trello.traps()
    let names = Dictionary(uniqueKeysWithValues: plan.people.map { ($0.origin, $0.name) })
    #expect(
      names == ["trello:m1": "Anne Holm", "trello:gone": "Per Gone", "trello:m2": "per.lund"])
    #expect(try Trello.post("2", in: plan).people == ["trello:m1", "trello:gone"])
  }

  @Test func `attachments end the note`() throws {
    let post = try Trello.post("1", in: Trello.traps())
    #expect(post.note == "brief.pdf: https://trello.com/1/cards/a/brief.pdf")
  }

  @Test func `what is not taken over is counted`() throws {
    let counts = try Trello.traps().notTaken.map { "\($0.kind) \($0.count)" }
    #expect(
      counts == [
        "startDates 1", "completedMarks 1", "votes 2", "stickers 1", "customFields 2", "covers 1",
        "powerUps 2", "reactions 1", "otherActions 1", "boardDescription 1",
        "membersWithoutCard 1", "unknownMembers 1", "commentsOnMissingCards 1",
        "emptyComments 1", "attachmentsWithoutAddress 1", "checklistItemDetails 1",
        "separators 1", "emptyCards 1", "emptyLabels 1", "unreadableEntries 3",
      ])
  }

  @Test func `the mail address of a card is nowhere in the plan`() throws {
    #expect(!String(describing: try Trello.traps()).contains("secret"))
  }

  @Test func `a title that is too long goes on in the note`() throws {
    let name = String(repeating: "æ", count: 500) + " and the rest"
    let card = "{\"id\": \"c\", \"idList\": \"l\", \"name\": \"\(name)\", \"desc\": \"Note\"}"
    let text = "{\"lists\": [{\"id\": \"l\", \"name\": \"L\"}], \"cards\": [\(card)]}"
    let plan = try TrelloImport.plan(of: Data(text.utf8), zone: Trello.zone())
    #expect(plan.posts.first?.title == String(repeating: "æ", count: 500))
    #expect(plan.posts.first?.note == "and the rest\n\nNote")
    #expect(plan.notes == [.titlesCut(1)])
  }
}
