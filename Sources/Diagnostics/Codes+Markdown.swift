/// What the room Markdown reports.
extension DiagnosticCode {
  // MARK: Bounds

  package static let textTooLong = DiagnosticCode(
    "text-too-long", .error,
    sv: (
      "En text får vara högst {limit} kB lång.",
      "Dela upp texten på flera sidor eller lägg den som ett dokument att ladda ner."
    ),
    en: (
      "A text may be at most {limit} kB long.",
      "Divide the text into several pages or offer it as a document to download."
    ))

  package static let nestedTooDeep = DiagnosticCode(
    "nested-too-deep", .error,
    sv: (
      "En rad får börja högst {limit} tecken in, listor och citat inräknade.",
      "Ta bort mellanslag, listmärken eller ”>” i början av raden."
    ),
    en: (
      "A line may begin at most {limit} characters in, lists and quotes included.",
      "Remove spaces, list markers or “>” at the start of the line."
    ))

  package static let tooManyBrackets = DiagnosticCode(
    "too-many-brackets", .error,
    sv: (
      "Ett textstycke får innehålla högst {limit} tecken ”[”.",
      "Lägg in tomma rader så att stycket blir flera."
    ),
    en: (
      "A stretch of text may hold at most {limit} “[”.",
      "Put in blank lines so that it becomes several paragraphs."
    ))

  package static let tablesTooLarge = DiagnosticCode(
    "tables-too-large", .error,
    sv: (
      "Tabellerna i en text får tillsammans ha högst {limit} celler.",
      "Dela upp texten på flera sidor eller lägg tabellen som en fil att ladda ner."
    ),
    en: (
      "The tables of a text may have at most {limit} cells together.",
      "Divide the text into several pages or offer the table as a file to download."
    ))

  // MARK: What is not kept

  package static let tableCellWithoutColumn = DiagnosticCode(
    "table-cell-without-column", .warning,
    sv: (
      "Raden har fler celler än tabellen har kolumner, och de som är för många visas inte.",
      "Lägg till en kolumn i rubrikraden och i strecken under den, eller skriv ”\\|” för ett streck i texten."
    ),
    en: (
      "The row has more cells than the table has columns, and the surplus is not shown.",
      "Add a column to the header row and to the dashes below it, or write “\\|” for a bar in the text."
    ))

  package static let tableCellMissing = DiagnosticCode(
    "table-cell-missing", .warning,
    sv: (
      "Raden har färre celler än tabellen har kolumner, så det som står i den kan hamna i fel kolumn.",
      "Skriv det ”|” som fattas. Ska en cell vara tom, så skriv båda dess streck, som i ”| Hackås | |”."
    ),
    en: (
      "The row has fewer cells than the table has columns, so that what it says may stand in the wrong one.",
      "Write the “|” that is missing. If a cell is to be empty, write both its bars, as in “| Hackås | |”."
    ))

  package static let tableWithoutRows = DiagnosticCode(
    "table-without-rows", .warning,
    sv: (
      "Tabellen har en rubrikrad och inga rader under den.",
      "Skriv raderna direkt under strecken, utan tom rad emellan, eller ta bort tabellen."
    ),
    en: (
      "The table has a header row and no rows below it.",
      "Write the rows directly below the dashes, without a blank line between, or remove the table."
    ))

  package static let tableSumWrong = DiagnosticCode(
    "table-sum-wrong", .warning,
    sv: (
      "I raden ”{row}” står {written} under ”{column}”, men talen ovanför blir tillsammans {sum}.",
      "Rätta det som är fel mot källan."
    ),
    en: (
      "The row “{row}” has {written} under “{column}”, but the numbers above come to {sum}.",
      "Correct what is wrong by the source."
    ))

  package static let rawHTML = DiagnosticCode(
    "raw-html", .warning,
    sv: (
      "HTML-koden ”{tag}” visas inte.",
      "Ta bort den, skriv samma sak i Markdown, eller ”\\<” om tecknet hör till texten."
    ),
    en: (
      "The HTML “{tag}” is not shown.",
      "Remove it, write the same in Markdown, or “\\<” if the sign belongs to the text."
    ))

