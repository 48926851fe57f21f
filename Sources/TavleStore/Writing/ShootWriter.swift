import TavleCore

/// Writes shoots and consents.
struct ShootWriter {
  let connection: any Connection

  /// Adds a shoot, or replaces the one with its identifier.
  func put(_ shoot: Shoot) throws(StoreError) {
    let id = SQLValue(shoot.id.rawValue)
    try connection.run(
      ShootStatement.put, id, .text(shoot.title), .text(shoot.day.description),
      SQLValue(shoot.time?.minutes), SQLValue(shoot.minutes), SQLValue(shoot.place),
      SQLValue(shoot.wayIn), SQLValue(shoot.clothes), SQLValue(shoot.phone),
      SQLValue(shoot.isCancelled), SQLValue(shoot.createdAt.seconds))
    try connection.run(ShootStatement.deletePosts, id)
    for (position, post) in shoot.posts.enumerated() {
      try connection.run(
        ShootStatement.insertPost, id, SQLValue(position), SQLValue(post.rawValue))
    }
    try connection.run(ShootStatement.deleteQuestions, id)
    for (position, question) in shoot.questions.enumerated() {
      try connection.run(
        ShootStatement.insertQuestion, id, SQLValue(position), .text(question))
    }
    try connection.run(ShootStatement.deleteCalls, id)
    for (position, call) in shoot.calls.enumerated() {
      try connection.run(
        ShootStatement.insertCall, id, SQLValue(position), SQLValue(call.contributor.rawValue),
        SQLValue(call.time.minutes))
    }
  }

  func delete(_ id: ShootID) throws(StoreError) {
    try connection.run(ShootStatement.delete, .integer(id.rawValue))
  }

  func insert(_ consent: Consent) throws(StoreError) {
    let id = SQLValue(consent.id.rawValue)
    try connection.run(
      ConsentStatement.insert, id, SQLValue(consent.contributor.rawValue),
      .text(consent.medium.rawValue), .text(consent.purpose), SQLValue(consent.post?.rawValue),
      .text(consent.answer.rawValue), .text(consent.day.description),
      SQLValue(consent.until?.description), .text(consent.proof.rawValue),
      SQLValue(consent.proofAt), .text(consent.author), SQLValue(consent.wording),
      SQLValue(consent.guardian?.name), SQLValue(consent.guardian?.contact),
      .text(consent.ground.rawValue), SQLValue(consent.note))
    for (position, channel) in consent.channels.enumerated() {
      try connection.run(
        ConsentStatement.insertChannel, id, SQLValue(position), .text(channel.rawValue))
    }
  }

  func delete(_ id: ConsentID) throws(StoreError) {
    try connection.run(ConsentStatement.delete, .integer(id.rawValue))
  }
}
