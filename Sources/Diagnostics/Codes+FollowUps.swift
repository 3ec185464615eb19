/// What a follow-up says, beside its promise.
extension DiagnosticCode {
  package static let noSuchPromise = DiagnosticCode(
    "promise-not-found", .error,
    sv: (
      "Det finns inget löfte för {municipality} med {name}.",
      "Skriv period, district och slug som i löftet. Kommunens löften: {known}."
    ),
    en: (
      "There is no promise of {municipality} with {name}.",
      "Write period, district and slug as in the promise. Those held here: {known}."
    ))

  package static let promiseAmbiguous = DiagnosticCode(
    "promise-ambiguous", .error,
    sv: (
      "{municipality} har flera löften med {name}, så det går inte att se vilket som följs upp.",
      "Skriv municipality som i löftet, med alla dess kommuner i samma ordning. Löftena är av {known}."
    ),
    en: (
      "{municipality} has several promises with {name}, so nobody can see which is followed up.",
      "Write municipality as in the promise, with all its municipalities in the same order. The promises are of {known}."
    ))

  package static let followUpTwin = DiagnosticCode(
    "follow-up-twin", .error,
    sv: (
      "Det finns redan en uppföljning av samma löfte och tid, i {other}.",
      "Gäller den en del av året? Skriv då part: med vilken, till exempel part: kvartal 1. Ta annars bort den ena."
    ),
    en: (
      "There is already a follow-up of the same promise and time, in {other}.",
      "Is it of a part of the year? Then write which with part:, such as part: quarter 1. Else remove one of them."
    ))