  package static let wordsInHTML = DiagnosticCode(
    "words-in-html", .error,
    sv: (
      "Texten ”{words}” står i HTML-kod och skulle inte synas på sidan.",
      "Skriv den i Markdown, utan HTML-koden runt om."
    ),
    en: (
      "The text “{words}” stands in HTML and would not be seen on the page.",
      "Write it in Markdown, without the HTML around it."
    ))

  package static let commentInComment = DiagnosticCode(
    "comment-in-comment", .warning,
    sv: (
      "Kommentaren som börjar här har ingen egen ”-->”: allt fram till slutet av nästa kommentar hör till den och syns inte.",
      "Skriv ”-->” där kommentaren ska sluta."
    ),
    en: (
      "The comment that begins here has no “-->” of its own: all up to the end of the next comment belongs to it and is not seen.",
      "Write “-->” where the comment is to end."
    ))

  package static let commentNotClosed = DiagnosticCode(
    "comment-not-closed", .error,
    sv: (
      "Kommentaren avslutas aldrig, så texten efter den skulle inte synas.",
      "Skriv ”-->” där kommentaren ska sluta."
    ),
    en: (
      "The comment never ends, so the text after it would not be seen.",
      "Write “-->” where the comment is to end."
    ))

  // MARK: Headings

  package static let headingOfLevelOne = DiagnosticCode(
    "heading-of-level-one", .warning,
    sv: (
      "Rubriker i texten börjar på nivå 2, för sidans titel är redan rubriken på nivå 1.",
      "Skriv ”##” i stället för ”#”."
    ),
    en: (
      "Headings in the text begin at level 2, as the page's title is the heading of level 1.",
      "Write “##” instead of “#”."
    ))

  package static let headingLevelSkips = DiagnosticCode(
    "heading-level-skips", .warning,
    sv: (
      "En rubrik får vara högst en nivå under den förra, men här följer nivå {level} på nivå {previous}.",
      "Ta bort ett eller flera ”#”."
    ),
    en: (
      "A heading may be at most one level below the one before, but here level {level} follows level {previous}.",
      "Remove one “#” or more."
    ))

  package static let headingWithoutText = DiagnosticCode(
    "heading-without-text", .warning,
    sv: (
      "Under rubriken ”{text}” står ingenting.",
      "Skriv det som ska stå där, eller ta bort rubriken."
    ),
    en: (
      "Nothing stands below the heading “{text}”.",
      "Write what belongs there, or remove the heading."
    ))

  package static let headingTwice = DiagnosticCode(
    "heading-twice", .warning,
    sv: (
      "Rubriken ”{text}” finns två gånger i samma del av texten.",
      "Ta bort den ena, om texten är inklistrad två gånger, eller säg i rubrikerna vad som skiljer dem åt."
    ),
    en: (
      "The heading “{text}” stands twice in the same part of the text.",
      "Remove one of them, if the text was pasted twice, or say in the headings how they differ."
    ))

  package static let headingInBold = DiagnosticCode(
    "heading-in-bold", .warning,
    sv: (
      "”{text}” är fetstil, och ingen rubrik: den som lyssnar på sidan eller hoppar mellan rubriker går förbi den.",
      "Skriv ”##” och ett mellanslag först på raden i stället för stjärnorna, eller en mening med punkt om det ingen rubrik är."
    ),
    en: (
      "“{text}” is bold and no heading: who listens to the page, or goes from heading to heading, misses it.",
      "Begin the line with “##” and a space instead of the asterisks, or write a sentence with a full stop if it is no heading."
    ))

  // MARK: Links

  package static let linkSchemeRefused = DiagnosticCode(
    "link-scheme-refused", .error,
    sv: (
      "En länk får börja med https:, http:, mailto: eller tel:, inte med ”{scheme}:”.",
      "Ändra adressen eller ta bort länken."
    ),
    en: (
      "A link may begin with https:, http:, mailto: or tel:, not with “{scheme}:”.",
      "Change the address or remove the link."
    ))

