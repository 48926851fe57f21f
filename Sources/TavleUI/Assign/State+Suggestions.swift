import TavleCore
import TavleTexts
import TerminalKit

// Who can help: the list behind `a`, as values.

extension State {
  /// The list of who can help with something on posts, best first; those of the first post decide.
  func colleaguePicker(_ posts: [PostID], _ need: Need) -> Picker {
    let post = posts.first.flatMap { board[$0] }
    var asked = need
    asked.topic = need.topic ?? post.flatMap(board.topic)
    let suggestions = rules.suggestions(for: asked, on: post)
    var items = suggestions.all.map { item($0, posts, need) }
    setSections(&items, suggestions, need)
    items.append(
      Picker.Item(.nobody, texts.prompts.nobodyYet, detail: texts.prompts.openRole))
    var picker = Picker(.colleague(posts, need), title: title(asked, posts), items: items)
    picker.teamRemarks = suggestions.team
    picker.suggestions = Dictionary(
      uniqueKeysWithValues: suggestions.all.map { ($0.contributor.id, $0) })
    picker.takesNew = true
    return picker
  }

  private func item(_ suggestion: Suggestion, _ posts: [PostID], _ need: Need) -> Picker.Item {
    let person = suggestion.contributor
    let isOnAll = suggestion.isOnPost && posts.count == 1
    var item = Picker.Item(
      .contributor(person.id), person.name, disabled: isOnAll ? texts.errors.alreadyOnPost : nil)
    item.keywords = person.department ?? ""
    return item
  }

  /// Puts a heading above each group, and says so when nobody is without a remark.
  private func setSections(
    _ items: inout [Picker.Item], _ suggestions: Suggestions, _ need: Need
  ) {
    let groups = suggestions.all.map(\.group)
    if let first = groups.firstIndex(of: .notSuggested) {
      items[first].section = texts.rules.notSuggestedHeading
    }
    if let first = groups.firstIndex(of: .noted) {
      items[first].section = texts.rules.notedHeading
    }
    guard !items.isEmpty, groups.first != .free else { return }
    let able = suggestions.all.count { $0.contributor.skill(need.role) != nil }
    items[0].section = [texts.rules.nobodyFree(able), items[0].section].compactMap(\.self)
      .joined(separator: separator)
  }

  private func title(_ need: Need, _ posts: [PostID]) -> String {
    let post = posts.first.flatMap { board[$0] }
    let day = (need.neededBy ?? post?.planDay).map { texts.words.day($0, today: today) }
    let minutes = (need.minutes ?? post?.minutes).map(texts.words.minutes)
    let parts = [roleName(need.role, nil), need.topic, day, minutes, subject(posts)]
    return "\(texts.rules.whoCanHelp) \(parts.compactMap(\.self).joined(separator: separator))"
  }

  /// What a post is most likely to need: its open role with the fewest who could take it, else what its form suggests.
  func likelyNeed(of posts: [PostID]) -> Need {
    guard let post = posts.first.flatMap({ board[$0] }) else { return Need(.camera) }
    let open = post.openRoles.map { Need($0) }
    if open.count > 1, let first = rules.crew(for: open, on: post).places.first {
      return first.need
    }
    if let only = open.first { return only }
    let taken = Set(post.asks.filter { !$0.state.isOff }.map(\.role))
    let usual: [TavleCore.Role] =
      switch post.format {
      case .photo, .carousel: [.photo, .expertise, .proofreading]
      case .text, .article: [.expertise, .proofreading, .photo]
      case .video, .story, .live, nil: [.camera, .expertise, .proofreading]
      }
    let topic = board.topic(of: post)
    // An expert is asked about something: where no tag says what, another role comes first.
    let fitting = usual.filter { !taken.contains($0) && ($0 != .expertise || topic != nil) }
    let role = fitting.first ?? usual.first { $0 != .expertise } ?? .camera
    return Need(role, topic: role == .expertise ? topic : nil)
  }

  /// Opens the list of who can help with what a post is most likely to need.
  mutating func suggest(_ posts: [PostID]) -> [Effect] {
    open(colleaguePicker(posts, likelyNeed(of: posts)))
  }

  // MARK: Words

  /// What stands after a name: department, points, a bar, and what there is to know first.
  func suggestionDetail(
    _ suggestion: Suggestion, departmentWidth: Int, hasBar: Bool
  ) -> String {
    let department = (suggestion.contributor.department ?? "")
      .clipped(to: departmentWidth, in: looks.glyphs).padded(to: departmentWidth, in: looks.glyphs)
    let points = suggestion.score.total
    let number = String(repeating: " ", count: max(0, 3 - String(points).count)) + String(points)
    let isGated = suggestion.group == .notSuggested
    var parts = departmentWidth > 0 ? [department] : []
    parts.append(isGated ? "   " : number)
    if hasBar { parts.append(isGated ? String(repeating: " ", count: 10) : bar(points)) }
    return (parts + [headline(of: suggestion)]).joined(separator: "  ")
  }

  /// Ten cells for a hundred points.
  private func bar(_ points: Int) -> String {
    let full = (points + 5) / 10
    return String(repeating: looks.symbols.barFull, count: full)
      + String(repeating: looks.symbols.barEmpty, count: 10 - full)
  }

  /// The first remark, or when somebody was last asked and how much of their limit is used.
  private func headline(of suggestion: Suggestion) -> String {
    if let first = suggestion.remarks.first { return texts.remark(first.fact, today: today) }
    let load = suggestion.load
    guard let last = load.last else { return texts.people.neverAsked }
    var parts = [texts.prompts.lastAsked(max(0, last.distance(to: today)))]
    if load.asks30 > 0 {
      parts.append(texts.rules.used(load.asks30, suggestion.contributor.limits.mostAsks))
    }
    return parts.joined(separator: separator)
  }

  /// Why somebody stands where they stand, in lines: the arithmetic, then every remark, those on the team last.
  func explanation(of suggestion: Suggestion, team: [Remark]) -> [String] {
    let name = suggestion.contributor.firstName
    let sum = texts.arithmetic(suggestion.score, separator: separator)
    let remarks = (suggestion.remarks + team).map { texts.remark($0, today: today) }
    return ["\(name) \(suggestion.score.total): \(sum)", remarks.joined(separator: separator)]
  }
}
