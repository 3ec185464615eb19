/// What the room Content reports: keys, attributes, references, and what they mean together.
extension DiagnosticCode {
  package static let notUTF8 = DiagnosticCode(
    "not-utf-8", .error,
    sv: (
      "Filen är inte sparad som UTF-8.",
      "Spara om filen med teckenkodningen UTF-8; i många program finns valet under ”Spara som”."
    ),
    en: (
      "The file is not UTF-8.",
      "Save it again with the encoding UTF-8."
    ))

  package static let nulInFile = DiagnosticCode(
    "nul-in-file", .error,
    sv: (
      "Filen innehåller ett nolltecken och är troligen ingen textfil.",
      "Kontrollera att rätt fil ligger här, och spara den som ren text."
    ),
    en: (
      "The file holds a NUL and is probably no text file.",
      "Check that it is the right file, saved as plain text."
    ))

  package static let misfit = DiagnosticCode(
    "file-fits-nowhere", .warning,
    sv: (
      "Filen hör inte hemma här och kommer inte med på webbplatsen.",
      "Flytta den till rätt mapp (se docs/content-format.md), eller låt namnet börja med _ om den ska ligga kvar."
    ),
    en: (
      "The file fits no place in the content folder and is not published.",
      "Move it to the right folder, or begin its name with _ to keep it here."
    ))

  package static let linkedFile = DiagnosticCode(
    "file-is-a-link", .warning,
    sv: (
      "Filen är en symbolisk länk och följs inte.",
      "Lägg själva filen här i stället."
    ),
    en: (
      "The file is a symbolic link, which is not followed.",
      "Put the file itself here."
    ))

  package static let noSettings = DiagnosticCode(
    "settings-missing", .error,
    sv: (
      "Filen site.yaml saknas.",
      "Skapa content/site.yaml med minst title och base-url."
    ),
    en: (
      "site.yaml is missing.",
      "Create content/site.yaml with at least title and base-url."
    ))

  package static let noRegister = DiagnosticCode(
    "register-missing", .error,
    sv: (
      "Kommunregistret saknas.",
      "Lägg registret i content/data/municipalities.csv."
    ),
    en: (
      "The register of municipalities is missing.",
      "Put it in content/data/municipalities.csv."
    ))

  package static let missingKey = DiagnosticCode(
    "key-missing", .error,
    sv: (
      "Nyckeln ”{key}” saknas.",
      "Lägg till en rad som börjar med ”{key}:”."
    ),
    en: (
      "The key “{key}” is missing.",
      "Add a line that begins with “{key}:”."
    ))

  package static let emptyValue = DiagnosticCode(
    "value-empty", .warning,
    sv: (
      "Nyckeln ”{key}” har inget värde.",
      "Skriv ett värde efter kolonet, eller ta bort raden."
    ),
    en: (
      "The key “{key}” has no value.",
      "Write one after the colon, or remove the line."
    ))

  package static let unknownKey = DiagnosticCode(
    "key-unknown", .error,
    sv: (
      "Nyckeln ”{key}” finns inte här.",
      "Här kan stå: {known}."
    ),
    en: (
      "There is no key “{key}” here.",
      "Known here: {known}."
    ))

  package static let wrongShape = DiagnosticCode(
    "value-wrong-shape", .error,
    sv: (
      "Värdet av ”{key}” har fel form.",
      "Se exemplen i docs/content-format.md: en text skrivs efter kolonet, flera uppgifter skrivs inom klamrar { }."
    ),
    en: (
      "The value of “{key}” has the wrong form: wanted is a {wanted}.",
      "See the examples in docs/content-format.md."
    ))

  package static let notTrueOrFalse = DiagnosticCode(
    "value-not-true-or-false", .error,
    sv: (
      "”{key}” är antingen true eller false, inte ”{value}”.",
      "Skriv true eller false, utan citattecken."
    ),
    en: (
      "“{key}” is true or false, not “{value}”.",
      "Write true or false."
    ))

