/// What a follow-up says, beside its promise.
extension DiagnosticCode {
  package static let noSuchPromise = DiagnosticCode(
    "promise-not-found", .error,
    sv: (
      "Det finns inget löfte för {municipality} med den perioden.",
      "Skriv period (och district eller slug) som i löftesdokumentet. Kommunens löften här: {known}."
    ),
    en: (
      "There is no promise of {municipality} with that period.",
      "Write period (and district or slug) as in the promise document. Held here: {known}."
    ))

  package static let notPromiseYear = DiagnosticCode(
    "year-not-a-promise-year", .error,
    sv: (
      "{year} är inget år i löftet.",
      "Löftets år: {known}."
    ),
    en: (
      "{year} is no year of the promise.",
      "Its years: {known}."
    ))

  package static let yearNotLast = DiagnosticCode(
    "year-not-the-last", .error,
    sv: (
      "Uppföljningen täcker hela {last}, men har året {year}.",
      "Skriv det sista året den täcker: year: {last}."
    ),
    en: (
      "The follow-up covers all of {last}, but its year is {year}.",
      "Write the last year that it covers: year: {last}."
    ))

  package static let openCovers = DiagnosticCode(
    "covers-open-ended", .error,
    sv: (
      "covers måste ha ett slut.",
      "Skriv till exempel 2023-01/2023-03, eller unknown om källan inte säger vilka dagar det gäller."
    ),
    en: (
      "covers must have an end.",
      "Write such as 2023-01/2023-03, or unknown."
    ))

  package static let outcomeOfNothing = DiagnosticCode(
    "outcome-of-nothing", .error,
    sv: (
      "”{id}” är inget åtagande i löftet.",
      "Använd namnet som åtagandet har i löftesdokumentet."
    ),
    en: (
      "“{id}” is no commitment of the promise.",
      "Use the id that it has in the promise document."
    ))

  package static let nearlyCommitment = DiagnosticCode(
    "id-nearly-a-commitment", .warning,
    sv: (
      "”{id}” liknar ett åtagande i löftet, men är det inte.",
      "Rätta namnet om det är åtagandets utfall som menas."
    ),
    en: (
      "“{id}” is nearly the id of a commitment.",
      "Correct it if its outcome is meant."
    ))

  package static let followUpWithoutPublished = DiagnosticCode(
    "follow-up-without-published", .warning,
    sv: (
      "Uppföljningen saknar publiceringsdag.",
      "Lägg till published: med datumet, eller published: unknown."
    ),
    en: (
      "The follow-up has no day of publishing.",
      "Add published: with the date, or unknown."
    ))

  package static let followUpWithoutOutcome = DiagnosticCode(
    "follow-up-without-outcome", .warning,
    sv: (
      "Uppföljningen säger inget om något åtagande.",
      "Ge rubriken, stycket eller punkten som berättar om ett åtagande samma namn som i löftet: {#namn}."
    ),
    en: (
      "The follow-up says nothing of any commitment.",
      "Give the block that tells of one the id that it has in the promise."
    ))

  package static let followUpSilent = DiagnosticCode(
    "follow-up-silent", .note,
    sv: (
      "Uppföljningen säger inget om {ids}, som visas som ”Ej redovisat”.",
      "Lägg till det om källan säger något, eller skriv incomplete: true om vi bara har en del av uppföljningen."
    ),
    en: (
      "The follow-up says nothing of {ids}, which is shown as not told of.",
      "Add it if the source says anything, or write incomplete: true if we hold only a part of the follow-up."
    ))

  package static let fulfilledNotReached = DiagnosticCode(
    "fulfilled-but-not-reached", .warning,
    sv: (
      "Status är fulfilled, men siffrorna säger att målet inte nåddes.",
      "Kontrollera status och result mot källan."
    ),
    en: (
      "The status is fulfilled, but the figures say that the target was not reached.",
      "Check status and result against the source."
    ))

  package static let unfulfilledReached = DiagnosticCode(
    "unfulfilled-but-reached", .warning,
    sv: (
      "Status säger att målet inte nåddes, men siffrorna säger att det nåddes.",
      "Kontrollera status och result mot källan."
    ),
    en: (
      "The status says that the target was missed, but the figures say that it was reached.",
      "Check status and result against the source."
    ))

  package static let verdictTooEarly = DiagnosticCode(
    "verdict-too-early", .warning,
    sv: (
      "Status säger att det inte blev av, men tid återstår.",
      "Skriv ongoing eller not-started, eller rätta covers och due."
    ),
    en: (
      "The status says that it was not done, but time remains.",
      "Write ongoing or not-started, or correct covers and due."
    ))
}
