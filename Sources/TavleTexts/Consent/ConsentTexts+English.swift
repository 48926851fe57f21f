import TavleCore

extension ConsentTexts {
  static let english = ConsentTexts(
    title: "Consent",
    media: {
      switch $0 {
      case .picture: "pictures"
      case .video: "video"
      case .voice: "voice"
      case .name: "name and title"
      case .quote: "quotes"
      }
    },
    answers: {
      switch $0 {
      case .asked: "asked, no answer yet"
      case .yes: "yes"
      case .no: "no"
      case .withdrawn: "withdrawn"
      }
    },
    proofs: {
      switch $0 {
      case .spoken: "said"
      case .mail: "by mail"
      case .signature: "signed"
      }
    },
    grounds: {
      switch $0 {
      case .consent: "consent"
      case .agreement: "agreement"
      case .interest: "legitimate interest"
      }
    },
    intranet: "intranet", web: "web site", print: "print", paid: "paid advertising",
    ai: "AI work", everywhere: "everywhere",
    on: { $1 == "everywhere" ? "\($0) \($1)" : "\($0) on \($1)" },
    unknownPeople: "people in the background", appears: "Seen or heard",
    takedowns: "To take down")
}
