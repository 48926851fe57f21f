public import TavleCore

/// A text to a colleague or the office: whom to, what about, and what it says.
public struct Letter: Hashable, Sendable {
  /// The subject of a mail.
  public let subject: String
  /// The text.
  public let text: String

  /// A letter.
  public init(subject: String, text: String) {
    self.subject = subject
    self.text = text
  }
}

extension Texts {
  /// An ask as a letter.
  public static func letter(_ letter: AskLetter, about post: Post) -> Letter {
    let texts = Texts.texts(in: letter.language).letters
    return Letter(subject: texts.askSubject(texts.quoted(post.title)), text: letter.text)
  }

  /// The only reminder of an ask: with a reason and a way out.
  public func reminder(
    _ letter: AskLetter, about post: Post, to person: Contributor, asked: Day, from author: String
  ) -> Letter {
    let sentences = [
      letters.greeting(person.firstName),
      letters.reminder(letters.quoted(post.title), dayInLetter(asked)),
      (letter.parts[.evidence] ?? "").sentence, letter.whenAgain, letters.wayOut,
      letters.lastReminder,
    ]
    return self.letter(
      letters.askSubject(letters.quoted(post.title)), sentences, from: author)
  }

  /// What is written when there was no answer.
  public func closing(
    about post: Post, to person: Contributor, from author: String
  ) -> Letter {
    letter(
      letters.askSubject(letters.quoted(post.title)),
      [letters.greeting(person.firstName), letters.closing(letters.quoted(post.title))],
      from: author)
  }

  /// What is written to somebody who said yes, or was asked, and cannot.
  public func release(
    about post: Post, to person: Contributor, from author: String
  ) -> Letter {
    letter(
      letters.askSubject(letters.quoted(post.title)),
      [letters.greeting(person.firstName), letters.release(letters.quoted(post.title))],
      from: author)
  }

  /// Thanks, with the one concrete sentence about what they did.
  public func thanks(
    _ sentence: String, about post: Post, to person: Contributor, from author: String
  ) -> Letter {
    letter(
      letters.thanksSubject(letters.quoted(post.title)),
      [
        letters.greeting(person.firstName), letters.thanks(letters.quoted(post.title)),
        sentence.sentence,
      ],
      from: author)
  }

  /// How a post went, with the numbers in a sentence.
  public func result(
    _ numbers: String, about post: Post, to person: Contributor, from author: String
  ) -> Letter {
    let links = post.links.map(\.address).joined(separator: " ")
    return letter(
      letters.resultSubject(letters.quoted(post.title)),
      [
        letters.greeting(person.firstName), letters.isOut(letters.quoted(post.title)),
        numbers.sentence, letters.thanksAgain, links,
      ], from: author)
  }

  /// What came of a favour, for whoever asked; `nil` while it is not over.
  public func outcome(of favour: Favour, to name: String, from author: String) -> Letter? {
    guard let outcome = favour.outcome else { return nil }
    let problem = letters.quoted(favour.problem)
    return letter(
      problem, [letters.greeting(name), letters.favour(problem), outcome.sentence], from: author)
  }

  /// A receipt for a tip.
  public func receipt(for post: Post, to name: String, from author: String) -> Letter {
    letter(
      letters.receiptSubject(letters.quoted(post.title)),
      [letters.greeting(name), letters.tipThanks(letters.quoted(post.title)), letters.tipNext],
      from: author)
  }

  /// News for the office: what is out, where, and thanks to those who helped: by name where they may be named, else to their
  /// departments.
  ///
  /// Source: `practices.md` row 15.
  public func news(
    of post: Post, names: [String] = [], departments: [String], from author: String
  ) -> Letter {
    let title = letters.quoted(post.title)
    let channels = list(post.channels.map(\.name))
    var sentences = [channels.isEmpty ? letters.newsSubject(title) : letters.news(title, channels)]
    sentences += post.links.map(\.address)
    if !names.isEmpty { sentences.append(letters.newsThanksTo(list(names))) }
    if !departments.isEmpty { sentences.append(letters.newsThanks(list(departments))) }
    return Letter(
      subject: letters.newsSubject(letters.quoted(post.title)),
      text: sentences.joined(separator: "\n") + "\n\n\(author)")
  }

  func letter(_ subject: String, _ sentences: [String], from author: String) -> Letter {
    let text = sentences.filter { !$0.isEmpty }.joined(separator: " ")
    return Letter(subject: subject, text: "\(text)\n\n\(letters.signature(author))")
  }
}

extension String {
  /// The text with a capital at its beginning and a mark at its end.
  var sentence: String {
    let text = prefix(1).uppercased() + dropFirst()
    guard let last, !".!?…".contains(last) else { return text }
    return text + "."
  }
}
