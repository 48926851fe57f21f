/// What one word can say in a date.
enum DateWord: Hashable {
  case days(Int)
  case weekday(Weekday)
  case month(Int)
  case next
  /// `in` and `om`: a count and a unit follow.
  case ahead
  case count(Int)
  case unit(DateUnit)
  /// `on` and `på`, which may stand before a day.
  case on
  /// `at` and `kl`: a time follows.
  case at
  /// The last day of a month or a year.
  case end
  case endOf(DateUnit)
  case of
  /// Half of the day, and the hours it adds.
  case half(Int)
  /// What follows a number to make it `12th`.
  case ordinal
  case clear
}

/// A length of time that is counted in days or months.
enum DateUnit: Hashable {
  case day, week, month, year
}

extension DateWord {
  /// The words of each language; commas part spellings of the same meaning.
  ///
  /// Words are compared without case and accents, and with `aa` for å and `oe` for ø.
  static let tables: [Language: [(DateWord, String)]] = [
    .danish: danish, .norwegian: norwegian, .english: english,
  ]

  private static let danish: [(DateWord, String)] = [
    (.days(0), "i dag, idag"), (.days(1), "i morgen, imorgen"),
    (.days(2), "i overmorgen, iovermorgen, overmorgen"), (.days(-1), "i går, igår"),
    (.weekday(.monday), "mandag, man"), (.weekday(.tuesday), "tirsdag, tirs, tir"),
    (.weekday(.wednesday), "onsdag, ons"), (.weekday(.thursday), "torsdag, tors, tor"),
    (.weekday(.friday), "fredag, fre"), (.weekday(.saturday), "lørdag, lør"),
    (.weekday(.sunday), "søndag, søn"),
    (.month(1), "januar, jan"), (.month(2), "februar, feb"), (.month(3), "marts, mar"),
    (.month(4), "april, apr"), (.month(5), "maj"), (.month(6), "juni, jun"),
    (.month(7), "juli, jul"), (.month(8), "august, aug"), (.month(9), "september, sept, sep"),
    (.month(10), "oktober, okt"), (.month(11), "november, nov"), (.month(12), "december, dec"),
    (.next, "næste"), (.ahead, "om"), (.count(1), "en, et, én, ét"), (.count(2), "to"),
    (.count(3), "tre"), (.count(4), "fire"), (.count(5), "fem"), (.count(6), "seks"),
    (.unit(.day), "dag, dage, d"), (.unit(.week), "uge, uger, u"),
    (.unit(.month), "måned, måneder, m"), (.unit(.year), "år, å"),
    (.on, "på, den, d"), (.at, "kl, klokken"),
    (.end, "ultimo, slutningen af, udgangen af"),
    (.endOf(.month), "ultimo måneden, slutningen af måneden, udgangen af måneden"),
    (.endOf(.year), "ultimo året, slutningen af året, udgangen af året"),
    (.clear, "ingen"),
  ]

  private static let norwegian: [(DateWord, String)] = [
    (.days(0), "i dag, idag"), (.days(1), "i morgen, imorgen"),
    (.days(2), "i overmorgen, iovermorgen, overmorgen"), (.days(-1), "i går, igår"),
    (.weekday(.monday), "mandag, man"), (.weekday(.tuesday), "tirsdag, tirs, tir"),
    (.weekday(.wednesday), "onsdag, ons"), (.weekday(.thursday), "torsdag, tors, tor"),
    (.weekday(.friday), "fredag, fre"), (.weekday(.saturday), "lørdag, laurdag, lør"),
    (.weekday(.sunday), "søndag, sundag, søn"),
    (.month(1), "januar, jan"), (.month(2), "februar, feb"), (.month(3), "mars, mar"),
    (.month(4), "april, apr"), (.month(5), "mai"), (.month(6), "juni, jun"),
    (.month(7), "juli, jul"), (.month(8), "august, aug"), (.month(9), "september, sept, sep"),
    (.month(10), "oktober, okt"), (.month(11), "november, nov"), (.month(12), "desember, des"),
    (.next, "neste"), (.ahead, "om"), (.count(1), "en, ei, et, én, ett"), (.count(2), "to"),
    (.count(3), "tre"), (.count(4), "fire"), (.count(5), "fem"), (.count(6), "seks"),
    (.unit(.day), "dag, dager, d"), (.unit(.week), "uke, uker, u"),
    (.unit(.month), "måned, måneder, m"), (.unit(.year), "år, å"),
    (.on, "på, den, d"), (.at, "kl, klokka, klokken"),
    (.end, "ultimo, slutten av, utgangen av"),
    (.endOf(.month), "slutten av måneden, utgangen av måneden"),
    (.endOf(.year), "slutten av året, utgangen av året"),
    (.clear, "ingen"),
  ]

  private static let english: [(DateWord, String)] = [
    (.days(0), "today"), (.days(1), "tomorrow, tmr, tmrw"),
    (.days(2), "day after tomorrow, the day after tomorrow"), (.days(-1), "yesterday"),
    (.weekday(.monday), "monday, mon"), (.weekday(.tuesday), "tuesday, tues, tue"),
    (.weekday(.wednesday), "wednesday, weds, wed"),
    (.weekday(.thursday), "thursday, thurs, thur, thu"), (.weekday(.friday), "friday, fri"),
    (.weekday(.saturday), "saturday, sat"), (.weekday(.sunday), "sunday, sun"),
    (.month(1), "january, jan"), (.month(2), "february, feb"), (.month(3), "march, mar"),
    (.month(4), "april, apr"), (.month(5), "may"), (.month(6), "june, jun"),
    (.month(7), "july, jul"), (.month(8), "august, aug"), (.month(9), "september, sept, sep"),
    (.month(10), "october, oct"), (.month(11), "november, nov"), (.month(12), "december, dec"),
    (.next, "next"), (.ahead, "in"), (.count(1), "a, an, one"), (.count(2), "two"),
    (.count(3), "three"), (.count(4), "four"), (.count(5), "five"), (.count(6), "six"),
    (.unit(.day), "day, days, d"), (.unit(.week), "week, weeks, w"),
    (.unit(.month), "month, months, m"), (.unit(.year), "year, years, y"),
    (.on, "on, the"), (.at, "at"), (.end, "end of"), (.of, "of"),
    (.endOf(.month), "eom, end of month, end of the month"),
    (.endOf(.year), "eoy, end of year, end of the year"),
    (.half(0), "am"), (.half(12), "pm"), (.ordinal, "st, nd, rd, th"), (.clear, "none"),
  ]
}
