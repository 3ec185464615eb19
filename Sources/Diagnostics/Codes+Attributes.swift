/// Attributes of commitments and outcomes.
extension DiagnosticCode {
  package static let unknownAttribute = DiagnosticCode(
    "attribute-unknown", .error,
    sv: (
      "Attributet ”{key}” finns inte.",
      "Här kan stå: {known}."
    ),
    en: (
      "There is no attribute “{key}”.",
      "Known here: {known}."
    ))

  package static let misplacedAttribute = DiagnosticCode(
    "attribute-misplaced", .error,
    sv: (
      "Attributet ”{key}” betyder inget här.",
      "Flytta det till det åtagande eller utfall som det gäller, eller ta bort det."
    ),
    en: (
      "The attribute “{key}” means nothing here.",
      "Move it to the commitment or outcome that it is about, or remove it."
    ))

  package static let unknownValue = DiagnosticCode(
    "value-unknown", .error,
    sv: (
      "”{value}” är inget värde för ”{key}”.",
      "Välj bland: {known}."
    ),
    en: (
      "“{value}” is no value of “{key}”.",
      "Choose one of: {known}."
    ))

  package static let notNumber = DiagnosticCode(
    "number-malformed", .error,
    sv: (
      "”{value}” är inget tal.",
      "Skriv ett tal som inte är negativt, till exempel 40, 2,5 eller \"4 000\", med högst fyra decimaler."
    ),
    en: (
      "“{value}” is no number.",
      "Write one that is not negative, such as 40, 2.5 or \"4 000\", with at most four decimals."
    ))

  package static let thousandsPoint = DiagnosticCode(
    "number-thousands-point", .warning,
    sv: (
      "{value} läses som ett decimaltal, inte som tusental.",
      "Skriv tusental med mellanslag inom citattecken, \"1 500\", eller decimaler med komma."
    ),
    en: (
      "{value} is read as a decimal number, not as thousands.",
      "Write thousands with a space, in quotes: \"1 500\"."
    ))

  package static let malformedUnit = DiagnosticCode(
    "unit-malformed", .error,
    sv: (
      "”{value}” är ingen enhet.",
      "Skriv en form, unit=kontroller, eller två, unit=\"kontroll, kontroller\"."
    ),
    en: (
      "“{value}” is no unit.",
      "Write one form, or two: unit=\"check, checks\"."
    ))

  package static let unitWithoutWords = DiagnosticCode(
    "unit-without-words", .warning,
    sv: (
      "Enheten ”{value}” säger inte vad som räknas.",
      "Skriv det i ord, till exempel unit=kontroller. Ett mål i siffror skrivs med at-least eller at-most."
    ),
    en: (
      "The unit “{value}” does not say what is counted.",
      "Write it in words, such as unit=checks. A target in figures is written with at-least or at-most."
    ))

  package static let unitSwapped = DiagnosticCode(
    "unit-swapped", .warning,
    sv: (
      "I ”{value}” verkar flertal stå före ental.",
      "Skriv först det som står efter ett, sedan det som står efter två: unit=\"kontroll, kontroller\"."
    ),
    en: (
      "In “{value}” the plural seems to stand before the singular.",
      "Write first what goes with one, then what goes with two: unit=\"check, checks\"."
    ))

  package static let unitSingular = DiagnosticCode(
    "unit-singular", .warning,
    sv: (
      "Enheten är ”{unit}”, i ental, men texten räknar ”{said}”.",
      "Skriv båda formerna med komma mellan: först den efter ett, sedan den efter två."
    ),
    en: (
      "The unit is “{unit}”, in the singular, but the text counts “{said}”.",
      "Write both forms with a comma between: first what goes with one, then what goes with two."
    ))

  package static let unitAgainstText = DiagnosticCode(
    "unit-against-text", .warning,
    sv: (
      "Texten räknar ”{said}”, men enheten är {unit}.",
      "Rätta det som är fel: unit är det som målet räknar."
    ),
    en: (
      "The text counts “{said}”, but the unit is {unit}.",
      "Correct what is wrong: unit is what the target counts."
    ))

  package static let unitTwice = DiagnosticCode(
    "unit-twice", .error,
    sv: (
      "Åtagandet har redan enheten ”{unit}”.",
      "Ta bort unit här, eller ange resultatet i löftets enhet."
    ),
    en: (
      "The commitment already has the unit “{unit}”.",
      "Remove unit here, or give the result in that unit."
    ))

