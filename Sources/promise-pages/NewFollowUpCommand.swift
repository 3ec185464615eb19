import Arguments
import Diagnostics
import Scaffold

/// `promise-pages new follow-up`.
struct NewFollowUpCommand: BeginningCommand {
  static let name = "new follow-up"
  static let otherNames = ["follow-up", "followup", "new followup", "uppföljning", "ny uppföljning", "new uppföljning"]
  static let summary = Wording(
    sv: "Börjar en uppföljning, med löftets alla åtaganden.",
    en: "Begins a follow-up of a promise, with all of its commitments.")
  static let text = Wording(
    sv: """
      Varje åtagande står under sin rubrik.
      Där står det som lovades, målet och det senast kända.
      Du skriver hur det gick där det är märkt [[fyll i: hur det gick]].

        promise-pages new follow-up berg 2025-2026 --year 2026
        promise-pages new follow-up berg 2027 --part "kvartal 1"
      """,
    en: """
      Each commitment stands under its heading.
      There is what was promised, the target and what was known last.
      You write how it went where [[fyll i: hur det gick]] stands.

        promise-pages new follow-up berg 2025-2026 --year 2026
        promise-pages new follow-up berg 2027 --part "kvartal 1"
      """)

  let options: BeginningOptions
  let beginning: any Beginning

  init(_ arguments: inout ArgumentReader) {
    let municipality = arguments.requiredWord(.municipality, .whichMunicipality)
    let period = arguments.requiredWord(
      .period, Wording(sv: "Löftets period, som den står i löftet.", en: "The period of the promise, as it stands there."))
    let year = arguments.option(
      "--year", .year,
      Wording(
        sv: "Året som följs upp.\nBehövs om löftet gäller flera år.",
        en: "The year that is followed up.\nNeeded where the promise is for several."),
      wanted: Wording(sv: "ett år som 2027", en: "a year such as 2027"),
      read: { $0.utf8.count == 4 ? Int($0) : nil })
    let part = arguments.option(
      "--part", .name,
      Wording(
        sv: "För en delrapport: delen av året, som \"kvartal 1\".", en: "For an interim one: the part of the year, as it is read."))
    let covers = arguments.option(
      "--covers", .period,
      Wording(
        sv: "Dagarna den berättar om: 2027-01/2027-03, eller unknown.\nAnnars de som --part säger (en årstid säger inga).",
        en: "The days it tells of: 2027-01/2027-03, or unknown.\nElse those that --part says (a season says none)."))
    let apart = DistrictAndSlug(&arguments)
    beginning = NewFollowUp(
      municipality: municipality, period: period, year: year, part: part, covers: covers, district: apart.district, slug: apart.slug)
    options = BeginningOptions(&arguments)
  }
}
