extension Change: HoldsTexts {
  /// Does something with each text of what is changed, and of everything that comes with it.
  public mutating func editTexts(_ edit: TextEdit) {
    switch self {
    case .addPost(var post, var details):
      post.editTexts(edit)
      post.asks = post.asks.edited(edit)
      details.editTexts(edit)
      details.comments = details.comments.edited(edit)
      self = .addPost(post, details)
    case .setPost(let id, var value):
      value.editTexts(edit)
      self = .setPost(id, value)
    case .setContributor(let id, var value):
      value.editTexts(edit)
      self = .setContributor(id, value)
    case .group(let changes): self = .group(changes.edited(edit))
    case .setBoard(.name(var name)):
      edit(.name, &name)
      self = .setBoard(.name(name))
    case .setBoard(.openDoors(let doors)): self = .setBoard(.openDoors(doors.edited(edit)))
    case .removePost, .movePost, .removeAsk, .removeComment, .removeContributor, .removeFavour,
      .removeShoot, .removeConsent, .setBoard(.country), .setBoard(.routine):
      break
    case .addAsk, .setAsk, .addComment, .addContributor, .addFavour, .setFavour, .addShoot,
      .setShoot, .addConsent:
      editThing(edit)
    }
  }

  /// The same, of what is one thing with texts.
  private mutating func editThing(_ edit: TextEdit) {
    switch self {
    case .addAsk(let ask): self = .addAsk(ask.edited(edit))
    case .setAsk(let ask): self = .setAsk(ask.edited(edit))
    case .addComment(let comment): self = .addComment(comment.edited(edit))
    case .addContributor(let person): self = .addContributor(person.edited(edit))
    case .addFavour(let favour): self = .addFavour(favour.edited(edit))
    case .setFavour(let favour): self = .setFavour(favour.edited(edit))
    case .addShoot(let shoot): self = .addShoot(shoot.edited(edit))
    case .setShoot(let shoot): self = .setShoot(shoot.edited(edit))
    case .addConsent(let consent): self = .addConsent(consent.edited(edit))
    default: break
    }
  }
}

extension PostValue: HoldsTexts {
  /// Does something with each text of the field.
  public mutating func editTexts(_ edit: TextEdit) {
    switch self {
    case .note(var note):
      edit(.note, &note)
      self = .note(note)
    case .caption(var caption):
      edit(.caption, &caption)
      self = .caption(caption)
    default:
      // A post with nothing but this field has the texts of this field.
      var post = Post(id: PostID(rawValue: 0), title: "", createdAt: Moment(seconds: 0))
      post.set(self)
      post.editTexts(edit)
      self = post.value(like: self)
    }
  }
}

extension ContributorValue: HoldsTexts {
  /// Does something with each text of the field.
  public mutating func editTexts(_ edit: TextEdit) {
    var person = Contributor(id: ContributorID(rawValue: 0), name: "")
    person.set(self)
    person.editTexts(edit)
    self = person.value(like: self)
  }
}

extension HoldsTexts {
  /// The value with something done with its texts.
  public func edited(_ edit: TextEdit) -> Self {
    var copy = self
    copy.editTexts(edit)
    return copy
  }
}

extension Array where Element: HoldsTexts {
  /// The values with something done with their texts.
  public func edited(_ edit: TextEdit) -> [Element] { map { $0.edited(edit) } }
}