  package static let targetUpsideDown = DiagnosticCode(
    "target-upside-down", .error,
    sv: (
      "at-most är mindre än at-least.",
      "Byt plats på talen."
    ),
    en: (
      "at-most is less than at-least.",
      "Swap the numbers."
    ))

  package static let rateWithoutTarget = DiagnosticCode(
    "rate-without-target", .error,
    sv: (
      "Attributet ”per” behöver ett mål, men här finns varken at-least eller at-most.",
      "Lägg till at-least eller at-most, eller ta bort per."
    ),
    en: (
      "The attribute “per” needs a target, but there is neither at-least nor at-most.",
      "Add at-least or at-most, or remove per."
    ))

  package static let unknownGiver = DiagnosticCode(
    "giver-unknown", .error,
    sv: (
      "”{name}” är ingen som kan ge löftet.",
      "Välj bland {known}, eller lägg till en part under parties."
    ),
    en: (
      "“{name}” is nobody who could give the promise.",
      "Choose among {known}, or add a party under parties."
    ))

  package static let resultWithoutNumber = DiagnosticCode(
    "result-without-number", .error,
    sv: (
      "Resultatet ”{value}” har inget tal.",
      "Skriv ett tal, gärna med källans ord före: \"ca 190\". Det som inte är ett tal hör hemma i texten."
    ),
    en: (
      "The result “{value}” holds no number.",
      "Write one, with the source's words before it if it has any: \"ca 190\"."
    ))

  package static let resultWithSeveralNumbers = DiagnosticCode(
    "result-with-several-numbers", .error,
    sv: (
      "Resultatet ”{value}” har fler än ett tal.",
      "Skriv ett tal, och det andra i texten."
    ),
    en: (
      "The result “{value}” holds more than one number.",
      "Write one, and the other in the text."
    ))

  package static let resultWithTextAfter = DiagnosticCode(
    "result-with-text-after", .error,
    sv: (
      "Resultatet ”{value}” har text efter talet.",
      "Skriv enheten i unit=, på åtagandet, och låt talet stå sist."
    ),
    en: (
      "The result “{value}” has text after the number.",
      "Write the unit in unit=, on the commitment."
    ))

  package static let resultWordUnknown = DiagnosticCode(
    "result-word-unknown", .warning,
    sv: (
      "”{words}” i ”{value}” är inget ord som programmet känner framför ett tal; det räknas som ”ca”.",
      "Skriv minst, högst, över, under, drygt, knappt, ca eller sammanlagt, eller bara talet om det är exakt."
    ),
    en: (
      "“{words}” in “{value}” is no word that is known before a figure; it counts as “ca”.",
      "Write minst (no less), högst (no more), över, under, drygt, knappt, ca or sammanlagt, or the figure alone if it is exact."
    ))

  package static let resultAndSoFar = DiagnosticCode(
    "result-and-so-far", .error,
    sv: (
      "Utfallet har både result och so-far.",
      "Behåll result för de dagar som uppföljningen gäller, eller so-far för allt sedan löftet började."
    ),
    en: (
      "The outcome has both result and so-far.",
      "Keep one: result for the days covered, so-far for all since the promise began."
    ))

  package static let rateOfShare = DiagnosticCode(
    "rate-of-a-share", .error,
    sv: (
      "En andel i procent kan inte vara så och så mycket per vecka, månad eller år.",
      "Ta bort per. En andel bedöms i varje uppföljning för sig."
    ),
    en: (
      "A share in per cent can't be so much each week, month or year.",
      "Remove per. A share is judged in each follow-up by itself."
    ))

  package static let soFarWithRate = DiagnosticCode(
    "so-far-with-rate", .error,
    sv: (
      "so-far passar inte ihop med ett mål per vecka, månad eller liknande.",
      "Skriv result för de dagar som uppföljningen gäller."
    ),
    en: (
      "so-far does not go with a target per week, month and the like.",
      "Write result for the days covered."
    ))

  package static let targetWithoutUnit = DiagnosticCode(
    "target-without-unit", .warning,
    sv: (
      "Målet för ”{id}” säger inte vad som räknas.",
      "Lägg till unit, till exempel unit=kontroller eller unit=\"kontroll, kontroller\"."
    ),
    en: (
      "The target of “{id}” does not say what is counted.",
      "Add unit, such as unit=checks or unit=\"check, checks\"."
    ))
}
