import TavleCore
import TavleTexts

extension ContributorField {
  /// What the field is called.
  var label: PeopleTexts.Field {
    switch self {
    case .name: .name
    case .department: .department
    case .mail: .mail
    case .phone: .phone
    case .chat: .chat
    }
  }

  /// The field with a new value; an empty text clears it.
  func value(_ text: String) -> ContributorValue {
    let optional = text.isEmpty ? nil : text
    return switch self {
    case .name: .name(text)
    case .department: .department(optional)
    case .mail: .mail(optional)
    case .phone: .phone(optional)
    case .chat: .chat(optional)
    }
  }
}

extension Contributor {
  /// What stands in a field.
  subscript(field: ContributorField) -> String? {
    switch field {
    case .name: name
    case .department: department
    case .mail: mail
    case .phone: phone
    case .chat: chat
    }
  }
}
