import TavleCore

extension ConsentTexts {
  static let norwegian = ConsentTexts(
    title: "Samtykke",
    media: {
      switch $0 {
      case .picture: "bilder"
      case .video: "video"
      case .voice: "stemme"
      case .name: "navn og tittel"
      case .quote: "sitater"
      }
    },
    answers: {
      switch $0 {
      case .asked: "spurt, ikke noe svar ennå"
      case .yes: "ja"
      case .no: "nei"
      case .withdrawn: "trukket tilbake"
      }
    },
    proofs: {
      switch $0 {
      case .spoken: "muntlig"
      case .mail: "på e-post"
      case .signature: "underskrevet"
      }
    },
    grounds: {
      switch $0 {
      case .consent: "samtykke"
      case .agreement: "avtale"
      case .interest: "berettiget interesse"
      }
    },
    intranet: "intranett", web: "nettsted", print: "trykk", paid: "betalte annonser",
    ai: "arbeid med KI", everywhere: "overalt",
    on: { $1 == "overalt" ? "\($0) \($1)" : "\($0) på \($1)" },
    unknownPeople: "folk i bakgrunnen", appears: "Hvem er med",
    takedowns: "Må tas ned")
}
