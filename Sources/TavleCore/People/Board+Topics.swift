extension Board {
  /// The topic a post is about: its first tag that somebody knows; `nil` if there is none.
  public func topic(of post: Post) -> String? {
    post.tags.lazy.map { $0.lowercased() }.first { tag in
      people.values.contains { $0.topics.contains { $0.name == tag } }
    }
  }
}