  package static let notPromiseYear = DiagnosticCode(
    "year-not-a-promise-year", .error,
    sv: (
      "{year} hör inte till löftets period.",
      "Skriv ett av löftets år: {known}."
    ),
    en: (
      "{year} does not belong to the period of the promise.",
      "Write one of its years: {known}."
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

  package static let elsewhereInFollowUp = DiagnosticCode(
    "follow-up-elsewhere-misplaced", .warning,
    sv: (
      "”follow-up” på ett dokument i en uppföljning betyder ingenting.",
      "Flytta dokumentet till löftet, om året följs upp där; ta annars bort follow-up."
    ),
    en: (
      "“follow-up” on a document of a follow-up means nothing.",
      "Move the document to the promise, if it is where the year is followed up; else remove follow-up."
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
      "Skriv det id som åtagandet har i löftet: {known}."
    ),
    en: (
      "“{id}” is no commitment of the promise.",
      "Use the id that it has in the promise: {known}."
    ))

  package static let outcomeWithoutCommitments = DiagnosticCode(
    "outcome-without-commitments", .error,
    sv: (
      "Löftet har inga åtaganden, så status och resultat kan inte gälla något av dem.",
      "Ge det som lovades ett id i löftet, eller ta bort status, result och so-far här."
    ),
    en: (
      "The promise has no commitments, so a status or a result can't be of one of them.",
      "Give what was promised an id in the promise, or remove status, result and so-far here."
    ))

  package static let titleNamesPart = DiagnosticCode(
    "title-names-a-part", .warning,
    sv: (
      "Titeln ”{title}” nämner en del av året, men uppföljningen har inget part och räknas för hela {year}.",
      "Skriv part: {part}, eller rätta titeln."
    ),
    en: (
      "The title “{title}” names a part of the year, but the follow-up has no part and counts for all of {year}.",
      "Write part: {part}, or correct the title."
    ))

  package static let outcomeTwice = DiagnosticCode(
    "outcome-twice", .error,
    sv: (
      "Uppföljningen berättar om ”{id}” två gånger.",
      "Handlar det ena om ett annat åtagande, så byt till det åtagandets id, som det står i löftet. Annars: skriv allt om ”{id}” på ett ställe."
    ),
    en: (
      "The follow-up tells of “{id}” twice.",
      "If one of them tells of another commitment, change it to the id of that one in the promise. Else write all of “{id}” in one place."
    ))

  package static let nearlyCommitment = DiagnosticCode(
    "id-nearly-a-commitment", .warning,
    sv: (
      "”{id}” är nästan ett id i löftet, men inte riktigt.",
      "Rätta id:t, om texten berättar om det åtagandet."
    ),
    en: (
      "“{id}” is nearly an id of the promise, but not quite.",
      "Correct it, if the text tells of that commitment."
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
      "Ge rubriken, stycket eller punkten som berättar om ett åtagande samma id som i löftet: {known}."
    ),
    en: (
      "The follow-up says nothing of any commitment.",
      "Give the block that tells of one the id that it has in the promise: {known}."
    ))

  package static let followUpSilent = DiagnosticCode(
    "follow-up-silent", .warning,
    sv: (
      "Uppföljningen gäller hela året men säger inget om {ids}.",
      "Skriv hur det gick. Säger källan inget, så skriv incomplete: true om bara en del av uppföljningen finns här, eller part om den gäller en del av året."
    ),
    en: (
      "The follow-up is of the whole year, yet says nothing of {ids}.",
      "Write how it went. If the source says nothing, write incomplete: true if only a part of the follow-up is held here, or part if it is of a part of the year."
    ))

  package static let followUpBeforeSigned = DiagnosticCode(
    "follow-up-before-signed", .warning,
    sv: (
      "Uppföljningen publicerades {date}, innan löftet undertecknades ({signed}).",
      "Rätta published här, eller signed i löftet."
    ),
    en: (
      "The follow-up was published {date}, before the promise was signed ({signed}).",
      "Correct published here, or signed in the promise."
    ))

  package static let assessedByGiver = DiagnosticCode(
    "assessed-by-giver", .warning,
    sv: (
      "”{name}” i assessed-by är en av dem som gav löftet, så uppföljningen räknas som någon annans.",
      "Ta bort assessed-by: det skrivs bara när någon utomstående har bedömt löftet."
    ),
    en: (
      "“{name}” in assessed-by is one of those who gave the promise, so that the follow-up counts as somebody else's.",
      "Remove assessed-by: it is only for those outside who assessed it."
    ))

  package static let followUpTooEarly = DiagnosticCode(
    "follow-up-too-early", .warning,
    sv: (
      "Uppföljningen räknas för hela {year}, men mindre än tre fjärdedelar av året hade gått {date}.",
      "Skriv part (till exempel part: kvartal 1) om den gäller en del av året, eller rätta published eller covers."
    ),
    en: (
      "The follow-up counts for all of {year}, but less than three quarters of the year had passed on {date}.",
      "Write part (such as part: quarter 1) if it is of a part of the year, or correct published or covers."
    ))

  package static let coversOutsideYear = DiagnosticCode(
    "covers-outside-year", .warning,
    sv: (
      "Uppföljningen är av {year}, men ingen av dagarna i covers ({covers}) hör till det året.",
      "Rätta year eller covers."
    ),
    en: (
      "The follow-up is of {year}, but none of the days in covers ({covers}) belongs to that year.",
      "Correct year or covers."
    ))

  package static let partAgainstCovers = DiagnosticCode(
    "part-against-covers", .warning,
    sv: (
      "part är ”{part}”, men covers ({covers}) är andra dagar.",
      "Rätta det som är fel."
    ),
    en: (
      "part is “{part}”, but covers ({covers}) are other days.",
      "Correct what is wrong."
    ))

  package static let partOfWholeYear = DiagnosticCode(
    "part-of-whole-year", .warning,
    sv: (
      "Uppföljningen har part (”{part}”) och räknas därför som en delrapport, men den gäller hela året.",
      "Ta bort part, eller rätta part och covers om den gäller en del av året."
    ),
    en: (
      "The follow-up has a part (“{part}”) and so counts as an interim one, but it is of the whole year.",
      "Remove part, or correct part and covers if it is of a part of the year."
    ))

  package static let partOfAnotherYear = DiagnosticCode(
    "part-of-another-year", .warning,
    sv: (
      "part är ”{part}”, men uppföljningen är av {year}.",
      "Rätta part eller year."
    ),
    en: (
      "part is “{part}”, but the follow-up is of {year}.",
      "Correct part or year."
    ))

  package static let partUnknown = DiagnosticCode(
    "part-does-not-exist", .warning,
    sv: (
      "Ett år har ingen del som heter ”{part}”.",
      "Rätta part."
    ),
    en: (
      "A year has no part “{part}”.",
      "Correct part."
    ))

  package static let publishedBeforeCovers = DiagnosticCode(
    "published-before-covers", .warning,
    sv: (
      "Uppföljningen är publicerad {date}, innan dagarna som den gäller ({covers}) hade börjat.",
      "Rätta published eller covers."
    ),
    en: (
      "The follow-up was published {date}, before the days that it is of ({covers}) had begun.",
      "Correct published or covers."
    ))

  package static let yearsOutsideFollowUp = DiagnosticCode(
    "years-outside-follow-up", .warning,
    sv: (
      "Inget år i ”{text}” hör till det som uppföljningen gäller, {year}.",
      "Kontrollera om åren i texten eller year är fel; ofta är de kvar från en kopierad uppföljning."
    ),
    en: (
      "No year in “{text}” belongs to what the follow-up is of, {year}.",
      "Check whether the years or year are wrong; often they are left over from a follow-up that was copied."
    ))

  package static let yearsOutsideSummary = DiagnosticCode(
    "years-outside-summary", .warning,
    sv: (
      "Inget år i ”{text}” är det som sidan är om, {year}.",
      "Rätta titeln, eller filens namn."
    ),
    en: (
      "No year in “{text}” is the one that the page is about, {year}.",
      "Correct the title, or the file's name."
    ))

  package static let outcomeSaysNothing = DiagnosticCode(
    "outcome-says-nothing", .error,
    sv: (
      "Uppföljningen nämner ”{id}”, men säger inget om det.",
      "Skriv hur det gick, eller ange status eller result."
    ),
    en: (
      "The follow-up names “{id}”, but says nothing of it.",
      "Write how it went, or give a status or a result."
    ))

  package static let outcomeRepeatsPromise = DiagnosticCode(
    "outcome-repeats-promise", .warning,
    sv: (
      "Uppföljningen av ”{id}” upprepar bara det som lovades.",
      "Skriv hur det gick, eller ange status eller result."
    ),
    en: (
      "The follow-up of “{id}” only repeats what was promised.",
      "Write how it went, or give a status or a result."
    ))

  package static let followUpRepeatsPromise = DiagnosticCode(
    "follow-up-repeats-promise", .error,
    sv: (
      "Uppföljningen är en kopia av löftet: allt i den upprepar bara det som lovades.",
      "Skriv under varje åtagande hur det gick, eller skriv draft: true tills det är gjort."
    ),
    en: (
      "The follow-up is a copy of the promise: all in it only repeats what was promised.",
      "Write below each commitment how it went, or draft: true until that is done."
    ))

  package static let followUpCopied = DiagnosticCode(
    "follow-up-copied", .warning,
    sv: (
      "Uppföljningen har samma utfall och i stort sett samma text som {other}.",
      "Skriv hur det gick den här gången, eller ta bort den ena."
    ),
    en: (
      "The follow-up has the same outcomes and much the same text as {other}.",
      "Write how it went this time, or remove one of them."
    ))

  package static let followUpOfAnotherCopied = DiagnosticCode(
    "follow-up-of-another-copied", .warning,
    sv: (
      "Uppföljningen för {own} har samma utfall och i stort sett samma text som den för {name}, {other}.",
      "Skriv hur det gick i {own}. Gäller samma text båda, så skriv det i den."
    ),
    en: (
      "The follow-up for {own} has the same outcomes and much the same text as the one for {name}, {other}.",
      "Write how it went in {own}. If the same text holds for both, say so in it."
    ))

  package static let outcomesSwapped = DiagnosticCode(
    "outcomes-swapped", .warning,
    sv: (
      "Texten vid ”{id}” handlar om ”{other}”, och den vid ”{other}” om ”{id}”.",
      "Låt de två id:na byta plats. Är de rätt, så nämn i texten det åtagande som den berättar om."
    ),
    en: (
      "The text of “{id}” is about “{other}”, and that of “{other}” about “{id}”.",
      "Let the two ids change places. If they are right, name in the text the commitment that it tells of."
    ))

  package static let statusAgainstText = DiagnosticCode(
    "status-against-text", .warning,
    sv: (
      "Texten säger ”{said}”, men status är {status}.",
      "Rätta det som är fel mot källan."
    ),
    en: (
      "The text says “{said}”, but status is {status}.",
      "Correct what is wrong by the source."
    ))

  package static let resultAgainstText = DiagnosticCode(
    "result-against-text", .warning,
    sv: (
      "Texten säger ”{said}”, men result är {result}.",
      "Rätta det som är fel mot källan."
    ),
    en: (
      "The text says “{said}”, but the result is {result}.",
      "Correct what is wrong, by the source."
    ))

  package static let figureWithoutUnit = DiagnosticCode(
    "figure-without-unit", .warning,
    sv: (
      "Siffran {value} för ”{id}” säger inte vad som räknas.",
      "Lägg till unit på åtagandet i löftet, till exempel unit=\"kontroll, kontroller\", eller här."
    ),
    en: (
      "The figure {value} of “{id}” does not say what is counted.",
      "Add unit to the commitment in the promise, such as unit=\"check, checks\", or here."
    ))

  package static let shareAsFraction = DiagnosticCode(
    "share-as-fraction", .warning,
    sv: (
      "Resultatet för ”{id}” är högst en procent, och ser ut som en andel av ett.",
      "Skriv till exempel 82 i stället för 0,82."
    ),
    en: (
      "The result of “{id}” is at most one per cent, which looks like a fraction.",
      "Write for example 82 instead of 0.82."
    ))

  package static let shareAboveWhole = DiagnosticCode(
    "share-above-whole", .warning,
    sv: (
      "{value} procent är mer än allt.",
      "Rätta talet, eller skriv en annan unit om det inte är procent."
    ),
    en: (
      "{value} per cent is more than all there is.",
      "Correct the figure, or write another unit if it is not per cent."
    ))

  package static let statusWithdrawn = DiagnosticCode(
    "status-withdrawn", .error,
    sv: (
      "Det finns ingen status för det som är tillbakadraget (”{value}”).",
      "Skriv hur det blev för den som löftet gavs till: not-fulfilled om inget blev gjort, partly om en del blev det, not-started om tid återstår. Säg i texten att åtagandet togs tillbaka, när och varför."
    ),
    en: (
      "There is no status for what was taken back (“{value}”).",
      "Write what came of it: not-fulfilled if nothing was done, partly if some of it was, not-started if time remains. Say in the text that the commitment was taken back, when and why."
    ))

  package static let partWithoutCovers = DiagnosticCode(
    "part-without-covers", .warning,
    sv: (
      "Uppföljningen gäller en del av året (part är ”{part}”) men säger inte vilka dagar, så det går inte att se att tiden är ute.",
      "Lägg till covers: med delens dagar, till exempel covers: {year}-01/{year}-03."
    ),
    en: (
      "The follow-up is of a part of the year (part is “{part}”), but does not say of which days, so nobody sees that time is out.",
      "Add covers: with the days of the part, such as covers: {year}-01/{year}-03."
    ))

  package static let resultIsTotal = DiagnosticCode(
    "result-is-total", .warning,
    sv: (
      "Texten säger ”{said}”, men result är det som gjordes under uppföljningens egna dagar.",
      "Är {value} allt sedan löftet började, så skriv so-far={value}. Skriv annars bara det som är nytt."
    ),
    en: (
      "The text says “{said}”, but the result is what was done on the follow-up's own days.",
      "If {value} is all since the promise began, write so-far={value}. Else write only what is new."
    ))

  package static let resultBelowPart = DiagnosticCode(
    "result-below-part", .warning,
    sv: (
      "Resultatet för hela året är {value}, men redan delen ({other}) hade {earlier}.",
      "Skriv allt som gjordes under året, eller rätta delens siffra."
    ),
    en: (
      "The result of the whole year is {value}, but the part ({other}) had {earlier} already.",
      "Write all that was done in the year, or correct the figure of the part."
    ))

  package static let soFarDecreases = DiagnosticCode(
    "so-far-decreases", .warning,
    sv: (
      "so-far är {value}, men en tidigare uppföljning har redan kommit till {earlier} ({other}).",
      "so-far är allt sedan löftet började. Gäller talet bara den här uppföljningens dagar, så skriv result."
    ),
    en: (
      "so-far is {value}, but an earlier follow-up has come to {earlier} already ({other}).",
      "so-far is all since the promise began. If the figure is of this follow-up's days alone, write result."
    ))

  package static let notDoneButCounted = DiagnosticCode(
    "not-done-but-counted", .warning,
    sv: (
      "Status är {status}, men siffran är {value}.",
      "Kontrollera status och siffran mot källan: {status} betyder att inget är gjort."
    ),
    en: (
      "The status is {status}, but the figure is {value}.",
      "Check both against the source: {status} means that nothing was done."
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
      "Skriv ongoing eller not-started, eller rätta covers och due. Är det lovat för varje år: skriv mål och per på åtagandet i löftet."
    ),
    en: (
      "The status says that it was not done, but time remains.",
      "Write ongoing or not-started, or correct covers and due. If it is promised for each year: write a target and per on the commitment."
    ))
}
