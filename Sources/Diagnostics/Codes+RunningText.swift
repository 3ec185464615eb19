/// What stands in a text, whatever it is the text of.
extension DiagnosticCode {
  package static let lowerCaseCommitment = DiagnosticCode(
    "commitment-lower-case", .warning,
    sv: (
      "Åtagandet ”{id}” börjar med liten bokstav.",
      "Skriv det som en hel mening: det läses ensamt på andra sidor."
    ),
    en: (
      "The commitment “{id}” begins in lower case.",
      "Write a whole sentence: it is read alone on other pages."
    ))

  package static let openingNamesAnother = DiagnosticCode(
    "commitment-names-another", .warning,
    sv: (
      "Åtagandet ”{id}” börjar med ”{word}” men ges av någon annan.",
      "Rätta by, eller texten."
    ),
    en: (
      "The commitment “{id}” begins with “{word}”, but another gives it.",
      "Correct by, or the text."
    ))

  package static let commitmentTwice = DiagnosticCode(
    "commitment-twice", .warning,
    sv: (
      "Åtagandet ”{id}” har samma text som ”{other}”, och räknas en gång till.",
      "Ta bort det ena, eller rätta det som skulle ha varit ett annat."
    ),
    en: (
      "The commitment “{id}” has the text of “{other}”, and is counted once more.",
      "Remove one of them, or correct the one that was to be another."
    ))

  package static let textCutOff = DiagnosticCode(
    "text-cut-off", .warning,
    sv: (
      "”{id}” slutar mitt i en mening, med ”{word}”.",
      "Skriv resten av meningen."
    ),
    en: (
      "“{id}” ends in the middle of a sentence, with “{word}”.",
      "Write the rest of the sentence."
    ))

  package static let openingNamesOne = DiagnosticCode(
    "commitment-names-one-of-two", .warning,
    sv: (
      "Åtagandet ”{id}” börjar med ”{word}” men ges av både polisen och kommunen, eftersom det inte har ett eget by.",
      "Skriv vem som ska göra det: by=police eller by=municipality, eller by=both om båda ska det."
    ),
    en: (
      "The commitment “{id}” begins with “{word}”, but both the police and the municipality give it, since it has no by of its own.",
      "Write who is to do it: by=police or by=municipality, or by=both if both are."
    ))

  package static let giverNotWritten = DiagnosticCode(
    "commitment-without-giver", .warning,
    sv: (
      "Åtagandet ”{id}” börjar med ”{word}” men säger inte i by vem som ska göra det.",
      "Lägg till by på åtagandet, som de andra åtagandena har."
    ),
    en: (
      "The commitment “{id}” begins with “{word}”, but does not say in by who is to do it.",
      "Add by to the commitment, as the others have."
    ))

  package static let headingNamesAnother = DiagnosticCode(
    "heading-names-another", .warning,
    sv: (
      "”{text}” säger vem som lovar, men för åtagandena under den säger by inte detsamma.",
      "Skriv by={giver} i rubrikens attributblock, eller rätta rubriken."
    ),
    en: (
      "“{text}” says who promises, but of the commitments below by does not say the same.",
      "Write by={giver} in the attribute block of the heading, or correct the heading."
    ))

  package static let mixedList = DiagnosticCode(
    "list-with-and-without-ids", .warning,
    sv: (
      "Några punkter i listan har ett id, som åtaganden och utfall har, och andra inte.",
      "Ge alla ett id, som {#belysning}, eller ingen."
    ),
    en: (
      "Some items of the list have an id and some have none.",
      "Give all of them one, such as {#lights}, or none."
    ))

  package static let impossibleDateInText = DiagnosticCode(
    "date-in-text-does-not-exist", .warning,
    sv: (
      "Datumet ”{date}” i texten finns inte.",
      "Kontrollera dag och månad mot källan."
    ),
    en: (
      "There is no such date as “{date}”, which stands in the text.",
      "Check day and month against the source."
    ))

  package static let letterInNumber = DiagnosticCode(
    "letter-in-number", .warning,
    sv: (
      "I talet ”{number}” står en bokstav bland siffrorna.",
      "Skriv noll och ett som siffror, 0 och 1."
    ),
    en: (
      "There is a letter among the digits of “{number}”.",
      "Write nought and one as digits, 0 and 1."
    ))

  package static let weekdayOfAnotherDate = DiagnosticCode(
    "weekday-of-another-date", .warning,
    sv: (
      "Veckodagen och datumet i ”{text}” hör inte ihop: den dagen är en {weekday}.",
      "Rätta det som är fel mot källan."
    ),
    en: (
      "The weekday and the date in “{text}” do not go together: the day is a {weekday}.",
      "Correct what is wrong by the source."
    ))