  package static let linkWithoutScheme = DiagnosticCode(
    "link-without-scheme", .error,
    sv: (
      "Adressen ”{address}” är inte hel, så länken leder ingenstans.",
      "Skriv {right}."
    ),
    en: (
      "The address “{address}” is not whole, so the link leads nowhere.",
      "Write {right}."
    ))

  package static let fileOnOwnComputer = DiagnosticCode(
    "file-on-own-computer", .error,
    sv: (
      "”{address}” är en fil på din egen dator, som ingen annan kan öppna.",
      "Lägg filen i content/media, och skriv vägen dit."
    ),
    en: (
      "“{address}” is a file of your own computer, which nobody else can open.",
      "Put it into content/media, and write the path to it there."
    ))

  package static let linkWithoutAddress = DiagnosticCode(
    "link-without-address", .error,
    sv: (
      "Länken ”{text}” har ingen adress.",
      "Skriv adressen inom parentesen, eller ta bort länken och låt texten stå."
    ),
    en: (
      "The link “{text}” has no address.",
      "Write the address between the parentheses, or remove the link and let the text stay."
    ))

  package static let linkWithoutHost = DiagnosticCode(
    "link-without-host", .error,
    sv: (
      "Adressen {address} leder ingenstans: efter ”//” står inget som kan vara en webbplats namn.",
      "Skriv hela adressen, som https://polisen.se/."
    ),
    en: (
      "The address {address} leads nowhere: after “//” stands nothing that can be the name of a site.",
      "Write the whole address, such as https://polisen.se/."
    ))

  package static let linkWithoutMail = DiagnosticCode(
    "link-without-mail", .error,
    sv: (
      "Efter mailto: ska det stå en e-postadress och inget mer, men här står {address}.",
      "Skriv till exempel mailto:kommun@example.se."
    ),
    en: (
      "After mailto: stands one e-mail address and nothing else, but this is {address}.",
      "Write for example mailto:kommun@example.se."
    ))

  package static let linkWithoutPhone = DiagnosticCode(
    "link-without-phone", .error,
    sv: (
      "Efter tel: ska det stå ett telefonnummer och inget mer, men här står {address}.",
      "Skriv till exempel tel:+4611414."
    ),
    en: (
      "After tel: stands one number and nothing else, but this is {address}.",
      "Write for example tel:+4611414."
    ))

  package static let addressWithPassword = DiagnosticCode(
    "address-with-password", .error,
    sv: (
      "I adressen står ett namn eller lösenord före ”@”.",
      "Skriv adressen utan det, och byt lösenordet: det finns kvar i filens historik."
    ),
    en: (
      "The address holds a name or a password before “@”.",
      "Write it without, and change the password: it stays in the history of the file."
    ))

  package static let linkNotRead = DiagnosticCode(
    "link-not-read", .warning,
    sv: (
      "”{text}” blir ingen länk, utan visas som det står.",
      "Skriv ”{right}”, eller ”\\[” om klammern hör till texten."
    ),
    en: (
      "“{text}” becomes no link, but is shown as it stands.",
      "Write “{right}”, or “\\[” if the bracket belongs to the text."
    ))

  package static let definitionUnused = DiagnosticCode(
    "definition-unused", .warning,
    sv: (
      "Raden med ”[{name}]:” läses som adressen till en länk, men ingen länk använder den, så den visas inte.",
      "Skriv ”\\[” om raden hör till texten; annars ta bort den, eller använd den i en länk."
    ),
    en: (
      "The line with “[{name}]:” is read as the address of a link, but no link uses it, so it is not shown.",
      "Write “\\[” if the line belongs to the text; else remove it, or use it in a link."
    ))

  // MARK: What looks like Markdown and is none

  package static let noFootnotes = DiagnosticCode(
    "no-footnotes", .warning,
    sv: (
      "Det finns inga fotnoter, så ”{text}” visas som det står.",
      "Skriv det som noten säger i texten, till exempel inom parentes."
    ),
    en: (
      "There are no footnotes, so “{text}” is shown as it stands.",
      "Write what the note says in the text, for example in parentheses."
    ))

