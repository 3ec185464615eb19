/// What the room Templates reports.
///
/// Tags come as arguments: `{{` in the words themselves would be taken for an argument's name.
extension DiagnosticCode {
  // MARK: How a template is written

  package static let templateTagUnclosed = DiagnosticCode(
    "template-tag-unclosed", .error,
    sv: (
      "En tagg som börjar med två klammerparenteser måste sluta med två, före nästa tagg.",
      "Skriv två högerklammer efter taggens namn."
    ),
    en: (
      "A tag that begins with two braces must end with two, before the next tag.",
      "Write two closing braces after the name of the tag."
    ))

  package static let templateTagMalformed = DiagnosticCode(
    "template-tag-malformed", .error,
    sv: (
      "En tagg måste hålla ett namn utan mellanslag, klammerparenteser eller tomma delar.",
      "Skriv namnet på det som ska stå här."
    ),
    en: (
      "A tag must hold one name without spaces, braces or empty parts.",
      "Write the name of what should stand here."
    ))

  package static let templateRawTag = DiagnosticCode(
    "template-raw-tag", .error,
    sv: (
      "En mall kan inte skriva ut text utan skydd mot HTML-kod.",
      "Skriv {tag}; det som redan är säker HTML skrivs ut som det är."
    ),
    en: (
      "A template cannot print text without protection from HTML code.",
      "Write {tag}; what already is safe HTML is printed as it is."
    ))

  package static let templateDelimiterTag = DiagnosticCode(
    "template-delimiter-tag", .error,
    sv: (
      "En mall kan inte byta ut de tecken som omger taggar.",
      "Ta bort taggen och skriv alla taggar med dubbla klammerparenteser."
    ),
    en: (
      "A template cannot change the characters around tags.",
      "Remove the tag and write every tag with double braces."
    ))

  package static let templateDynamicName = DiagnosticCode(
    "template-dynamic-name", .error,
    sv: (
      "En mall kan inte välja vilken mall den hämtar efter ett värde.",
      "Skriv mallens namn, utan asterisk."
    ),
    en: (
      "A template cannot choose by a value which template it includes.",
      "Write the name of the template, without an asterisk."
    ))

  package static let templateSectionUnclosed = DiagnosticCode(
    "template-section-unclosed", .error,
    sv: (
      "Det som börjar med {opening} måste sluta med {closing}.",
      "Skriv {closing} här eller tidigare."
    ),
    en: (
      "What begins with {opening} must end with {closing}.",
      "Write {closing} here or earlier."
    ))

  package static let templateClosingTagMismatched = DiagnosticCode(
    "template-closing-tag-mismatched", .error,
    sv: (
      "En sluttagg måste ha samma namn som det som den avslutar, och {closing} har inte det.",
      "Skriv {expected}."
    ),
    en: (
      "A closing tag must have the name of what it closes, and {closing} has not.",
      "Write {expected}."
    ))

  package static let templateClosingTagUnexpected = DiagnosticCode(
    "template-closing-tag-unexpected", .error,
    sv: (
      "En sluttagg måste avsluta något, och inget är öppet vid {closing}.",
      "Ta bort taggen, eller skriv vad den ska avsluta."
    ),
    en: (
      "A closing tag must close something, and nothing is open at {closing}.",
      "Remove the tag, or write what it should close."
    ))

  package static let templateParentContent = DiagnosticCode(
    "template-parent-content", .error,
    sv: (
      "Mellan {opening} och {closing} får bara block och kommentarer stå; annat skulle försvinna.",
      "Flytta in det i ett block."
    ),
    en: (
      "Between {opening} and {closing} only blocks and comments may stand; all else would be lost.",
      "Move it into a block."
    ))

  package static let templateBlockTwice = DiagnosticCode(
    "template-block-twice", .error,
    sv: (
      "Ett block får bara fyllas en gång, och ”{name}” fylls två gånger.",
      "Ta bort det ena."
    ),
    en: (
      "A block may be filled only once, and “{name}” is filled twice.",
      "Remove one of them."
    ))

  // MARK: How templates include each other

  package static let templateMissing = DiagnosticCode(
    "template-missing", .error,
    sv: (
      "Mallen ”{name}” som hämtas här finns inte.",
      "Ändra namnet eller skapa mallen."
    ),
    en: (
      "The template “{name}” that is included here does not exist.",
      "Change the name or make the template."
    ))

  package static let templateEntryMissing = DiagnosticCode(
    "template-entry-missing", .error,
    sv: (
      "Webbplatsen behöver mallen ”{name}”, och den finns inte.",
      "Skapa mallen, eller ge den rätt namn."
    ),
    en: (
      "The site needs the template “{name}”, and it does not exist.",
      "Make the template, or give it the right name."
    ))