  package static let doneLater = DiagnosticCode(
    "done-later-than-today", .warning,
    sv: (
      "Texten säger ”{text}”, men den dagen har inte varit än (i dag är det {today}).",
      "Rätta dagen eller året mot källan, eller skriv att det ska ske."
    ),
    en: (
      "The text says “{text}”, but that day has not been yet (today is {today}).",
      "Correct the day or the year by the source, or write that it is to come."
    ))

  package static let signedAgainstText = DiagnosticCode(
    "signed-against-text", .warning,
    sv: (
      "Texten säger att löftet undertecknades ”{text}”, men signed är {date}.",
      "Rätta det som är fel mot källan."
    ),
    en: (
      "The text says that the promise was signed on “{text}”, but signed is {date}.",
      "Correct what is wrong by the source."
    ))

  package static let dueAgainstText = DiagnosticCode(
    "due-against-text", .warning,
    sv: (
      "Texten säger ”{said}”, men due är {date}.",
      "Rätta det som är fel mot källan."
    ),
    en: (
      "The text says “{said}”, but due is {date}.",
      "Correct what is wrong by the source."
    ))

  package static let yearsBesidePeriod = DiagnosticCode(
    "years-beside-period", .warning,
    sv: (
      "”{years}” i texten stämmer bara delvis med löftets period, {period}.",
      "Kontrollera om åren i texten eller perioden är fel; ofta är de kvar från ett annat löfte."
    ),
    en: (
      "“{years}” in the text fits the period of the promise, {period}, only in part.",
      "Check whether the years or the period are wrong; often they are left over from another promise."
    ))

  package static let yearsOutsidePeriod = DiagnosticCode(
    "years-outside-period", .warning,
    sv: (
      "Inget år i ”{text}” hör till löftets period, {period}.",
      "Kontrollera om åren eller perioden är fel; ofta är de kvar från ett kopierat löfte."
    ),
    en: (
      "No year in “{text}” belongs to the period of the promise, {period}.",
      "Check whether the years or the period are wrong; often they are left over from a promise that was copied."
    ))

  package static let fileNameOfOtherYears = DiagnosticCode(
    "file-name-of-other-years", .warning,
    sv: (
      "Filen heter {file}, men {key} är {value}.",
      "Rätta {key}, som ofta är kvar från ett kopierat dokument, eller byt namn på filen."
    ),
    en: (
      "The file is called {file}, but {key} is {value}.",
      "Correct {key}, which often is left over from a document that was copied, or rename the file."
    ))

  package static let longBeforePeriod = DiagnosticCode(
    "long-before-period", .warning,
    sv: (
      "”{key}” är {date}, mer än ett år innan löftets period {period} börjar.",
      "Kontrollera datumet och perioden; ofta är det ena kvar från ett kopierat löfte."
    ),
    en: (
      "“{key}” is {date}, more than a year before the period of the promise, {period}, begins.",
      "Check the date and the period; often one of them is left over from a promise that was copied."
    ))

  package static let dayFarFromPeriod = DiagnosticCode(
    "day-far-from-period", .warning,
    sv: (
      "”{key}” är {date}, många år från löftets period {period}.",
      "Kontrollera året mot källan."
    ),
    en: (
      "“{key}” is {date}, many years from the period of the promise, {period}.",
      "Check the year against the source."
    ))

  package static let signedYearFromPublished = DiagnosticCode(
    "signed-a-year-from-published", .warning,
    sv: (
      "Mellan signed ({date}) och published ({published}) är det nästan precis ett år.",
      "Kontrollera året i båda mot källan: i början av ett år är det lätt att skriva det förra."
    ),
    en: (
      "Between signed ({date}) and published ({published}) there is nearly exactly a year.",
      "Check the year of both against the source: at the beginning of a year it is easy to write the last one."
    ))

  package static let placeholder = DiagnosticCode(
    "placeholder", .warning,
    sv: (
      "”{text}” ser ut att vara kvar att fylla i.",
      "Skriv det som ska stå där, eller ta bort det."
    ),
    en: (
      "“{text}” seems to be left to be filled in.",
      "Write what belongs there, or remove it."
    ))

  package static let noteToColleague = DiagnosticCode(
    "note-to-colleague", .warning,
    sv: (
      "”{text}” ser ut att vara skrivet till en kollega, inte till läsaren.",
      "Ta bort det när det är gjort. Skriv draft: true bland uppgifterna om texten inte är klar."
    ),
    en: (
      "“{text}” seems to be meant for a colleague, not for a reader.",
      "Remove it when it is done. Write draft: true in the front matter if the text is not ready."
    ))

  package static let personalNumber = DiagnosticCode(
    "personal-number", .warning,
    sv: (
      "Här står ett personnummer ({number}).",
      "Ta bort det; personnummer ska inte publiceras, och finns kvar i filens historik även när de är borttagna."
    ),
    en: (
      "A personal identity number stands here ({number}).",
      "Remove it; such numbers are not to be published, and stay in the history of the file when they are removed."
    ))
}