  package static let headingWithoutBlank = DiagnosticCode(
    "heading-without-blank", .warning,
    sv: (
      "”{text}” blir ingen rubrik, för det saknas ett mellanslag efter ”#”.",
      "Skriv ”{right}”, eller ”\\#” om tecknet hör till texten."
    ),
    en: (
      "“{text}” becomes no heading, as there is no space after the “#”.",
      "Write “{right}”, or “\\#” if the sign belongs to the text."
    ))

  package static let headingWithOtherBlank = DiagnosticCode(
    "heading-with-other-blank", .warning,
    sv: (
      "”{text}” blir ingen rubrik, för tecknet efter ”#” ({character}) ser bara ut som ett mellanslag.",
      "Skriv ”{right}”, med ett vanligt mellanslag."
    ),
    en: (
      "“{text}” becomes no heading, as the character after the “#” ({character}) only looks like a space.",
      "Write “{right}”, with an ordinary space."
    ))

  package static let hyphensMakeHeading = DiagnosticCode(
    "hyphens-make-heading", .warning,
    sv: (
      "Raden med bindestreck gör ”{text}” till en rubrik.",
      "Lägg in en tom rad före strecken, eller skriv ”## ” framför texten om den ska vara en rubrik."
    ),
    en: (
      "The line of hyphens makes a heading of “{text}”.",
      "Put a blank line before the hyphens, or write “## ” in front of the text if it is to be a heading."
    ))

  package static let signsAreNoList = DiagnosticCode(
    "signs-are-no-list", .warning,
    sv: (
      "Raderna som börjar med ”{right}” blir ingen lista, utan löpande text.",
      "Börja varje punkt med ”- ”, eller med ”1. ” i en numrerad lista, med ett vanligt mellanslag efter tecknet och en tom rad före den första punkten. Är det repliker: skriv en tom rad mellan dem."
    ),
    en: (
      "The lines that begin with “{right}” become no list, but running text.",
      "Begin each item with “- ”, or with “1. ” in a numbered list, with an ordinary space after the sign and a blank line before the first item. If somebody speaks: put a blank line between."
    ))

  package static let listNumberChanges = DiagnosticCode(
    "list-number-changes", .warning,
    sv: (
      "Punkten med numret {number} visas som nummer {shown}: en lista räknas från sitt första nummer.",
      "Rätta numret. Ska det stå som det är, så skriv \\ före punkten, {number}\\., och en tom rad mellan punkterna."
    ),
    en: (
      "The item with the number {number} is shown as number {shown}: a list is counted from its first number.",
      "Correct the number. If it is to stand as it is, write \\ before the full stop, {number}\\., and a blank line between the items."
    ))

  package static let quoteForSign = DiagnosticCode(
    "quote-for-sign", .warning,
    sv: (
      "Raden ”{text}” visas som ett citat, utan sitt >.",
      "Menar du ”mer än”, så skriv det i ord. Är det ett citat, så börja det med ett annat ord än ett tal."
    ),
    en: (
      "The line “{text}” is shown as a quotation, without its >.",
      "If you mean “more than”, write it in words. If it is a quotation, begin it with another word than a number."
    ))

  package static let tabsAreNoTable = DiagnosticCode(
    "tabs-are-no-table", .warning,
    sv: (
      "Raderna med kolumner blir ingen tabell, utan löpande text.",
      "Skriv ”| År | Antal |”, under det ”|---|---|”, och sedan en rad för varje rad i tabellen."
    ),
    en: (
      "The lines with columns become no table, but running text.",
      "Write “| Year | Number |”, below it “|---|---|”, and then a line for each row of the table."
    ))

  package static let barsAreNoTable = DiagnosticCode(
    "bars-are-no-table", .warning,
    sv: (
      "Raderna mellan ”|” blir ingen tabell, utan löpande text.",
      "Skriv en rad med lika många ”|---|” direkt under rubrikraden, och en tom rad före tabellen."
    ),
    en: (
      "The lines between “|” become no table, but running text.",
      "Write a line with as many “|---|” directly below the header row, and a blank line before the table."
    ))