  package static let malformedDate = DiagnosticCode(
    "date-malformed", .error,
    sv: (
      "”{value}” är inget datum.",
      "Skriv datum som 2023-04-21, eller 2023-04 eller 2023 där bara månaden eller året är känt."
    ),
    en: (
      "“{value}” is no date.",
      "Write 2023-04-21, or 2023-04 or 2023 where only the month or the year is known."
    ))

  package static let noSuchDate = DiagnosticCode(
    "date-does-not-exist", .error,
    sv: (
      "Datumet {value} finns inte.",
      "Kontrollera dag och månad mot källan."
    ),
    en: (
      "There is no such date as {value}.",
      "Check day and month against the source."
    ))

  package static let malformedYear = DiagnosticCode(
    "year-malformed", .error,
    sv: (
      "”{value}” är inget år.",
      "Skriv året med fyra siffror."
    ),
    en: (
      "“{value}” is no year.",
      "Write it with four digits."
    ))

  package static let notWebAddress = DiagnosticCode(
    "address-not-web", .error,
    sv: (
      "”{value}” är ingen webbadress.",
      "Skriv hela adressen, med https:// först."
    ),
    en: (
      "“{value}” is no web address.",
      "Write all of it, beginning with https://."
    ))

  package static let notEmail = DiagnosticCode(
    "address-not-email", .error,
    sv: (
      "”{value}” är ingen e-postadress.",
      "Skriv den som namn@exempel.se."
    ),
    en: (
      "“{value}” is no e-mail address.",
      "Write it as name@example.org."
    ))

  package static let notPhone = DiagnosticCode(
    "phone-malformed", .error,
    sv: (
      "”{value}” är inget telefonnummer.",
      "Använd siffror, mellanslag, bindestreck och +."
    ),
    en: (
      "“{value}” is no phone number.",
      "Use digits, spaces, hyphens and +."
    ))

  package static let fileAndAddress = DiagnosticCode(
    "document-file-and-address", .error,
    sv: (
      "Dokumentet har både file och url.",
      "Behåll den ena: file för en fil i media, url för en sida någon annanstans."
    ),
    en: (
      "The document has both file and url.",
      "Keep one of them."
    ))

  /// Content reports it; Pages would, for one that Content let through.
  package static let malformedAlias = DiagnosticCode(
    "alias-malformed", .error,
    sv: (
      "”{value}” kan inte vara en gammal adress på webbplatsen.",
      "Skriv sökvägen från webbplatsens rot, till exempel /gammal/adress/."
    ),
    en: (
      "“{value}” can't be an old address of the site.",
      "Write the path from the root, such as /old/address/."
    ))

  package static let malformedSlug = DiagnosticCode(
    "slug-malformed", .error,
    sv: (
      "”{value}” kan inte stå i en adress.",
      "Använd bara a–z, 0–9 och enkla bindestreck."
    ),
    en: (
      "“{value}” can't stand in an address.",
      "Use only a–z, 0–9 and single hyphens."
    ))

  package static let malformedPeriod = DiagnosticCode(
    "period-malformed", .error,
    sv: (
      "”{value}” är ingen period.",
      "Skriv till exempel 2024, 2023-2024, 2023-, 2019-03/2020-02 eller 2019-06-01/2021-12-31."
    ),
    en: (
      "“{value}” is no period.",
      "Write such as 2024, 2023-2024, 2023-, 2019-03/2020-02 or 2019-06-01/2021-12-31."
    ))

  package static let periodUpsideDown = DiagnosticCode(
    "period-ends-before-it-begins", .error,
    sv: (
      "Perioden {value} slutar innan den börjar.",
      "Byt plats på början och slut, eller rätta åren."
    ),
    en: (
      "The period {value} ends before it begins.",
      "Swap its ends, or correct the years."
    ))

