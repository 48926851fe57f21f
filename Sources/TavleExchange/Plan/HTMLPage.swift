import TavleCore

/// A page to print on A4: no scripts, nothing from elsewhere, black on white.
enum HTMLPage {
  /// A whole document; `body` is HTML, everything else is words.
  static func document(
    _ title: String, _ language: Language, style: String, body: String
  ) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(escaped(title))</title>
    <style>
    @page { size: A4; margin: 12mm }
    * { box-sizing: border-box }
    body { margin: 0; color: #000; background: #fff; font: 10pt/1.3 sans-serif }
    h1, h2, td, th, p, li { overflow-wrap: anywhere }
    @media screen { body { max-width: 186mm; margin: 0 auto; padding: 8mm 4mm } }
    \(style)
    </style>
    </head>
    <body>
    \(body)
    </body>
    </html>
    """
  }

  /// Words as they stand in HTML, in attributes too.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
