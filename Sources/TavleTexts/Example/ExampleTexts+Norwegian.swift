extension ExampleTexts {
  /// The example board in Norwegian.
  static let norwegian = ExampleTexts(
    boardName: "Hus & Hjem",
    departments: ExampleDepartments(
      warehouse: "Lager", advice: "Rådgivning", staff: "HR", service: "Kundeservice",
      sales: "Salg", systems: "IT", communication: "Kommunikasjon", transport: "Transport",
      workshop: "Verksted"),
    topics: ExampleTopics(
      heating: "varmepumper", roofs: "tak", climate: "inneklima", logistics: "logistikk",
      electricity: "strøm", apprentices: "lærlinger", security: "it-sikkerhet"),
    goals: [
      .anne: "to nye på lagerlaget",
      .per: "færre samtaler som begynner med «den brummer»",
      .kari: "lærlinger som vet hva de søker på",
      .mette: "kunder som finner svaret selv",
      .lars: "noe å vise på messa",
      .tomasz: "tak som blir sett etter før vinteren",
      .signe: "bilder som brukes mer enn én gang",
      .aisha: "tekster som trenger mindre retting",
      .jonas: "mer øvelse foran kameraet",
    ],
    tips: tipsInNorwegian, needing: needingInNorwegian, scheduled: scheduledInNorwegian,
    published: publishedInNorwegian, putAway: putAwayInNorwegian,
    shoot: ExampleShoot(
      title: "Morgen på verkstedet", place: "Verkstedet, port 3",
      wayIn: "Ring på ved porten; parker til venstre", clothes: "Arbeidstøyet ditt, ingen striper",
      phone: "Mette, 12 34 56 78",
      questions: [
        "Hva overrasket deg den første uka?", "Hva viser du en som er ny?",
        "Hva er du litt stolt av?",
      ], purpose: "hverdagen på jobben", door: "Kantina"))

  private static let tipsInNorwegian = Tips(
    robot: ExampleText(
      title: "Ny pakkerobot på lageret",
      note: "Den klarer 200 pakker i timen, men er redd for bobleplast. Kommer på tirsdag.",
      tags: ["logistikk", "bak-kulissene"], source: "Anne Holm"),
    cake: ExampleText(
      title: "Fredagskake i kantina 🎂 – hvem baker?", tags: ["folk"], source: "Kantina"),
    guests: ExampleText(
      title: "Besøk fra 東京: dette lærte vi av gjestene våre",
      note: "Fire ingeniører var to dager på verkstedet. De tok bilder av hyllemerkene våre!",
      tags: ["besøk"], source: "Lars Østergaard"),
    questions: ExampleText(
      title: "De tre spørsmålene kundeservice får hver mandag",
      note: "Mette har ført liste siden august. Radiatoren som durer, vinner hver gang.",
      tags: ["gode-råd"], source: "Mette Sørensen"),
    thenAndNow: ExampleText(
      title: "Gårdsplassen i 1987 og i dag, sett fra samme vindu",
      note: "Det gamle bildet henger ved trappa. Spør om vi får skanne det.", tags: ["historie"]),
    lastRoute: ExampleText(
      title: "Bjørn kjører sin siste rute etter 31 år",
      note: "Siste arbeidsdag er i slutten av neste måned. Han vil ikke ha noe styr. Spør pent.",
      tags: ["folk", "transport"], source: "Gjengen til Bjørn"))

  private static let needingInNorwegian = Needing(
    apprentices: ExampleText(
      title: "Lærlingenes første dag",
      note: "Seks nye. Følg én av dem fra frokost til stempling ut.",
      checklist: ["Avtale med veilederen", "Samtykke fra alle seks", "Bestill det lille kameraet"],
      comments: ["Jeg blir gjerne med, bare vi er ferdige før lastebilen kommer klokka tre."],
      tags: ["folk", "lærlinger"]),
    mould: ExampleText(
      title: "Mugg på badet: dette kan du gjøre selv",
      note: "Fem steg, ett bilde til hvert. Hva kan man gjøre selv, og når bør man ringe noen?",
      comments: ["Vi får det spørsmålet fire ganger om dagen fra oktober til mars."],
      tags: ["gode-råd", "inneklima"], source: "Mette Sørensen"),
    takeover: ExampleText(
      title: "Instagram-takeover: en dag på taket med Tomasz",
      note: "Åtte stories fra soloppgang til arbeidsdagens slutt. Han filmer, vi svarer.",
      checklist: ["Mobilfeste til hjelmen", "Plan B hvis det regner"], tags: ["takeover", "tak"]),
    charging: ExampleText(
      title: "Hva koster det å lade bilen hjemme?",
      note: "Et regnestykke folk kan sjekke selv. Vi trenger en som kan nettleie.",
      tags: ["gode-råd", "strøm"]),
    night: ExampleText(
      title: "Slik fant Ingrid feilen klokka to om natta",
      note: "Nettbutikken var nede i elleve minutter. Et innlegg for dem som skriver kode selv.",
      comments: ["Ikke nevn leverandøren, er du snill."], tags: ["it", "folk"]))

  private static let scheduledInNorwegian = Scheduled(
    wall: ExampleText(
      title: "Den vennlige veggen: ukas tre beste kommentarer",
      caption: "Dere skriver, vi printer. Disse tre havnet på veggen ved kaffemaskinen.",
      tags: ["vennlig-vegg"]),
    heatPump: ExampleText(
      title: "Varmepumpa forklart med et kjøleskap",
      note: "Per står ved kjøleskapet i kantina og snur det rundt. 60 sekunder, teksting.",
      caption: "En varmepumpe er et kjøleskap som står feil vei. Per viser deg hvordan.",
      checklist: ["Manus lest av Per", "Teksting", "Forsidebilde", "Tekst lest av Aisha"],
      comments: ["Manuset er fint. Si «omtrent tre ganger», ikke «nøyaktig tre»."],
      tags: ["gode-råd", "varme"]),
    found: ExampleText(
      title: "Vi fant huseieren til artikkelen på Facebook på en time",
      note: "Til LinkedIn: hva sosiale medier gjorde for redaksjonen, fortalt av redaksjonen.",
      caption: "Redaksjonen trengte en familie med våt kjeller. Til lunsj hadde de fire.",
      tags: ["case"]),
    frost: ExampleText(
      title: "Klar for frosten: fem ting på ti minutter",
      caption: "Hagekranen, takrenna, dekkene, låsene, stearinlysene. I den rekkefølgen.",
      checklist: ["Fem bilder", "Tekst på hvert bilde"], tags: ["gode-råd", "sesong"]),
    fair: ExampleText(
      title: "Vi ses på utdanningsmessa",
      note: "Kari tar med to lærlinger. Stand 14, rett ved kaffen.", tags: ["lærlinger"]))

  private static let publishedInNorwegian = Published(
    sorry: ExampleText(
      title: "Pakkeroboten som lærte å si unnskyld",
      caption: "Den kjørte på Anne to ganger. Da lærte hun den litt folkeskikk.",
      comments: ["Mora mi på Dokka har sett den. Hun ser ellers aldri noe."],
      tags: ["logistikk", "bak-kulissene"], source: "Anne Holm"),
    roofAtTen: ExampleText(
      title: "Huseieren som spurte om taket klokka ti om kvelden",
      caption: "Hun fikk svar kl. 22.07. Og en ny takstein på tirsdag.", tags: ["case", "tak"]),
    vacancies: ExampleText(
      title: "Kan du se deg selv her? Vi søker to lærlinger",
      caption: "Du trenger ikke å ha hatt sløyd. Du må være nysgjerrig.", tags: ["lærlinger"]),
    bees: ExampleText(
      title: "Biene på taket har fått tak over hodet",
      caption: "40 000 nye kolleger, og ingen av dem drikker kaffe.", tags: ["folk"]),
    tyres: ExampleText(
      title: "17 lastebiler, 134 dekk, én ettermiddag",
      caption: "Verkstedet legger om til vinterdekk. Vi satte kameraet på jekken.",
      tags: ["transport", "verksted"]))

  private static let putAwayInNorwegian = PutAway(
    canteenCard: ExampleText(
      title: "Aprilspøk: roboten får kantinekort", note: "For sent i år. Ta vare på den.",
      tags: ["lager"]),
    test: ExampleText(title: "Test, kan slettes"))
}