  package static let markIsText = DiagnosticCode(
    "mark-is-text", .warning,
    sv: (
      "Tecknen ”{mark}” är inget i Markdown här, utan syns på sidan.",
      "Ta bort dem, eller skriv ”\\” framför om de hör till texten."
    ),
    en: (
      "The signs “{mark}” mean nothing in Markdown here, but are seen on the page.",
      "Remove them, or write “\\” in front of them if they belong to the text."
    ))

  package static let commentIsText = DiagnosticCode(
    "comment-is-text", .error,
    sv: (
      "Det som börjar med ”{mark}” är ingen kommentar, så alla kan läsa det på sidan.",
      "Skriv ”<!--” och ”-->” med två bindestreck, eller ”\\<” om tecknet hör till texten. Ordbehandlare gör ofta tankstreck av dem."
    ),
    en: (
      "What begins with “{mark}” is no comment, so everybody can read it on the page.",
      "Write “<!--” and “-->” with two hyphens, or “\\<” if the sign belongs to the text. Word processors often make dashes of them."
    ))

  package static let headingEmpty = DiagnosticCode(
    "heading-empty", .warning,
    sv: ("Rubriken har ingen text.", "Skriv en rubrik, eller ta bort raden."),
    en: ("The heading has no text.", "Write a heading, or remove the line."))

  package static let indentMakesCode = DiagnosticCode(
    "indent-makes-code", .warning,
    sv: (
      "”{text}” visas som kod, för raden är indragen med fyra mellanslag eller mer.",
      "Ta bort mellanslagen. Är det kod: skriv en rad med ``` före och en efter."
    ),
    en: (
      "“{text}” is shown as code, as the line is indented by four spaces or more.",
      "Remove the spaces. If it is code, write a line of ``` before and one after it."
    ))

  package static let indentHidesAttributes = DiagnosticCode(
    "indent-hides-attributes", .warning,
    sv: (
      "Raden ”{text}” visas som kod, för den är indragen med fyra mellanslag eller mer. Därför läses inte ”{attributes}}”.",
      "Ta bort mellanslagen. Är det kod: skriv en rad med ``` före och en efter."
    ),
    en: (
      "The line “{text}” is shown as code, as it is indented by four spaces or more. So “{attributes}}” is not read.",
      "Remove the spaces. If it is code, write a line of ``` before and one after it."
    ))

  package static let codeNotClosed = DiagnosticCode(
    "code-not-closed", .warning,
    sv: (
      "Raden med ”{mark}” gör kod av all text därefter, för den avslutas aldrig.",
      "Skriv en likadan rad där koden slutar, eller ta bort den."
    ),
    en: (
      "The line of “{mark}” makes code of all text after it, as it is never closed.",
      "Write such a line where the code ends, or remove it."
    ))

  // MARK: Attribute blocks

  package static let codeWordsNotShown = DiagnosticCode(
    "code-words-not-shown", .warning,
    sv: (
      "Orden ”{words}” på samma rad som {mark} visas inte.",
      "Skriv dem på en egen rad. Ska texten inte visas som kod, så ta bort raderna med {mark}."
    ),
    en: (
      "The words “{words}” on the line of {mark} are not shown.",
      "Write them on a line of their own. If the text is no code, remove the lines of {mark}."
    ))

  package static let listItemEmpty = DiagnosticCode(
    "list-item-empty", .warning,
    sv: (
      "En punkt i listan är tom.",
      "Skriv det som ska stå där, eller ta bort raden."
    ),
    en: (
      "An item of the list is empty.",
      "Write what belongs there, or delete the line."
    ))

