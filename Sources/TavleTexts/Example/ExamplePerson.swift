import TavleCore

/// Somebody in the example company.
enum ExamplePerson: Int, CaseIterable {
  case anne, per, kari, jonas, mette, lars, ingrid, aisha, bjorn, signe, tomasz, vibeke

  var name: String {
    switch self {
    case .anne: "Anne Holm"
    case .per: "Per Lund"
    case .kari: "Kari Nordmann"
    case .jonas: "Jonas Bakke"
    case .mette: "Mette Sørensen"
    case .lars: "Lars Østergaard"
    case .ingrid: "Ingrid Åsen"
    case .aisha: "Aisha Rahman"
    case .bjorn: "Bjørn Dahl"
    case .signe: "Signe Kjær"
    case .tomasz: "Tomasz Nowak"
    case .vibeke: "Vibeke Thorup"
    }
  }

  func department(_ names: ExampleDepartments) -> String {
    switch self {
    case .anne: names.warehouse
    case .per: names.advice
    case .kari: names.staff
    case .jonas: names.workshop
    case .mette: names.service
    case .lars: names.sales
    case .ingrid: names.systems
    case .aisha: names.communication
    case .bjorn: names.transport
    case .signe: names.communication
    case .tomasz: names.workshop
    case .vibeke: names.advice
    }
  }

  var skills: [Skill] {
    switch self {
    case .anne: [skill(.camera, .often, .gladly), skill(.ideas, .can, .gladly)]
    case .per: [skill(.expertise, .often, .gladly), skill(.camera, .can, .ok)]
    case .kari: [skill(.copresenting, .can, .ok), skill(.ideas, .can, .ok)]
    case .jonas: [skill(.camera, .learning, .gladly), skill(.photo, .learning, .ok)]
    case .mette: [skill(.voice, .often, .gladly), skill(.ideas, .often, .gladly)]
    case .lars: [skill(.copresenting, .often, .gladly), skill(.camera, .can, .ifNeeded)]
    case .ingrid: [skill(.expertise, .can, .ok), skill(.camera, .learning, .no)]
    case .aisha: [skill(.proofreading, .often, .ok), skill(.voice, .can, .ifNeeded)]
    case .bjorn: [skill(.camera, .can, .ifNeeded)]
    case .signe: [skill(.photo, .often, .gladly), skill(.proofreading, .can, .ok)]
    case .tomasz: [skill(.expertise, .often, .ok), skill(.camera, .often, .gladly)]
    case .vibeke: [skill(.expertise, .often, .ifNeeded), skill(.proofreading, .can, .ok)]
    }
  }

  func topics(_ names: ExampleTopics) -> [Topic] {
    switch self {
    case .anne: [Topic(name: names.logistics, level: .often)]
    case .per: [Topic(name: names.heating, level: .often), Topic(name: names.electricity)]
    case .kari: [Topic(name: names.apprentices, level: .often)]
    case .ingrid: [Topic(name: names.security)]
    case .bjorn: [Topic(name: names.logistics)]
    case .tomasz: [Topic(name: names.roofs, level: .often)]
    case .vibeke: [Topic(name: names.climate, level: .often), Topic(name: names.roofs)]
    case .jonas, .mette, .lars, .aisha, .signe: []
    }
  }

  /// Those for whom it is a part of their work have said that they may be asked more.
  private var limits: Limits {
    var limits = Limits()
    if self == .aisha || self == .signe {
      (limits.asks, limits.minutes, limits.restDays) = (6, 240, 3)
    }
    return limits
  }

  /// The colleague as the roster holds them.
  func contributor(_ id: ContributorID, _ texts: ExampleTexts) -> Contributor {
    var person = Contributor(id: id, name: name)
    // Nothing with the same origin comes twice: two who begin at the same time get one example.
    person.origin = "example:\(self)"
    person.department = department(texts.departments)
    person.mail = "\(mailName)@example.com"
    person.goal = texts.goals[self]
    person.skills = skills
    person.topics = topics(texts.topics)
    person.limits = limits
    return person
  }

  private var mailName: String { self == .bjorn ? "bjoern" : String(describing: self) }

  private func skill(_ role: Role, _ level: Level, _ wish: Wish) -> Skill {
    Skill(role: role, level: level, wish: wish)
  }
}
