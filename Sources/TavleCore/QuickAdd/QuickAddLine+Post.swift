extension QuickAddLine {
  /// The new post the line describes: with a day it is scheduled, else it is in `stage`.
  ///
  /// Who gave the tip is the colleague the name means, or the name as it was typed.
  public func post(
    in stage: Stage, knowing contributors: some Sequence<Contributor>, _ at: inout Circumstances
  ) -> Post {
    var post = Post(id: at.identifier(), title: title, createdAt: at.now)
    post.stage = date == nil ? stage : .scheduled
    (post.tags, post.channels) = (tags, channels)
    post.source = source.map { contributors.only(called: $0)?.name ?? $0 }
    (post.planDay, post.planTime) = (date?.day, date?.time)
    return post
  }
}

extension Sequence<Contributor> {
  /// The only colleague whose name, or a part of it, begins with a word; `nil` if there are none or several.
  public func only(called word: String) -> Contributor? {
    let word = SearchWord(word)
    let found = filter { person in
      word.begins(person.name)
        || person.name.split(separator: " ").contains { word.begins(String($0)) }
    }
    return found.count == 1 ? found.first : nil
  }
}