  package static let attributesAreText = DiagnosticCode(
    "attributes-are-text", .warning,
    sv: (
      "”{mark}” hör hemma i ett attributblock, men visas som text och gäller ingenting: ett åtagande utan id räknas inte.",
      "Skriv blocket som {#id by=police}, sist i stycket eller punkten. Hör det till texten: skriv det som kod, `så här`."
    ),
    en: (
      "“{mark}” belongs in an attribute block, but is shown as text and holds for nothing: a commitment without an id is not counted.",
      "Write the block as {#id by=police}, at the end of the paragraph or item. If it belongs to the text, write it as code, `like this`."
    ))

  package static let attributesNotClosed = DiagnosticCode(
    "attributes-not-closed", .error,
    sv: (
      "Ett attributblock ska sluta med ”}”, och text inom citattecken med ”\"”.",
      "Skriv det tecken som saknas, eller ”\\{” om klammern hör till texten."
    ),
    en: (
      "An attribute block ends with “}”, and quoted text with “\"”.",
      "Write the character that is missing, or “\\{” if the brace belongs to the text."
    ))

  package static let attributesUnreadable = DiagnosticCode(
    "attributes-unreadable", .error,
    sv: (
      "I ett attributblock får det bara stå #id och namn=värde, så ”{part}” går inte att läsa.",
      "Rätta det: bindestreck i stället för mellanslag i ett id, citattecken om ett värde med andra tecken, eller ”\\{” om klammern hör till texten."
    ),
    en: (
      "An attribute block holds only #id and name=value, so “{part}” can't be read.",
      "Correct it: hyphens in place of spaces in an id, quotes around a value with other characters, or “\\{” if the brace belongs to the text."
    ))

  package static let attributeWithoutValue = DiagnosticCode(
    "attribute-without-value", .error,
    sv: (
      "Attributet ”{key}” har inget värde.",
      "Skriv värdet direkt efter likhetstecknet, {key}=…, eller ta bort ”{key}”."
    ),
    en: (
      "The attribute “{key}” has no value.",
      "Write it right behind the sign of equality, {key}=…, or delete “{key}”."
    ))

  package static let attributesHoldMarkdown = DiagnosticCode(
    "attributes-hold-markdown", .error,
    sv: (
      "I ett attributblock får det inte finnas fetstil, länkar, kod eller annan Markdown.",
      "Skriv värdet som vanlig text."
    ),
    en: (
      "An attribute block holds no emphasis, links, code or other Markdown.",
      "Write the value as plain text."
    ))

  package static let attributesMisplaced = DiagnosticCode(
    "attributes-misplaced", .error,
    sv: (
      "Ett attributblock ska stå sist i en rubrik, ett stycke eller en listpunkts första stycke.",
      "Flytta det dit, eller skriv ”\\{” om klammern hör till texten."
    ),
    en: (
      "An attribute block stands last in a heading, a paragraph or the first paragraph of a list item.",
      "Move it there, or write “\\{” if the brace belongs to the text."
    ))

  package static let attributesBeforeLine = DiagnosticCode(
    "attributes-before-line", .error,
    sv: (
      "Ett attributblock ska stå sist, men nästa rad, ”{line}”, hör till samma stycke.",
      "Lägg in en tom rad före den raden, eller flytta blocket till slutet av stycket."
    ),
    en: (
      "An attribute block stands last, but the next line, “{line}”, belongs to the same paragraph.",
      "Put a blank line before that line, or move the block to the end of the paragraph."
    ))

  package static let bulletOfAnotherSign = DiagnosticCode(
    "bullet-of-another-sign", .error,
    sv: (
      "Raden börjar med ”{sign}”, som inte gör den till en punkt i listan.",
      "Skriv ”- ” i stället, med ett vanligt mellanslag efter."
    ),
    en: (
      "The line begins with “{sign}”, which makes no item of it.",
      "Write “- ” instead, with an ordinary space after it."
    ))

  package static let attributesWithComma = DiagnosticCode(
    "attributes-with-comma", .error,
    sv: (
      "Delarna i ett attributblock skiljs åt med mellanslag, men här står ”{sign}”.",
      "Ta bort tecknet. Flera värden i ett attribut skrivs med komma utan mellanslag (by=police,municipality), och ord med mellanslag inom citattecken (unit=\"kontroll, kontroller\")."
    ),
    en: (
      "The parts of an attribute block are divided by spaces, but “{sign}” stands here.",
      "Delete it. Several values of one attribute are written with commas and without spaces (by=police,municipality), and words with spaces in quotes (unit=\"check, checks\")."
    ))

