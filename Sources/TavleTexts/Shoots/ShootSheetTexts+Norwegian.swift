extension ShootSheetTexts {
  static let norwegian = ShootSheetTexts(
    subject: { "\($0), \($1)" }, greeting: { "Hei \($0)" },
    thanks: { "Takk for at du blir med på «\($0)». Dette er greit å vite." },
    invited: { "Dette er greit å vite om «\($0)», hvis du vil bli med." },
    cancelled: { "Det blir ikke noe av «\($0)» \($1)." },
    thanksForYes: "Takk for at du sa ja.",
    youComeAt: "Oppmøte", yourPart: "Dette hjelper du med", quoted: { "«\($0)»" },
    shownOn: { "Det blir vist på \($0)." }, questions: "Tenk gjerne over dette på forhånd",
    others: { "De andre som kommer: \($0)." },
    stop:
      "Du kan si stopp når som helst: før, underveis og etterpå. Du trenger ikke å si hvorfor.",
    cutFirst: "Du ser det før andre gjør.",
    changeMind: {
      "Hvis du ombestemmer deg senere, si fra, så tar vi det ned fra våre egne kanaler innen \($0 == 1 ? "1 arbeidsdag" : "\($0) arbeidsdager")."
    },
    and: "og", signature: { "Vi ses!\n\($0)" })
}
