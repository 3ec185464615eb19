/// What a promise says, beside the other documents and the day it is.
extension DiagnosticCode {
  package static let noCommitment = DiagnosticCode(
    "promise-without-commitment", .error,
    sv: (
      "Löftet har inget åtagande.",
      "Ge varje åtagande ett id sist i stycket eller punkten, till exempel {#kontroller} (ett mål, kind=aim, är inget åtagande), eller skriv incomplete: true om bara en del av löftet finns här."
    ),
    en: (
      "The promise has no commitment.",
      "Give each one an id at the end of its paragraph or item, such as {#checks} (an aim, kind=aim, is none), or write incomplete: true if only a part of it is held here."
    ))

  package static let unknownMunicipality = DiagnosticCode(
    "municipality-unknown", .error,
    sv: (
      "Kommunen ”{slug}” finns inte i registret.",
      "Skriv kommunen som i registrets kolumn slug, till exempel upplands-vasby."
    ),
    en: (
      "There is no municipality “{slug}” in the register.",
      "Write it as in the register's column slug."
    ))

  package static let documentUncounted = DiagnosticCode(
    "document-not-counted", .warning,
    sv: (
      "Dokumentet ”{title}” räknas inte som uppföljningen av {year}, och sidan säger att ingen finns.",
      "Skriv follow-up: {year} på dokumentet om det är årets uppföljning, annars en titel som säger vad det är."
    ),
    en: (
      "The document “{title}” does not count as the follow-up of {year}, and the page says that there is none.",
      "Write follow-up: {year} on the document if it is the year's follow-up, else a title that says what it is."
    ))

  package static let folderOfAnother = DiagnosticCode(
    "folder-of-another-municipality", .warning,
    sv: (
      "Filen ligger i mappen ”{folder}”, som har namn efter {name}, men är för {own}.",
      "Rätta municipality om filen är kopierad, eller flytta den till rätt mapp."
    ),
    en: (
      "The file lies in the folder “{folder}”, which is named after {name}, but is of {own}.",
      "Correct municipality if the file is a copy, or move it to the right folder."
    ))

  package static let municipalityTwice = DiagnosticCode(
    "municipality-twice", .error,
    sv: (
      "Kommunen ”{slug}” står två gånger.",
      "Ta bort den ena."
    ),
    en: (
      "The municipality “{slug}” stands there twice.",
      "Remove one of them."
    ))

  package static let unknownFocusArea = DiagnosticCode(
    "focus-area-unknown", .error,
    sv: (
      "Fokusområdet ”{slug}” finns inte.",
      "Skriv ett som finns ({known}), eller skapa filen i content/focus-areas."
    ),
    en: (
      "There is no focus area “{slug}”.",
      "Write one that is there ({known}), or create its file in content/focus-areas."
    ))

  package static let focusAreaUnused = DiagnosticCode(
    "focus-area-unused", .note,
    sv: (
      "Inget löfte nämner fokusområdet ”{slug}”.",
      "Lägg till det i löftenas focus, eller ta bort filen."
    ),
    en: (
      "No promise names the focus area “{slug}”.",
      "Add it to the promises' focus, or remove the file."
    ))

  package static let promiseTwin = DiagnosticCode(
    "promise-twin", .error,
    sv: (
      "{municipality} har redan ett löfte för {years}.",
      "Rätta period om den är kvar från ett kopierat löfte. Är det två löften, så ge det ena en district eller en slug."
    ),
    en: (
      "{municipality} already has a promise for {years}.",
      "Correct period if it is left over from a promise that was copied. If there are two, give one of them a district or a slug."
    ))

  package static let periodsOverlap = DiagnosticCode(
    "periods-overlap", .warning,
    sv: (
      "Löftet gäller samtidigt som ett annat för samma kommun, {other}.",
      "Rätta period om den är kvar från ett kopierat löfte. Stämmer båda, så ge det ena en district eller en slug."
    ),
    en: (
      "The promise is in force at the same time as another of the same municipality, {other}.",
      "Correct period if it is left over from a promise that was copied. If both are right, give one a district or a slug."
    ))

  package static let promiseCopied = DiagnosticCode(
    "promise-copied", .warning,
    sv: (
      "Löftet har samma text och samma {key} ({date}) som {other}; bara perioden är en annan.",
      "Kontrollera att allt stämmer för den nya perioden, och skriv när löftet undertecknades och publicerades."
    ),
    en: (
      "The promise has the same text and the same {key} ({date}) as {other}; only the period is another.",
      "Check that all of it holds for the new period, and write when it was signed and published."
    ))

  package static let proposedButSigned = DiagnosticCode(
    "proposed-but-signed", .warning,
    sv: (
      "Löftet är ett förslag (proposed), men har en dag då det undertecknades (signed).",
      "Ta bort proposed om löftet är undertecknat, annars signed."
    ),
    en: (
      "The promise is proposed, but has a day on which it was signed.",
      "Remove proposed if it is signed, else signed."
    ))

