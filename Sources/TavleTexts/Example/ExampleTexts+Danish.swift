extension ExampleTexts {
  /// The example board in Danish.
  static let danish = ExampleTexts(
    boardName: "Hus & Hjem",
    departments: ExampleDepartments(
      warehouse: "Lager", advice: "Rådgivning", staff: "HR", service: "Kundeservice",
      sales: "Salg", systems: "IT", communication: "Kommunikation", transport: "Transport",
      workshop: "Værksted"),
    topics: ExampleTopics(
      heating: "varmepumper", roofs: "tag", climate: "indeklima", logistics: "logistik",
      electricity: "el", apprentices: "lærlinge", security: "it-sikkerhed"),
    goals: [
      .anne: "to nye på lagerholdet",
      .per: "færre opkald, der begynder med »den brummer«",
      .kari: "lærlinge, der ved, hvad de søger",
      .mette: "kunder, der selv finder svaret",
      .lars: "noget at vise på messen",
      .tomasz: "tage, der bliver set efter før vinteren",
      .signe: "billeder, der bruges mere end én gang",
      .aisha: "tekster, der skal rettes mindre",
      .jonas: "mere øvelse foran kameraet",
    ],
    tips: tipsInDanish, needing: needingInDanish, scheduled: scheduledInDanish,
    published: publishedInDanish, putAway: putAwayInDanish,
    shoot: ExampleShoot(
      title: "Morgen på værkstedet", place: "Værkstedet, port 3",
      wayIn: "Ring på ved porten; parkér til venstre", clothes: "Dit arbejdstøj, ingen striber",
      phone: "Mette, 12 34 56 78",
      questions: [
        "Hvad overraskede dig i din første uge?", "Hvad viser du en, der er ny?",
        "Hvad er du lidt stolt af?",
      ], purpose: "hverdagen på arbejdet", door: "Kantinen"))

  private static let tipsInDanish = Tips(
    robot: ExampleText(
      title: "Ny pakkerobot på lageret",
      note: "Den kan pakke 200 pakker i timen, men er bange for bobleplast. Kommer på tirsdag.",
      tags: ["logistik", "bag-kulissen"], source: "Anne Holm"),
    cake: ExampleText(
      title: "Fredagskage i kantinen 🎂 – hvem bager?", tags: ["mennesker"], source: "Kantinen"),
    guests: ExampleText(
      title: "Besøg fra 東京: det lærte vi af vores gæster",
      note: "Fire ingeniører var to dage på værkstedet. De tog billeder af vores hyldemærkater!",
      tags: ["besøg"], source: "Lars Østergaard"),
    questions: ExampleText(
      title: "De tre spørgsmål, kundeservice får hver mandag",
      note: "Mette har ført liste siden august. Radiatoren, der brummer, vinder hver gang.",
      tags: ["gode-råd"], source: "Mette Sørensen"),
    thenAndNow: ExampleText(
      title: "Gårdspladsen i 1987 og i dag, set fra samme vindue",
      note: "Det gamle billede hænger ved trappen. Spørg, om vi må scanne det.",
      tags: ["historie"]),
    lastRoute: ExampleText(
      title: "Bjørn kører sin sidste tur efter 31 år",
      note:
        "Sidste arbejdsdag er i slutningen af næste måned. Han vil ikke have ståhej. Spørg pænt.",
      tags: ["mennesker", "transport"], source: "Bjørns hold"))

  private static let needingInDanish = Needing(
    apprentices: ExampleText(
      title: "Lærlingenes første dag",
      note: "Seks nye. Følg én af dem fra morgenmad til fyraften.",
      checklist: ["Aftale med læremesteren", "Samtykke fra alle seks", "Book det lille kamera"],
      comments: ["Jeg vil gerne være med, bare vi er færdige, før lastbilen kommer klokken tre."],
      tags: ["mennesker", "lærlinge"]),
    mould: ExampleText(
      title: "Skimmel på badeværelset: det kan du selv gøre",
      note:
        "Fem trin, ét billede til hvert. Hvad må man selv, og hvornår skal man ringe til nogen?",
      comments: ["Vi får det spørgsmål fire gange om dagen fra oktober til marts."],
      tags: ["gode-råd", "indeklima"], source: "Mette Sørensen"),
    takeover: ExampleText(
      title: "Instagram-takeover: en dag på taget med Tomasz",
      note: "Otte stories fra solopgang til fyraften. Han filmer, vi svarer på spørgsmålene.",
      checklist: ["Telefonholder til hjelmen", "Plan B, hvis det regner"],
      tags: ["takeover", "tag"]),
    charging: ExampleText(
      title: "Hvad koster det at lade bilen derhjemme?",
      note: "Et regnestykke, man selv kan regne efter. Vi mangler en, der kender tarifferne.",
      tags: ["gode-råd", "el"]),
    night: ExampleText(
      title: "Sådan fandt Ingrid fejlen klokken to om natten",
      note: "Webshoppen var nede i elleve minutter. Et opslag til dem, der selv skriver kode.",
      comments: ["Lad være med at nævne leverandøren, tak."], tags: ["it", "mennesker"]))

  private static let scheduledInDanish = Scheduled(
    wall: ExampleText(
      title: "Den Venlige Væg: ugens tre bedste kommentarer",
      caption: "I skriver, vi printer. De her tre kom op at hænge ved kaffemaskinen.",
      tags: ["venlig-væg"]),
    heatPump: ExampleText(
      title: "Varmepumpen forklaret med et køleskab",
      note: "Per står ved kantinens køleskab og vender det om. 60 sekunder, undertekster.",
      caption: "En varmepumpe er et køleskab, der vender den anden vej. Per viser hvordan.",
      checklist: ["Manus læst af Per", "Undertekster", "Forsidebillede", "Tekst læst af Aisha"],
      comments: ["Manus er fint. Sig »omkring tre gange«, ikke »præcis tre«."],
      tags: ["gode-råd", "varme"]),
    found: ExampleText(
      title: "Vi fandt boligejeren til artiklen på Facebook på en time",
      note: "Til LinkedIn: hvad sociale medier gjorde for redaktionen, fortalt af redaktionen.",
      caption: "Redaktionen manglede en familie med våd kælder. Ved frokosttid havde de fire.",
      tags: ["case"]),
    frost: ExampleText(
      title: "Klar til frost: fem ting på ti minutter",
      caption: "Havehanen, tagrenden, dækkene, låsene, stearinlysene. I den rækkefølge.",
      checklist: ["Fem billeder", "Tekst på hvert billede"], tags: ["gode-råd", "sæson"]),
    fair: ExampleText(
      title: "Vi ses på uddannelsesmessen",
      note: "Kari tager to lærlinge med. Stand 14, lige ved kaffen.", tags: ["lærlinge"]))

  private static let publishedInDanish = Published(
    sorry: ExampleText(
      title: "Pakkerobotten, der lærte at sige undskyld",
      caption: "Den kørte ind i Anne to gange. Så hun lærte den manerer.",
      comments: ["Min mor i Hjørring har set det. Hun ser ellers aldrig noget."],
      tags: ["logistik", "bag-kulissen"], source: "Anne Holm"),
    roofAtTen: ExampleText(
      title: "Boligejeren, der spurgte om sit tag klokken ti om aftenen",
      caption: "Hun fik svar kl. 22.07. Og en ny tagsten om tirsdagen.", tags: ["case", "tag"]),
    vacancies: ExampleText(
      title: "Kan du se dig selv her? Vi søger to lærlinge",
      caption: "Du behøver ikke have haft sløjd. Du skal være nysgerrig.", tags: ["lærlinge"]),
    bees: ExampleText(
      title: "Bierne på taget har fået tag over hovedet",
      caption: "40.000 nye kolleger, og ikke én af dem drikker kaffe.", tags: ["mennesker"]),
    tyres: ExampleText(
      title: "17 lastbiler, 134 dæk, én eftermiddag",
      caption: "Værkstedet skifter til vinterdæk. Vi satte kameraet på donkraften.",
      tags: ["transport", "værksted"]))

  private static let putAwayInDanish = PutAway(
    canteenCard: ExampleText(
      title: "Aprilsnar: robotten får kantinekort", note: "For sent i år. Gem den.",
      tags: ["lager"]),
    test: ExampleText(title: "Test, må gerne slettes"))
}
