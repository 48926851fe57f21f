import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// What becomes of something that is to be taken down.
  func takedownMenu(_ place: Int, on post: Post) -> Picker {
    menu(
      .takedown(post.id, place), texts.consent.takedowns,
      [
        Picker.Item(.takedown(isDone: true), texts.consentScreen.isDown, key: "x"),
        Picker.Item(.takedown(isDone: false), texts.consentScreen.stays, key: "s"),
      ])
  }

  /// Notes that something was taken down today.
  mutating func takeDown(_ place: Int, on id: PostID) -> [Effect] {
    let today = today
    return settle(place, on: id) { $0.doneOn = today }
  }

  /// Asks on which other ground something stays.
  mutating func askWhyItStays(_ place: Int, on id: PostID) -> [Effect] {
    open(
      Prompt(
        .stays(id, place), title: texts.consentScreen.staysWhy,
        placeholder: texts.consentScreen.staysExample))
  }

  mutating func submitStays(_ text: String, _ place: Int, on id: PostID) -> [Effect] {
    guard text.count >= Override.shortestReason else {
      return complain(texts.rules.reasonTooShort(Override.shortestReason))
    }
    layers.removeLast()
    return settle(place, on: id) { $0.staysBecause = text }
  }

  private mutating func settle(
    _ place: Int, on id: PostID, _ change: (inout Takedown) -> Void
  ) -> [Effect] {
    guard let post = board[id], post.takedowns.indices.contains(place) else {
      return say(.note, texts.errors.postGone)
    }
    var takedowns = post.takedowns
    change(&takedowns[place])
    return commit(.setPost(id, .takedowns(takedowns)), nil)
  }
}