  package static let noCommitment = DiagnosticCode(
    "promise-without-commitment", .error,
    sv: (
      "Löftet har inget åtagande.",
      "Ge varje åtagande ett namn sist i stycket eller punkten, till exempel {#kontroller}; skriv incomplete: true om vi bara har en del av löftet."
    ),
    en: (
      "The promise has no commitment.",
      "Give each one an id at the end of its paragraph or item, such as {#checks}; write incomplete: true if we hold only a part of it."
    ))

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
      "per står utan mål.",
      "Lägg till at-least eller at-most, eller ta bort per."
    ),
    en: (
      "per stands without a target.",
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
      "Skriv namnet på en fil i content/focus-areas, utan .md, eller skapa filen."
    ),
    en: (
      "There is no focus area “{slug}”.",
      "Write the name of a file in content/focus-areas, or create it."
    ))

  package static let promiseTwin = DiagnosticCode(
    "promise-twin", .error,
    sv: (
      "{municipality} har redan ett löfte för {years}.",
      "Ge det ena en district eller en slug, så att de kan skiljas åt."
    ),
    en: (
      "{municipality} already has a promise for {years}.",
      "Give one of them a district or a slug."
    ))

  package static let reservedSlug = DiagnosticCode(
    "slug-reserved", .error,
    sv: (
      "”{value}” kan inte stå i en adress: tal och ordet kort används redan där.",
      "Välj ett annat ord."
    ),
    en: (
      "“{value}” can't stand in an address: numbers and the word kort are in use there.",
      "Choose another word."
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

  package static let periodsOverlap = DiagnosticCode(
    "periods-overlap", .warning,
    sv: (
      "Två löften för samma kommun gäller samtidigt.",
      "Kontrollera perioderna; om båda stämmer, ge det ena en district eller en slug."
    ),
    en: (
      "Two promises of one municipality overlap.",
      "Check the periods; if both are right, give one a district or a slug."
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
      "Publiceringsdagen {date} ligger efter dagen för bygget, {today}.",
      "Kontrollera datumet."
    ),
    en: (
      "The day of publishing, {date}, is later than the build date, {today}.",
      "Check the date."
    ))

  package static let surveyClosed = DiagnosticCode(
    "survey-closed", .warning,
    sv: (
      "Enkäten ”{title}” har stängt medan löftet gäller.",
      "Ta bort survey, eller ange en ny enkät."
    ),
    en: (
      "The survey “{title}” has closed while the promise is in force.",
      "Remove it, or give a new one."
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
      "Några punkter i listan är åtaganden och andra inte.",
      "Ge alla ett namn ({#namn}), eller ingen."
    ),
    en: (
      "Some items of the list have an id and some have none.",
      "Give all of them one, or none."
    ))

  package static let emptyLinkText = DiagnosticCode(
    "link-text-says-nothing", .warning,
    sv: (
      "Länktexten ”{text}” säger inte vart länken leder.",
      "Skriv vad som finns där, till exempel ”Åtgärdsplanen 2024”."
    ),
    en: (
      "The link text “{text}” does not say where it leads.",
      "Write what is there."
    ))

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

  package static let linkToDraft = DiagnosticCode(
    "link-to-draft", .error,
    sv: (
      "Länken {address} leder till ett utkast, som inte publiceras.",
      "Ta bort länken, eller draft: true i utkastet."
    ),
    en: (
      "The link {address} leads to a draft, which is not published.",
      "Remove the link, or draft: true."
    ))

  package static let noSuchAnchor = DiagnosticCode(
    "anchor-missing", .error,
    sv: (
      "Det finns inget ”#{anchor}” i {file}.",
      "Rätta ankaret, eller ge stället ett namn: {#{anchor}}."
    ),
    en: (
      "There is no “#{anchor}” in {file}.",
      "Correct it, or give the place an id."
    ))

  package static let noSuchFile = DiagnosticCode(
    "file-missing", .error,
    sv: (
      "Filen {file} finns inte.",
      "Lägg den i content/media och skriv vägen som media/mapp/fil.pdf; stora och små bokstäver spelar roll."
    ),
    en: (
      "There is no file {file}.",
      "Put it in content/media and write its path as media/folder/file.pdf; case matters."
    ))

  package static let imageWithoutText = DiagnosticCode(
    "image-without-text", .error,
    sv: (
      "Bilden {address} har ingen alternativ text.",
      "Skriv inom hakparenteserna vad bilden visar: ![Två personer skriver under](…)."
    ),
    en: (
      "The image {address} has no alternative text.",
      "Write what it shows between the brackets."
    ))

  package static let imageElsewhere = DiagnosticCode(
    "image-elsewhere", .error,
    sv: (
      "Bilden {address} ligger inte i content/media.",
      "Lägg bilden där; bilder hämtas aldrig från andra webbplatser."
    ),
    en: (
      "The image {address} is not in content/media.",
      "Put it there; images are never fetched from other sites."
    ))

  package static let unknownMenuPage = DiagnosticCode(
    "menu-page-unknown", .error,
    sv: (
      "Menyn nämner ”{slug}”, som inte är någon sida.",
      "Skriv namnet på en fil i content/pages, utan .md."
    ),
    en: (
      "The menu names “{slug}”, which is no page.",
      "Write the name of a file in content/pages, without .md."
    ))

  package static let malformedLanguage = DiagnosticCode(
    "language-malformed", .error,
    sv: (
      "”{value}” är ingen språkkod.",
      "Skriv till exempel sv."
    ),
    en: (
      "“{value}” is no language tag.",
      "Write such as sv."
    ))

  package static let notMonths = DiagnosticCode(
    "months-malformed", .error,
    sv: (
      "”{key}” är ett antal hela månader, inte ”{value}”.",
      "Skriv ett tal mellan 0 och 120."
    ),
    en: (
      "“{key}” is a number of whole months, not “{value}”.",
      "Write a number from 0 to 120."
    ))

  package static let malformedFaultReport = DiagnosticCode(
    "fault-report-malformed", .error,
    sv: (
      "”{value}” är ingen adress för felanmälan.",
      "Skriv en adress som börjar med https:// eller mailto:."
    ),
    en: (
      "“{value}” is no address for reporting faults.",
      "Write one that begins with https:// or mailto:."
    ))

  package static let malformedColour = DiagnosticCode(
    "colour-malformed", .error,
    sv: (
      "”{value}” är ingen färg.",
      "Skriv den som \"#1a4f8b\", inom citattecken."
    ),
    en: (
      "“{value}” is no colour.",
      "Write it as \"#1a4f8b\", in quotes."
    ))

  package static let municipalityFileName = DiagnosticCode(
    "municipality-file-name", .error,
    sv: (
      "Filnamnet ”{slug}” är ingen kommun i registret.",
      "Döp filen efter registrets kolumn slug."
    ),
    en: (
      "The file name “{slug}” is no municipality of the register.",
      "Name it after the register's column slug."
    ))

  package static let yearFileName = DiagnosticCode(
    "year-file-name", .error,
    sv: (
      "Filnamnet ”{name}” är inget år.",
      "Döp filen efter året, till exempel 2024.md."
    ),
    en: (
      "The file name “{name}” is no year.",
      "Name it after the year, such as 2024.md."
    ))

  package static let emptyRegister = DiagnosticCode(
    "register-empty", .error,
    sv: (
      "Kommunregistret är tomt.",
      "Lägg in registrets rader, med rubrikraden först."
    ),
    en: (
      "The register is empty.",
      "Put its rows in, the header first."
    ))

  package static let duplicateColumn = DiagnosticCode(
    "register-column-twice", .error,
    sv: (
      "Kolumnen ”{name}” finns två gånger.",
      "Ta bort den ena."
    ),
    en: (
      "The column “{name}” is there twice.",
      "Remove one."
    ))

  package static let unknownColumn = DiagnosticCode(
    "register-column-unknown", .warning,
    sv: (
      "Kolumnen ”{name}” är okänd och används inte.",
      "Ta bort den, eller rätta namnet."
    ),
    en: (
      "The column “{name}” is unknown and not used.",
      "Remove it, or correct its name."
    ))

  package static let missingColumn = DiagnosticCode(
    "register-column-missing", .error,
    sv: (
      "Kolumnen ”{name}” saknas.",
      "Lägg till den i rubrikraden och på varje rad."
    ),
    en: (
      "The column “{name}” is missing.",
      "Add it to the header and to each row."
    ))

  package static let registerRowWidth = DiagnosticCode(
    "register-row-width", .error,
    sv: (
      "Raden har {count} fält, men rubrikraden har {wanted}.",
      "Kontrollera kommatecken och citattecken på raden."
    ),
    en: (
      "The row has {count} fields, but the header has {wanted}.",
      "Check its commas and quotes."
    ))

  package static let emptyRegisterField = DiagnosticCode(
    "register-field-empty", .error,
    sv: (
      "Fältet ”{name}” är tomt.",
      "Fyll i det."
    ),
    en: (
      "The field “{name}” is empty.",
      "Fill it in."
    ))

  package static let duplicateRegisterSlug = DiagnosticCode(
    "register-slug-twice", .error,
    sv: (
      "Adressen ”{slug}” används redan av en annan kommun än {name}.",
      "Ge den ena en annan slug, till exempel med länets namn efter."
    ),
    en: (
      "The slug “{slug}” is another municipality's than {name}'s.",
      "Give one of them another."
    ))

  package static let duplicateRegisterCode = DiagnosticCode(
    "register-code-twice", .error,
    sv: (
      "Kommunkoden {code} finns två gånger.",
      "Rätta den ena."
    ),
    en: (
      "The code {code} is there twice.",
      "Correct one."
    ))

  package static let unclosedCSVQuote = DiagnosticCode(
    "register-quote-unclosed", .error,
    sv: (
      "Ett citattecken öppnas men stängs aldrig.",
      "Stäng citatet i slutet av fältet."
    ),
    en: (
      "A quote is opened and never closed.",
      "Close it at the end of the field."
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

  package static let contentCodes: [DiagnosticCode] = [
    notUTF8, nulInFile, misfit, linkedFile, noSettings, noRegister, missingKey, emptyValue,
    unknownKey, wrongShape, notTrueOrFalse, malformedDate, noSuchDate, malformedYear, notWebAddress,
    notEmail, notPhone, fileAndAddress, malformedAlias, malformedSlug, malformedPeriod,
    periodUpsideDown, noCommitment, unknownAttribute, misplacedAttribute, unknownValue, notNumber,
    thousandsPoint, malformedUnit, targetUpsideDown, rateWithoutTarget, unknownGiver,
    resultWithoutNumber, resultWithSeveralNumbers, resultWithTextAfter, resultAndSoFar,
    soFarWithRate, unitTwice, outcomeOfNothing, nearlyCommitment, unknownMunicipality,
    municipalityTwice, unknownFocusArea, promiseTwin, reservedSlug, signedAfterEnd, periodsOverlap,
    proposedHasBegun, publishedLater, surveyClosed, dueOutsidePeriod, lowerCaseCommitment,
    openingNamesAnother, mixedList, emptyLinkText, noSuchPromise, notPromiseYear, yearNotLast,
    openCovers, followUpWithoutPublished, followUpWithoutOutcome, fulfilledNotReached,
    unfulfilledReached, verdictTooEarly, linkToDraft, noSuchAnchor, noSuchFile, imageWithoutText,
    imageElsewhere, unknownMenuPage, malformedLanguage, notMonths, malformedFaultReport,
    malformedColour, municipalityFileName, yearFileName, emptyRegister, duplicateColumn,
    unknownColumn, missingColumn, registerRowWidth, emptyRegisterField, duplicateRegisterSlug,
    duplicateRegisterCode, unclosedCSVQuote, impossibleDateInText, yearsBesidePeriod, personalNumber,
    followUpSilent, focusAreaUnused,
  ]
}