  package static let partyNameTaken = DiagnosticCode(
    "party-name-taken", .warning,
    sv: (
      "”{name}” under parties förväxlas med by={meaning}, som redan betyder något annat.",
      "Ge parten ett annat namn. Polisen, kommunen och de kommuner som löftet är för skrivs i by utan att stå under parties."
    ),
    en: (
      "“{name}” under parties is taken for by={meaning}, which means something else already.",
      "Give the party another name. The police, the municipality and those that the promise is of are written in by without standing under parties."
    ))

  package static let attributesHoldForNothing = DiagnosticCode(
    "attributes-hold-for-nothing", .warning,
    sv: (
      "”{key}” här gäller inget åtagande: inget nedanför har ett id.",
      "Ge varje åtagande nedanför ett id, till exempel {#kontroller}. Är rubriken själv ett åtagande, så ge den ett id och kind=commitment. Ta annars bort {key}."
    ),
    en: (
      "“{key}” here holds for no commitment: nothing below has an id.",
      "Give each commitment below an id, such as {#checks}. If the heading itself is one, give it an id and kind=commitment. Else remove {key}."
    ))

  package static let sectionWithoutIDs = DiagnosticCode(
    "section-without-ids", .warning,
    sv: (
      "Ingen punkt under ”{heading}” har ett id, men punkterna under ”{other}” har det.",
      "Ge varje åtagande ett id sist i punkten. Är punkterna inga åtaganden, så skriv dem som löpande text eller under en annan rubrik."
    ),
    en: (
      "No item below “{heading}” has an id, while those below “{other}” have.",
      "Give each commitment an id at the end of its item. If the items are none, write them as running text or below another heading."
    ))

  package static let commitmentInAnother = DiagnosticCode(
    "commitment-in-another", .warning,
    sv: (
      "”{id}” är indraget och läses som en del av ”{group}”, som då inte räknas som ett eget åtagande.",
      "Ta bort mellanslagen före punkten om den är ett eget åtagande. Är den en del: avsluta meningen i ”{group}” med kolon, och skriv mål och givare på delarna."
    ),
    en: (
      "“{id}” is indented and read as a part of “{group}”, which then is no commitment of its own.",
      "Delete the spaces before the item if it is a commitment of its own. If it is a part: end the sentence of “{group}” with a colon, and write target and giver on the parts."
    ))

  package static let textOfAnother = DiagnosticCode(
    "text-of-another-municipality", .warning,
    sv: (
      "Texten nämner {name} men aldrig {own}, som dokumentet är för.",
      "Rätta texten, eller municipality; ofta är texten kvar från ett kopierat dokument."
    ),
    en: (
      "The text names {name}, but never {own}, which the document is of.",
      "Correct the text, or municipality; often it is left over from a document that was copied."
    ))

  package static let targetOfNothing = DiagnosticCode(
    "target-of-nothing", .warning,
    sv: (
      "Målet at-least=0 är alltid nått.",
      "Skriv hur mycket som lovas minst, eller ta bort at-least."
    ),
    en: (
      "The target at-least=0 is always reached.",
      "Write how much is promised at least, or remove at-least."
    ))

  package static let targetAgainstText = DiagnosticCode(
    "target-against-text", .warning,
    sv: (
      "Texten säger ”{said}”, men målet är {target}.",
      "Rätta det som är fel: at-least är ”minst”, at-most är ”högst”, och per säger hur ofta."
    ),
    en: (
      "The text says “{said}”, but the target is {target}.",
      "Correct what is wrong: at-least is “minst” (no less), at-most is “högst” (no more), and per says how often."
    ))

  package static let signedLongAfterPublished = DiagnosticCode(
    "signed-long-after-published", .warning,
    sv: (
      "Löftet är publicerat {published}, men undertecknat mer än ett år senare, {date}.",
      "Kontrollera året i signed och published mot källan."
    ),
    en: (
      "The promise was published {published}, but signed more than a year later, {date}.",
      "Check the years in signed and published against the source."
    ))

  package static let municipalityMisspelt = DiagnosticCode(
    "municipality-misspelt", .warning,
    sv: (
      "”{word}” i ”{title}” är inte riktigt {own}, som dokumentet är för.",
      "Rätta namnet."
    ),
    en: (
      "“{word}” in “{title}” is not quite {own}, which the document is of.",
      "Correct the name."
    ))

  package static let summaryOfAnother = DiagnosticCode(
    "summary-of-another-municipality", .warning,
    sv: (
      "Sammanfattningen i summary nämner {name} men inte {own}, som dokumentet är för.",
      "Rätta summary; ofta är den kvar från ett kopierat dokument."
    ),
    en: (
      "The summary names {name} and not {own}, which the document is of.",
      "Correct summary; often it is left over from a document that was copied."
    ))

