extension ServerTexts {
  static let english = ServerTexts(
    libraryMissing: {
      FailureText("PostgreSQL’s library is missing: \($0).", "Install libpq5, or use a file.")
    },
    badAddress: {
      FailureText(
        "The address cannot be understood: \($0).",
        "Write postgres://user@host/database; "
          + "in a password, @ / ? are %40 %2F %3F. Better: ~/.pgpass.")
    },
    unreachable: { place, detail in
      FailureText(
        "There is no connection to \(place)" + (detail.isEmpty ? "." : ": \(detail)"),
        "Nothing was changed. Check the network and the server, then try again.")
    },
    unconfirmed: {
      FailureText(
        "The connection to \($0) was lost while the change was saved. It is not known whether it was.",
        "tavle log shows it if it was.")
    },
    interrupted: {
      FailureText("The server broke the work off again and again: \($0).", "Try again.")
    },
    pooled: {
      FailureText(
        "A pooler before the server does not keep the connection: \($0).",
        "Set it to session pooling (pool_mode = session), or connect to the server itself.")
    },
    loginRefused: { place, detail in
      FailureText(
        "\(place) does not let you in: \(detail)",
        "Put the password into ~/.pgpass or PGPASSWORD, or ask an administrator.")
    },
    notAllowed: { place, sql in
      FailureText(
        "You lack rights on \(place).",
        "An administrator can run: \(sql)")
    },
    noDatabase: { place, sql in
      FailureText(
        "There is no database in UTF-8 to hold the board: \(place).",
        "An administrator can run: \(sql)")
    })
}
