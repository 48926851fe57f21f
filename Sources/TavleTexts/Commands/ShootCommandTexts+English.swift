extension ShootCommandTexts {
  static let english = ShootCommandTexts(
    noShoots: "No shoot is planned. tavle shoot add plans one.",
    noSuchShoot: {
      FailureText("No shoot is called “\($0)”.", "tavle shoot list --all lists them.")
    },
    severalShoots: {
      FailureText(
        "“\($0)” fits several shoots: \($1.joined(separator: ", ")).",
        "Write more of the title, or the number.")
    },
    doesNotCome: { name, title in
      FailureText(
        "\(name) is not to be at “\(title)”.",
        "tavle shoot show \"\(title)\" says who is; tavle assign puts somebody on a post.")
    },
    sheetByName: "tavle shoot show says who was asked; by name they get a sheet too.",
    notAsked: {
      "\($0) is on none of its posts: tell them yourself, or tavle assign puts them on one"
    },
    sheetAgain: {
      $0 == 1
        ? "1 colleague has said yes: send the sheet again"
        : "\($0) colleagues have said yes: send the sheets again"
    },
    noDoors: "The door is not open on any day. tavle door add opens it.",
    noSuchDoor: { number, count in
      FailureText(
        "There is no open door number \(number); the list has \(count).", "tavle door lists them.")
    },
    doorFrom: { "from \($0)" },
    visits: { "This month: \($0 == 1 ? "1 visit" : "\($0) visits")" })
}