  package static let titleOfAnother = DiagnosticCode(
    "title-of-another-municipality", .warning,
    sv: (
      "Titeln ”{title}” är för {name}, men dokumentet är för {own}.",
      "Rätta titeln, eller municipality; ofta är den kvar från ett kopierat dokument."
    ),
    en: (
      "The title “{title}” is for {name}, but the document is of {own}.",
      "Correct the title, or municipality; often it is left over from a document that was copied."
    ))

  package static let periodVeryLong = DiagnosticCode(
    "period-very-long", .warning,
    sv: (
      "Perioden är längre än tio år.",
      "Kontrollera åren i period."
    ),
    en: (
      "The period is longer than ten years.",
      "Check the years in period."
    ))

  package static let dueTooEarly = DiagnosticCode(
    "follow-up-due-too-early", .warning,
    sv: (
      "follow-up-due är {date}, innan löftets period har tagit slut.",
      "Skriv dagen då uppföljningen av det sista året ska vara klar, eller ett antal månader efter varje års slut."
    ),
    en: (
      "follow-up-due is {date}, before the period of the promise has ended.",
      "Write the day by which the follow-up of the last year is due, or a number of months after the end of each year."
    ))

  package static let signedAfterEnd = DiagnosticCode(
    "signed-after-end", .error,
    sv: (
      "Löftet är undertecknat efter att perioden har tagit slut.",
      "Kontrollera signed och period mot källan."
    ),
    en: (
      "The promise is signed after its period's end.",
      "Check signed and period against the source."
    ))

  package static let proposedHasBegun = DiagnosticCode(
    "proposed-has-begun", .warning,
    sv: (
      "Löftets period har börjat, men det står fortfarande som förslag.",
      "Ta bort proposed och lägg till signed, om löftet är undertecknat."
    ),
    en: (
      "The period has begun, yet the promise is still proposed.",
      "Remove proposed and add signed, if it was signed."
    ))

  package static let publishedLater = DiagnosticCode(
    "published-later", .warning,
    sv: (
      "{key}: {date} har inte varit än. I dag är det {today}.",
      "Kontrollera datumet. Är dagen planerad, så skriv raden först när den har varit."
    ),
    en: (
      "{key}: {date} has not been yet. Today it is {today}.",
      "Check the date. If the day is planned, write the line once it has been."
    ))

  package static let beforePublished = DiagnosticCode(
    "before-published", .warning,
    sv: (
      "{key}: {date} är före published ({published}), då texten inte var offentlig än.",
      "Rätta ett av datumen."
    ),
    en: (
      "{key}: {date} is before published ({published}), when the text was not yet public.",
      "Correct one of the dates."
    ))

  package static let malformedFollowUpDue = DiagnosticCode(
    "follow-up-due-malformed", .error,
    sv: (
      "”{value}” är varken ett antal månader eller en dag.",
      "Skriv månader efter årets slut (3), eller dagen då det sista året ska vara uppföljt (2025-03-31)."
    ),
    en: (
      "“{value}” is neither a number of months nor a day.",
      "Write months after the end of the year (3), or the day by which the last year is to be followed up (2025-03-31)."
    ))

  package static let dueDayWithoutLastYear = DiagnosticCode(
    "follow-up-due-without-last-year", .warning,
    sv: (
      "Löftet gäller tills vidare och har inget sista år, så dagen gäller ingen uppföljning.",
      "Skriv i stället hur många månader efter varje års slut uppföljningen ska komma."
    ),
    en: (
      "The promise is open-ended and has no last year, so the day is for no follow-up.",
      "Write instead how many months after each year's end the follow-up is to come."
    ))

  package static let surveyClosed = DiagnosticCode(
    "survey-closed", .warning,
    sv: (
      "Enkäten ”{title}” har stängt medan löftet gäller.",
      "Ange en ny enkät, eller skriv resultatet i documents eller texten och ta bort survey. Ska den stå kvar: förklara det i notes, med explains: survey-closed."
    ),
    en: (
      "The survey “{title}” has closed while the promise is in force.",
      "Give a new one, or put what it told into documents or the text and remove survey. If it is to stay, explain that in notes, with explains: survey-closed."
    ))

  package static let dueOutsidePeriod = DiagnosticCode(
    "due-outside-period", .warning,
    sv: (
      "Åtagandet ska vara klart {date}, utanför löftets period.",
      "Kontrollera due mot källan."
    ),
    en: (
      "The commitment is due {date}, outside the promise's period.",
      "Check due against the source."
    ))

  package static let tooManyFollowUps = DiagnosticCode(
    "too-many-follow-ups", .error,
    sv: (
      "Ett löfte kan ha högst {most} uppföljningar, och det här har fler.",
      "Kontrollera att ingen uppföljning har lagts in flera gånger."
    ),
    en: (
      "A promise has at most {most} follow-ups, and this one has more.",
      "Check that no follow-up was added several times."
    ))
}
