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
