import TavleCore

extension ConsentTexts {
  static let danish = ConsentTexts(
    title: "Samtykke",
    media: {
      switch $0 {
      case .picture: "billeder"
      case .video: "video"
      case .voice: "stemme"
      case .name: "navn og titel"
      case .quote: "citater"
      }
    },
    answers: {
      switch $0 {
      case .asked: "spurgt, intet svar endnu"
      case .yes: "ja"
      case .no: "nej"
      case .withdrawn: "trukket tilbage"
      }
    },
    proofs: {
      switch $0 {
      case .spoken: "mundtligt"
      case .mail: "på mail"
      case .signature: "underskrevet"
      }
    },
    grounds: {
      switch $0 {
      case .consent: "samtykke"
      case .agreement: "aftale"
      case .interest: "legitim interesse"
      }
    },
    intranet: "intranet", web: "hjemmeside", print: "tryk", paid: "betalte annoncer",
    ai: "arbejde med AI", everywhere: "alle steder",
    on: { $1 == "alle steder" ? "\($0) \($1)" : "\($0) på \($1)" },
    unknownPeople: "folk i baggrunden", appears: "Hvem er med",
    takedowns: "Skal tages ned")
}