  package static let attributeUnquoted = DiagnosticCode(
    "attribute-value-unquoted", .error,
    sv: (
      "Efter {key}= står flera ord, ”{value}”, och utan citattecken läses bara det första.",
      "Skriv {right}."
    ),
    en: (
      "Several words stand after {key}=, “{value}”, and without quotation marks only the first is read.",
      "Write {right}."
    ))

  package static let attributeAsID = DiagnosticCode(
    "attribute-as-id", .error,
    sv: (
      "Efter ”#” står ett id, men här står ett attribut, ”{part}”.",
      "Skriv {below} på en rubrik, eller på ett stycke direkt före en lista. På ett åtagande står dess id först, som i {own}."
    ),
    en: (
      "After “#” stands an id, but this is an attribute, “{part}”.",
      "Write {below} on a heading, or on a paragraph directly before a list. On a commitment its id stands first, as in {own}."
    ))

  package static let attributesAlone = DiagnosticCode(
    "attributes-alone", .error,
    sv: (
      "Ett attributblock ska stå i slutet av den text det gäller, inte för sig självt.",
      "Flytta det till slutet av rubriken, stycket eller punkten som det gäller."
    ),
    en: (
      "An attribute block stands at the end of the text it is about, not by itself.",
      "Move it to the end of the heading, the paragraph or the item that it is about."
    ))

  package static let attributesWithoutID = DiagnosticCode(
    "attributes-without-id", .error,
    sv: (
      "Ett attributblock utan #id får bara stå på en rubrik eller på stycket direkt före en lista.",
      "Ge det ett #id, eller flytta det till rubriken eller stycket som det gäller under."
    ),
    en: (
      "An attribute block without an #id stands only on a heading or on the paragraph directly before a list.",
      "Give it an #id, or move it to the heading or the paragraph below which it is to hold."
    ))

  package static let attributesHaveTwoIDs = DiagnosticCode(
    "attributes-have-two-ids", .error,
    sv: ("Ett attributblock får ha högst ett #id.", "Ta bort det ena."),
    en: ("An attribute block has at most one #id.", "Remove one of them."))

  package static let attributeTwice = DiagnosticCode(
    "attribute-twice", .error,
    sv: (
      "Ett attribut får stå bara en gång i ett block, men ”{name}” står två gånger.",
      "Ta bort det ena, eller skriv flera värden med komma emellan."
    ),
    en: (
      "An attribute stands only once in a block, but “{name}” is there twice.",
      "Remove one of them, or write several values with commas between."
    ))

  package static let attributesTooMany = DiagnosticCode(
    "attributes-too-many", .error,
    sv: ("Ett attributblock får ha högst {limit} attribut.", "Ta bort några av dem."),
    en: ("An attribute block has at most {limit} attributes.", "Remove some of them."))

  // MARK: Ids

  package static let idNotKebabCase = DiagnosticCode(
    "id-not-kebab-case", .error,
    sv: (
      "Ett id består av små bokstäver a–z, siffror och enstaka bindestreck mellan dem, men här står ”{id}”.",
      "Skriv id:t med små bokstäver (a för å och ä, o för ö) och bindestreck i stället för mellanslag och andra tecken."
    ),
    en: (
      "An id consists of small letters a–z, digits and single hyphens between them, but this is “{id}”.",
      "Write it with small letters (a for å and ä, o for ö), and hyphens instead of spaces and other characters."
    ))

  package static let idTwice = DiagnosticCode(
    "id-twice", .error,
    sv: (
      "Ett id får finnas bara en gång i ett dokument, men ”{id}” finns redan.",
      "Ge det ena ett annat id."
    ),
    en: (
      "An id stands only once in a document, but “{id}” is already there.",
      "Give one of them another id."
    ))
}
