import TavleCore
import TavleTexts

extension State {
  /// Does what was chosen about the plan, a shoot, or being seen and heard; `nil` for everything else.
  mutating func chosenOnPlan(_ value: Picker.Value, from picker: Picker) -> [Effect]? {
    switch (value, picker.purpose) {
    case (.paper(let form), _): return save(planAs: form)
    case (.sheet(let person), .sheet(let id)): return chosen(person, forSheetOf: id)
    case (.sheetForm(let form), .sheetForm(let id, let person)):
      return [.sheet(id, to: [person], form)]
    case (.appearance(let who), .appears(let posts)): return add(who, to: posts)
    case (.appearanceChoice(let choice), .appearance(let post, let who)):
      return chosen(choice, about: who, on: post)
    case (.consentChoice(let choice), .consentStop(let held)): return chosen(choice, about: held)
    case (.takedown(let isDone), .takedown(let post, let place)):
      return isDone ? takeDown(place, on: post) : askWhyItStays(place, on: post)
    case (.consentAnswer(let answer), .consentAnswer(let entry)):
      return open(channelPicker(answer, entry))
    case (.guardian, .consentAnswer(let entry)): return open(guardianPrompt(entry))
    default: return nil
    }
  }
}
