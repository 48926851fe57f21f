import TavleTexts

extension State {
  /// What an action is called on the screen that is shown; some keys mean something of their own there.
  func text(of action: Action) -> ActionText {
    ownText(of: action) ?? action.text(in: texts.actions)
  }

  private func ownText(of action: Action) -> ActionText? {
    switch (screen.scope, action) {
    case (.plan, .open), (.plan, .pickUp): planScreen?.carried.map { _ in texts.plan.putDown }
    case (.plan, .moveLeft): texts.plan.dayEarlier
    case (.plan, .moveRight): texts.plan.dayLater
    case (.plan, .moveUp): texts.plan.weekEarlier
    case (.plan, .moveDown): texts.plan.weekLater
    case (.shoots, .left), (.shoots, .previousPane): texts.shoots.previousShoot
    case (.shoots, .right), (.shoots, .nextPane): texts.shoots.nextShoot
    default: nil
    }
  }
}
