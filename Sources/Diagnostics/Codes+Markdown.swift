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

  package static let rawHTML = DiagnosticCode(
    "raw-html", .warning,
    sv: ("HTML-kod i texten visas inte.", "Ta bort koden eller skriv samma sak i Markdown."),
    en: ("HTML in the text is not shown.", "Remove the code or write the same in Markdown."))

  package static let commentNotClosed = DiagnosticCode(
    "comment-not-closed", .warning,
    sv: (
      "Kommentaren avslutas aldrig, så texten efter den visas inte.",
      "Skriv ”-->” där kommentaren ska sluta."
    ),
    en: (
      "The comment never ends, so the text after it is not shown.",
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
      "En länk till en annan webbplats ska ha hela adressen, men ”{address}” börjar med ”//”.",
      "Skriv ”https:” först i adressen."
    ),
    en: (
      "A link to another site needs the whole address, but “{address}” begins with “//”.",
      "Write “https:” at the start of the address."
    ))

  // MARK: Attribute blocks

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
      "Rätta det, skriv citattecken om värdet, eller ”\\{” om klammern hör till texten."
    ),
    en: (
      "An attribute block holds only #id and name=value, so “{part}” can't be read.",
      "Correct it, put the value in quotes, or write “\\{” if the brace belongs to the text."
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

  package static let attributesAlone = DiagnosticCode(
    "attributes-alone", .error,
    sv: (
      "Ett attributblock ska stå i slutet av den text det gäller, inte för sig självt.",
      "Ta bort tomraden före det, eller skriv texten framför det."
    ),
    en: (
      "An attribute block stands at the end of the text it is about, not by itself.",
      "Remove the blank line before it, or write the text in front of it."
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
      "Ett id består av a–z, siffror och enstaka bindestreck mellan dem, men här står ”{id}”.",
      "Skriv till exempel ”trygga-torg” i stället för ”Trygga_Torg”."
    ),
    en: (
      "An id consists of a–z, digits and single hyphens between them, but this is “{id}”.",
      "Write for example “trygga-torg” instead of “Trygga_Torg”."
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