  package static let templateTwice = DiagnosticCode(
    "template-twice", .error,
    sv: (
      "Två mallar får inte ha samma namn, och två heter ”{name}”.",
      "Byt namn på den ena."
    ),
    en: (
      "Two templates may not have one name, and two are called “{name}”.",
      "Rename one of them."
    ))

  package static let templateIncludesItself = DiagnosticCode(
    "template-includes-itself", .error,
    sv: (
      "En mall får inte hämta sig själv, varken direkt eller genom andra: {chain}.",
      "Ta bort en av taggarna som hämtar."
    ),
    en: (
      "A template may not include itself, directly or by way of others: {chain}.",
      "Remove one of the tags that include."
    ))

  package static let templateBlockUnknown = DiagnosticCode(
    "template-block-unknown", .error,
    sv: (
      "Mallen ”{parent}” har inget block som heter ”{name}”, så innehållet skulle försvinna.",
      "Välj ett av dess block: {known}."
    ),
    en: (
      "The template “{parent}” has no block called “{name}”, so the content would be lost.",
      "Choose one of its blocks: {known}."
    ))

  package static let templateUnused = DiagnosticCode(
    "template-unused", .warning,
    sv: (
      "Mallen ”{name}” används inte av någon sida.",
      "Ta bort den, eller hämta den i en annan mall."
    ),
    en: (
      "No page uses the template “{name}”.",
      "Remove it, or include it in another template."
    ))

  package static let templateTooDeep = DiagnosticCode(
    "template-too-deep", .error,
    sv: (
      "Avsnitt och hämtade mallar får ligga högst {limit} nivåer i varandra.",
      "Dela upp mallen i flera som inte ligger i varandra."
    ),
    en: (
      "Sections and included templates may stand at most {limit} levels inside each other.",
      "Divide the template into several that do not stand inside each other."
    ))

  package static let templatesTooLarge = DiagnosticCode(
    "templates-too-large", .error,
    sv: (
      "Mallarna blir för stora när allt som de hämtar har satts in.",
      "Låt mallen hämta färre andra mallar, färre gånger."
    ),
    en: (
      "The templates grow too large when all that they include has been put in.",
      "Let the template include fewer others, fewer times."
    ))

  // MARK: What names stand for

  package static let templateNameUnknown = DiagnosticCode(
    "template-name-unknown", .error,
    sv: (
      "Namnet ”{name}” finns inte här.",
      "Namnen som finns är: {known}."
    ),
    en: (
      "The name “{name}” does not exist here.",
      "The names that exist are: {known}."
    ))

  package static let templateNameWithoutParts = DiagnosticCode(
    "template-name-without-parts", .error,
    sv: (
      "Efter punkten måste en del av ”{name}” stå, och ”{name}” har inga delar.",
      "Ta bort punkten och det som följer; en lista skrivs som ett avsnitt, {section}."
    ),
    en: (
      "After the dot must stand a part of “{name}”, and “{name}” has no parts.",
      "Remove the dot and what follows; a list is written as a section, {section}."
    ))

  package static let templateDotWithoutText = DiagnosticCode(
    "template-dot-without-text", .error,
    sv: (
      "En ensam punkt står för texten i en lista av texter, och här är ingen sådan.",
      "Skriv ett namn i stället: {known}."
    ),
    en: (
      "A lone dot stands for the text in a list of texts, and this is none.",
      "Write a name instead: {known}."
    ))

  package static let templateFlagPrinted = DiagnosticCode(
    "template-flag-printed", .error,
    sv: (
      "”{name}” är sant eller falskt och kan inte skrivas ut.",
      "Skriv {section} runt det som ska synas när det är sant."
    ),
    en: (
      "“{name}” is true or false and cannot be printed.",
      "Write {section} around what should be seen when it is true."
    ))

  package static let templateListPrinted = DiagnosticCode(
    "template-list-printed", .error,
    sv: (
      "”{name}” är en lista och kan inte skrivas ut på en gång.",
      "Skriv {section} runt det som ska upprepas."
    ),
    en: (
      "“{name}” is a list and cannot be printed at once.",
      "Write {section} around what should be repeated."
    ))

  package static let templateRecordPrinted = DiagnosticCode(
    "template-record-printed", .error,
    sv: (
      "”{name}” har flera delar och kan inte skrivas ut på en gång.",
      "Välj en del med punkt ({name}.del): {known}."
    ),
    en: (
      "“{name}” has several parts and cannot be printed at once.",
      "Choose a part with a dot ({name}.part): {known}."
    ))
}
