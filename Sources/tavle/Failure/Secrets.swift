import TavleStore

/// Takes out of sentences what nobody should read over somebody's shoulder, or in a log: passwords in addresses.
///
/// What a person has typed comes back in messages, of the parser of arguments too, and may be an address anywhere.
enum Secrets {
  /// A text without the passwords of addresses, wherever in it they are.
  ///
  /// What stands in the arguments is known to the last character, whatever a password holds; other addresses are taken
  /// to end at a blank or a quotation mark.
  static func masked(_ text: String, arguments: [String] = CommandLine.arguments) -> String {
    let values = arguments.flatMap { [$0, String($0.drop { $0 != "=" }.dropFirst())] }
    let addresses = values.filter(mayHoldPassword).sorted { $0.count > $1.count }
    let known = addresses.reduce(text) { text, address in
      text.replacing(address, with: ServerAddress(address)?.description ?? "…")
    }
    return known.replacing(/([A-Za-z][\w+.\-]*:\/+[^\s\/:"“”«»‘’]*):[^\s"“”«»‘’]*@/) { match in
      match.output.1 + "@"
    }
    .replacing(/((?i)password=)[^\s&"“”«»‘’…]+/) { match in match.output.1 + "…" }
  }

  private static func mayHoldPassword(_ text: String) -> Bool {
    let small = text.lowercased()
    return small.hasPrefix("postgres") && ServerAddress(text) != nil
      || small.contains("password=") || small.contains(/^[a-z][\w+.\-]*:\/+[^\/]*:.*@/)
  }
}
