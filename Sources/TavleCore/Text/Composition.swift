/// How letters are made of a base letter and a combining mark.
///
/// The standard library offers no normalisation, so the pairs that Danish, Norwegian and other
/// Latin text use are written out once here; folding and cleaning both read this table.
enum Composition {
  /// Per combining mark: pairs of base letter and composed letter, lower case.
  private static let table: [(mark: Unicode.Scalar, pairs: String)] = [
    ("\u{300}", "aàeèiìnǹoòuùwẁyỳâầêềôồăằơờưừ"),
    ("\u{301}", "aácćeégǵiíkḱlĺmḿnńoópṕrŕsśuúwẃyýzźæǽøǿåǻâấêếôốăắơớưứ"),
    ("\u{302}", "aâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷzẑạậẹệọộ"),
    ("\u{303}", "aãeẽiĩnñoõuũvṽyỹâẫêễôỗăẵơỡưữ"),
    ("\u{304}", "aāeēgḡiīoōuūyȳ"),
    ("\u{306}", "aăeĕgğiĭoŏuŭạặий"),
    ("\u{307}", "aȧcċeėgġmṁnṅoȯzż"),
    ("\u{308}", "aäeëiïoöuüyÿеёії"),
    ("\u{309}", "aảeẻiỉoỏuủyỷâẩêểôổăẳơởưử"),
    ("\u{30A}", "aåuů"),
    ("\u{30B}", "oőuű"),
    ("\u{30C}", "aǎcčdďeěgǧhȟiǐkǩlľnňoǒrřsštťuǔzž"),
    ("\u{31B}", "oơuư"),
    ("\u{323}", "aạeẹiịoọsṣuụyỵơợưự"),
    ("\u{326}", "sștț"),
    ("\u{327}", "cçdḑeȩgģhḩkķlļnņrŗsştţ"),
    ("\u{328}", "aąeęiįoǫuų"),
  ]

  private struct Pair: Hashable {
    let base: Unicode.Scalar
    let mark: Unicode.Scalar
  }

  private static let composed: [Pair: Unicode.Scalar] = {
    var result: [Pair: Unicode.Scalar] = [:]
    for (mark, base, letter) in pairs { result[Pair(base: base, mark: mark)] = letter }
    return result
  }()

  /// The base letter of every composed letter in the table, lower case.
  static let bases: [(letter: Unicode.Scalar, base: Unicode.Scalar)] =
    pairs.map { ($0.letter, $0.base) }

  /// All rows of the table, in lower case and in upper case.
  private static let pairs: [(mark: Unicode.Scalar, base: Unicode.Scalar, letter: Unicode.Scalar)] =
    table.flatMap { mark, text in
      let letters = Array(text.unicodeScalars)
      return stride(from: 0, to: letters.count, by: 2).flatMap {
        let (base, letter) = (letters[$0], letters[$0 + 1])
        return [(mark, base, letter), (mark, upper(base), upper(letter))]
      }
    }

  /// The letter that a base and a mark make together, if the table has it.
  static func compose(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    composed[Pair(base: base, mark: mark)]
  }

  /// Whether a scalar is a mark that is drawn on the letter before it.
  static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x483...0x489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF,
      0xFE20...0xFE2F:
      true
    default: false
    }
  }

  private static func upper(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let mapped = scalar.properties.uppercaseMapping.unicodeScalars
    return mapped.count == 1 ? mapped.first ?? scalar : scalar
  }
}
