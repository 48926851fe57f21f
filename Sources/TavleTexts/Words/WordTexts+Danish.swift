import TavleCore

extension WordTexts {
  static let danish = WordTexts(
    stages: {
      switch $0 {
      case .tip: "Tip"
      case .needsColleague: "Mangler kollega"
      case .scheduled: "Planlagt"
      case .published: "Udgivet"
      case .archive: "Arkiv"
      case .trash: "Papirkurv"
      }
    },
    stagesInSentence: {
      switch $0 {
      case .tip: "Tip"
      case .needsColleague: "Mangler kollega"
      case .scheduled: "Planlagt"
      case .published: "Udgivet"
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
      case .ideas: "idéer"
      case .copresenting: "medvært"
      case .expertise: "fagviden"
      }
    },
    levels: {
      switch $0 {
      case .learning: "er ved at lære"
      case .can: "kan"
      case .often: "rutineret"
      }
    },
    wishes: {
      switch $0 {
      case .gladly: "vil gerne"
      case .ok: "ok"
      case .ifNeeded: "hvis nødvendigt"
      case .no: "vil ikke"
      }
    },
    askStates: {
      switch $0 {
      case .open: "ledig"
      case .planned: "ikke spurgt endnu"
      case .asked: "spurgt"
      case .accepted: "ja"
      case .declined: "nej"
      case .noAnswer: "intet svar"
      case .released: "fritaget"
      case .done: "færdig"
      }
    },
    replies: {
      switch $0 {
      case .asked: "er blevet spurgt"
      case .yes: "sagde ja"
      case .no: "sagde nej"
      case .noAnswer: "svarede ikke"
      case .done: "har hjulpet"
      }
    },
    formats: {
      switch $0 {
      case .text: "tekst"
      case .photo: "foto"
      case .carousel: "karrusel"
      case .video: "video"
      case .story: "story"
      case .live: "live"
      case .article: "artikel"
      }
    },
    priorities: {
      switch $0 {
      case .low: "lav"
      case .normal: "normal"
      case .high: "høj"
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
      "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    ],
    months: [
      "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
      "oktober", "november", "december",
    ],
    dayPattern: { weekday, day, month, year in
      "\(weekday) \(day). \(month)" + (year.map { " \($0)" } ?? "")
    },
    week: { "uge \($0)" },
    today: "i dag", tomorrow: "i morgen", yesterday: "i går", noDay: "ingen dag",
    inDays: { "om \($0) dage" }, daysAgo: { "for \($0) dage siden" },
    shortDays: { "\($0) d" }, shortWeeks: { "\($0) u" }, shortYears: { "\($0) år" },
    minutes: { "\($0) min" },
    thousands: ".",
    nobody: "ingen", none: "ingen", yes: "ja", no: "nej",
    countries: {
      switch $0 {
      case .denmark: "Danmark"
      case .norway: "Norge"
      }
    })
}
