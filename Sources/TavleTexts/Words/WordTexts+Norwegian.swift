import TavleCore

extension WordTexts {
  static let norwegian = WordTexts(
    stages: {
      switch $0 {
      case .tip: "Tips"
      case .needsColleague: "Trenger kollega"
      case .scheduled: "Planlagt"
      case .published: "Publisert"
      case .archive: "Arkiv"
      case .trash: "Papirkurv"
      }
    },
    stagesInSentence: {
      switch $0 {
      case .tip: "Tips"
      case .needsColleague: "Trenger kollega"
      case .scheduled: "Planlagt"
      case .published: "Publisert"
      case .archive: "arkivet"
      case .trash: "papirkurven"
      }
    },
    roles: {
      switch $0 {
      case .camera: "kamera"
      case .voice: "stemme"
      case .photo: "foto"
      case .proofreading: "korrektur"
      case .ideas: "ideer"
      case .copresenting: "medvert"
      case .expertise: "fagkunnskap"
      }
    },
    levels: {
      switch $0 {
      case .learning: "holder på å lære"
      case .can: "kan"
      case .often: "rutinert"
      }
    },
    wishes: {
      switch $0 {
      case .gladly: "vil gjerne"
      case .ok: "ok"
      case .ifNeeded: "om nødvendig"
      case .no: "vil ikke"
      }
    },
    askStates: {
      switch $0 {
      case .open: "ledig"
      case .planned: "ikke spurt ennå"
      case .asked: "spurt"
      case .accepted: "ja"
      case .declined: "nei"
      case .noAnswer: "ikke svar"
      case .released: "fritatt"
      case .done: "ferdig"
      }
    },
    replies: {
      switch $0 {
      case .asked: "er blitt spurt"
      case .yes: "sa ja"
      case .no: "sa nei"
      case .noAnswer: "svarte ikke"
      case .done: "har hjulpet"
      }
    },
    formats: {
      switch $0 {
      case .text: "tekst"
      case .photo: "bilde"
      case .carousel: "karusell"
      case .video: "video"
      case .story: "story"
      case .live: "live"
      case .article: "artikkel"
      }
    },
    priorities: {
      switch $0 {
      case .low: "lav"
      case .normal: "normal"
      case .high: "høy"
      case .urgent: "haster"
      }
    },
    languages: {
      switch $0 {
      case .english: "engelsk"
      case .danish: "dansk"
      case .norwegian: "norsk"
      }
    },
    weekdaysShort: ["man", "tir", "ons", "tor", "fre", "lør", "søn"],
    weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    monthsShort: [
      "jan", "feb", "mars", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des",
    ],
    months: [
      "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
      "oktober", "november", "desember",
    ],
    dayPattern: { weekday, day, month, year in
      "\(weekday) \(day). \(month)" + (year.map { " \($0)" } ?? "")
    },
    week: { "uke \($0)" },
    today: "i dag", tomorrow: "i morgen", yesterday: "i går", noDay: "ingen dag",
    inDays: { "om \($0) dager" }, daysAgo: { "for \($0) dager siden" },
    shortDays: { "\($0) d" }, shortWeeks: { "\($0) u" }, shortYears: { "\($0) år" },
    minutes: { "\($0) min" },
    thousands: " ",
    nobody: "ingen", none: "ingen", yes: "ja", no: "nei",
    countries: {
      switch $0 {
      case .denmark: "Danmark"
      case .norway: "Norge"
      }
    })
}
