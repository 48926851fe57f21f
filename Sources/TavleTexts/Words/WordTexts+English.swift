import TavleCore

extension WordTexts {
  static let english = WordTexts(
    stages: {
      switch $0 {
      case .tip: "Tip"
      case .needsColleague: "Needs colleague"
      case .scheduled: "Scheduled"
      case .published: "Published"
      case .archive: "Archive"
      case .trash: "Trash"
      }
    },
    stagesInSentence: {
      switch $0 {
      case .tip: "Tip"
      case .needsColleague: "Needs colleague"
      case .scheduled: "Scheduled"
      case .published: "Published"
      case .archive: "the archive"
      case .trash: "the trash"
      }
    },
    roles: {
      switch $0 {
      case .camera: "camera"
      case .voice: "voice"
      case .photo: "photo"
      case .proofreading: "proofreading"
      case .ideas: "ideas"
      case .copresenting: "co-presenting"
      case .expertise: "expertise"
      }
    },
    levels: {
      switch $0 {
      case .learning: "learning"
      case .can: "can"
      case .often: "experienced"
      }
    },
    wishes: {
      switch $0 {
      case .gladly: "gladly"
      case .ok: "ok"
      case .ifNeeded: "if needed"
      case .no: "rather not"
      }
    },
    askStates: {
      switch $0 {
      case .open: "open"
      case .planned: "not asked yet"
      case .asked: "asked"
      case .accepted: "yes"
      case .declined: "no"
      case .noAnswer: "no answer"
      case .released: "let off"
      case .done: "done"
      }
    },
    replies: {
      switch $0 {
      case .asked: "has been asked"
      case .yes: "said yes"
      case .no: "said no"
      case .noAnswer: "did not answer"
      case .done: "has helped"
      }
    },
    formats: {
      switch $0 {
      case .text: "text"
      case .photo: "photo"
      case .carousel: "carousel"
      case .video: "video"
      case .story: "story"
      case .live: "live"
      case .article: "article"
      }
    },
    priorities: {
      switch $0 {
      case .low: "low"
      case .normal: "normal"
      case .high: "high"
      case .urgent: "urgent"
      }
    },
    languages: {
      switch $0 {
      case .english: "English"
      case .danish: "Danish"
      case .norwegian: "Norwegian"
      }
    },
    weekdaysShort: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    monthsShort: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    dayPattern: { weekday, day, month, year in
      "\(weekday) \(day) \(month)" + (year.map { " \($0)" } ?? "")
    },
    week: { "week \($0)" },
    today: "today", tomorrow: "tomorrow", yesterday: "yesterday", noDay: "no day",
    inDays: { "in \($0) days" }, daysAgo: { "\($0) days ago" },
    shortDays: { "\($0) d" }, shortWeeks: { "\($0) w" }, shortYears: { "\($0) y" },
    minutes: { "\($0) min" },
    thousands: ",",
    nobody: "nobody", none: "none", yes: "yes", no: "no",
    countries: {
      switch $0 {
      case .denmark: "Denmark"
      case .norway: "Norway"
      }
    })
}
