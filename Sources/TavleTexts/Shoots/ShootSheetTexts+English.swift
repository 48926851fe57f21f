extension ShootSheetTexts {
  static let english = ShootSheetTexts(
    subject: { "\($0), \($1)" }, greeting: { "Hi \($0)," },
    thanks: { "Thank you for coming to “\($0)”. This is what is good to know." },
    invited: { "This is what is good to know about “\($0)”, if you would like to help." },
    cancelled: { "“\($0)” on \($1) does not take place." },
    thanksForYes: "Thank you for having said yes.",
    youComeAt: "You come at", yourPart: "What you help with", quoted: { "“\($0)”" },
    shownOn: { "It will be shown on \($0)." }, questions: "To think about beforehand",
    others: { "Also there: \($0)." },
    stop:
      "You may say stop at any time: before, while we are at it, and afterwards. You need not say why.",
    cutFirst: "You see it before anybody else does.",
    changeMind: {
      "If you change your mind later, say so, and we take it down from our own channels within \($0 == 1 ? "1 working day" : "\($0) working days")."
    },
    and: "and", signature: { "See you!\n\($0)" })
}
