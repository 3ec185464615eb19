import Arguments
import Diagnostics
import Scaffold

/// `promise-pages new promise`.
struct NewPromiseCommand: BeginningCommand {
  static let name = "new promise"
  static let otherNames = [
    "promise", "löfte", "nytt löfte", "new löfte", "medborgarlöfte", "nytt medborgarlöfte", "new medborgarlöfte",
  ]
  static let summary = Wording(
    sv: "Börjar ett löfte: en fil att skriva vidare i.", en: "Begins a promise: a file to go on writing in.")
  static let text = Wording(
    sv: """
      Filen är ett utkast där det som bara du kan skriva är märkt [[fyll i: …]].
      Med --from följer ett tidigare löftes texter, id:n, givare och mål med.
      Datum och undertecknare gör inte det.

        promise-pages new promise berg 2027
        promise-pages new promise berg 2027 --from 2025-2026
      """,
    en: """
      The file is a draft in which what only you can write is marked [[fyll i: …]].
      With --from it has the texts, ids, givers and targets of an earlier promise.
      Dates and signatories are left out.

        promise-pages new promise berg 2027
        promise-pages new promise berg 2027 --from 2025-2026
      """)

  let options: BeginningOptions
  let beginning: any Beginning

  init(_ arguments: inout ArgumentReader) {
    let municipality = arguments.requiredWord(.municipality, .whichMunicipality)
    let period = arguments.requiredWord(
      .period, Wording(sv: "Åren löftet ska gälla: 2027 eller 2027-2028.", en: "The years of the promise: 2027 or 2027-2028."))
    let earlier = arguments.option(
      "--from", .period,
      Wording(sv: "Perioden för det löfte som det nya utgår från.", en: "The period of the promise that the new one goes on from."))
    let apart = DistrictAndSlug(&arguments)
    beginning = NewPromise(
      municipality: municipality, period: period, earlier: earlier, district: apart.district, slug: apart.slug)
    options = BeginningOptions(&arguments)
  }
}
