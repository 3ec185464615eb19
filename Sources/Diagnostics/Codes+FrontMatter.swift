/// What the room FrontMatter reports.
extension DiagnosticCode {
  // MARK: The block and its fences

  package static let frontMatterTwice = DiagnosticCode(
    "front-matter-twice", .error,
    sv: (
      "Uppgifterna överst i filen står två gånger: här börjar de igen.",
      "Behåll ett av blocken. Flytta dit det som bara står i det andra, och ta bort det andra med sina streck."
    ),
    en: (
      "The keys at the top of the file are there twice: here they begin again.",
      "Keep one of the blocks. Move there what only the other has, and delete that with its lines of hyphens."
    ))

  package static let frontMatterNotClosed = DiagnosticCode(
    "front-matter-not-closed", .error,
    sv: (
      "Uppgifterna överst i filen börjar med en rad ”---” men har ingen sådan rad efter sig.",
      "Skriv en rad med bara tre bindestreck mellan uppgifterna och texten."
    ),
    en: (
      "The facts at the top of the file begin with a line “---” but no such line ends them.",
      "Write a line of just three hyphens between the facts and the text."
    ))

  package static let noFrontMatter = DiagnosticCode(
    "front-matter-missing", .error,
    sv: (
      "Filen har inga uppgifter överst, och {keys} måste finnas.",
      "Börja filen med en rad ---, skriv uppgifterna på var sin rad ({lines}) och sedan en rad --- till, före texten."
    ),
    en: (
      "The file has no facts at its top, and {keys} must be there.",
      "Begin it with a line ---, write the facts on a line each ({lines}), and then a line --- more, before the text."
    ))

  package static let frontMatterNotOpened = DiagnosticCode(
    "front-matter-not-opened", .error,
    sv: (
      "Raden --- före uppgifterna överst i filen saknas.",
      "Skriv en rad med bara tre bindestreck överst i filen, före ”{key}:”."
    ),
    en: (
      "The line --- before the facts at the top of the file is missing.",
      "Write a line of just three hyphens at the top of the file, before “{key}:”."
    ))

  package static let frontMatterFenceBlanks = DiagnosticCode(
    "front-matter-fence-blanks", .error,
    sv: (
      "En rad som börjar eller avslutar uppgifterna överst i filen är tre bindestreck och inget mer.",
      "Ta bort mellanslagen efter bindestrecken."
    ),
    en: (
      "A line that begins or ends the facts at the top of the file is three hyphens and nothing more.",
      "Delete the spaces after the hyphens."
    ))

  package static let frontMatterNotFirst = DiagnosticCode(
    "front-matter-not-first", .error,
    sv: (
      "Uppgifterna överst i filen ska börja på filens första rad, med exakt tre bindestreck (---) och inget mer.",
      "Ta bort det som står före dem, och skriv den första raden som ---."
    ),
    en: (
      "The facts at the top of the file begin on its first line, with exactly three hyphens (---) and nothing more.",
      "Delete what stands before them, and write the first line as ---."
    ))

  package static let frontMatterFenceMisshapen = DiagnosticCode(
    "front-matter-fence-misshapen", .error,
    sv: (
      "Raden som avslutar uppgifterna överst i filen är exakt tre bindestreck (---) från radens början.",
      "Skriv raden som ---, utan fler tecken."
    ),
    en: (
      "The line that ends the facts at the top of the file is exactly three hyphens (---) from its start.",
      "Write it as ---, with no other character."
    ))

  // MARK: What a value may look like

  package static let yamlCommentCutsValue = DiagnosticCode(
    "yaml-comment-cuts-value", .error,
    sv: (
      "Det som börjar med ”{comment}” läses som en kommentar, så värdet slutar före det.",
      "Sätt citattecken runt hela värdet: \"…\". En kommentar skrivs med mellanslag efter #."
    ),
    en: (
      "What begins with “{comment}” is read as a comment, so the value ends before it.",
      "Put quotation marks around the whole value: \"…\". A comment is written with a space after #."
    ))

  package static let yamlTypographicQuote = DiagnosticCode(
    "yaml-typographic-quote", .error,
    sv: (
      "Här står ett typografiskt citattecken ({character}), som inte läses som citattecken.",
      "Skriv ett rakt citattecken (\") i början och slutet av texten."
    ),
    en: (
      "A typographic quotation mark ({character}) stands here, which is not read as one.",
      "Write a straight one (\") at both ends of the text."
    ))

  package static let yamlBackslash = DiagnosticCode(
    "yaml-backslash", .error,
    sv: (
      "I text inom dubbla citattecken betyder ett bakstreck (\\) något särskilt.",
      "Använd enkla citattecken ('…') runt texten, eller skriv bakstrecket två gånger."
    ),
    en: (
      "In text between double quotation marks a backslash (\\) means something special.",
      "Use single quotation marks ('…') around the text, or write the backslash twice."
    ))

  package static let yamlBracketNotClosed = DiagnosticCode(
    "yaml-bracket-not-closed", .error,
    sv: (
      "Det som börjar med {open} ska sluta med {close} och ha kommatecken mellan delarna.",
      "Skriv det tecken som saknas, eller sätt citattecken runt hela värdet om det är vanlig text."
    ),
    en: (
      "What begins with {open} is to end with {close} and to have commas between its parts.",
      "Add the missing character, or put quotation marks around the whole value if it is ordinary text."
    ))

  package static let yamlBracketNotOpened = DiagnosticCode(
    "yaml-bracket-not-opened", .error,
    sv: (
      "Här slutar något med {close} som inte börjar med {open}.",
      "Ta bort tecknet, eller skriv {open} där det börjar."
    ),
    en: (
      "Something ends with {close} here that does not begin with {open}.",
      "Remove the character, or write {open} where it begins."
    ))

  package static let yamlDoubleBrace = DiagnosticCode(
    "yaml-double-brace", .error,
    sv: (
      "Här står {sign}, som i en mall, och inget värde.",
      "Skriv värdet i stället. Flera uppgifter skrivs inom ett enda par klamrar: { name: …, email: … }."
    ),
    en: (
      "Here stands {sign}, as in a template, and no value.",
      "Write the value instead. Several facts are written in a single pair of braces: { name: …, email: … }."
    ))

  package static let yamlListOnLine = DiagnosticCode(
    "yaml-list-on-line", .error,
    sv: (
      "En lista kan inte börja på samma rad som sin nyckel.",
      "Skriv varje punkt på en egen rad därunder, med två mellanslag och ”- ” först. Är det en text som börjar med -, sätt citattecken runt den."
    ),
    en: (
      "A list can't begin on the line of its key.",
      "Write each item on a line of its own below, beginning with two spaces and “- ”. If it is a text that begins with -, put quotation marks around it."
    ))

  package static let yamlColonInValue = DiagnosticCode(
    "yaml-colon-in-value", .error,
    sv: (
      "Text som innehåller kolon och mellanslag måste stå inom citattecken.",
      "Sätt citattecken runt hela texten: \"…\". Är det flera uppgifter, sätt klamrar runt dem: { … }."
    ),
    en: (
      "Text that holds a colon and a space must be between quotation marks.",
      "Put quotation marks around the whole text: \"…\". If it is several facts, put braces around them: { … }."
    ))

  package static let yamlQuoteNotClosed = DiagnosticCode(
    "yaml-quote-not-closed", .error,
    sv: (
      "Text som börjar med ett citattecken ska sluta med ett likadant.",
      "Skriv citattecknet som saknas i slutet av texten."
    ),
    en: (
      "Text that begins with a quotation mark is to end with one of the same kind.",
      "Add the missing quotation mark at the end of the text."
    ))

  package static let yamlTextAfterQuote = DiagnosticCode(
    "yaml-text-after-quote", .error,
    sv: (
      "Efter det citattecken som avslutar ett värde får inget mer stå på raden.",
      "Om citattecknet hör till texten: använd ”…” inne i den, eller den andra sorten ('…') runt den."
    ),
    en: (
      "Nothing more may stand on the line after the quotation mark that ends a value.",
      "If the mark belongs to the text: use “…” inside the text, or the other kind ('…') around it."
    ))

  package static let yamlReservedCharacter = DiagnosticCode(
    "yaml-reserved-character", .error,
    sv: (
      "Text som börjar med {character} måste stå inom citattecken.",
      "Sätt citattecken runt hela texten: \"…\"."
    ),
    en: (
      "Text that begins with {character} must be between quotation marks.",
      "Put quotation marks around the whole text: \"…\"."
    ))

  package static let yamlInvisibleCharacter = DiagnosticCode(
    "yaml-invisible-character", .error,
    sv: (
      "Här står ett tecken som inte syns, eller ser ut som ett mellanslag ({character}), ofta inklistrat från en annan text.",
      "Radera det och tecknen närmast intill, och skriv dem på nytt."
    ),
    en: (
      "A character that is not seen, or looks like a space ({character}), stands here, often pasted from another text.",
      "Delete it and the characters beside it, and type them again."
    ))

  // MARK: How lines stand together

  package static let yamlMissingColon = DiagnosticCode(
    "yaml-missing-colon", .error,
    sv: (
      "Varje uppgift skrivs som ett namn, kolon, mellanslag och ett värde.",
      "Skriv ”namn: värde”, eller dra in raden om den fortsätter raden före."
    ),
    en: (
      "Each fact is written as a name, a colon, a space and a value.",
      "Write “name: value”, or indent the line if it continues the one before."
    ))

  package static let yamlEntryWithoutHyphen = DiagnosticCode(
    "yaml-entry-without-hyphen", .error,
    sv: (
      "Raden börjar utan ”- ”, som varje post i listan börjar med.",
      "Skriv ”- ” före klammern, lika långt in som de andra."
    ),
    en: (
      "The line begins without the “- ” that each entry of the list begins with.",
      "Write “- ” before the brace, as far in as the others."
    ))

  package static let yamlHTMLComment = DiagnosticCode(
    "yaml-html-comment", .error,
    sv: (
      "Överst i filen är ”<!--” ingen kommentar.",
      "Börja raden med # i stället, eller ta bort den."
    ),
    en: (
      "Among the keys “<!--” is no comment.",
      "Begin the line with # instead, or delete it."
    ))

  package static let yamlIndentation = DiagnosticCode(
    "yaml-indentation", .error,
    sv: (
      "Rader som hör ihop ska börja lika långt in.",
      "Rätta antalet mellanslag i början av raden, så att den står rakt under den som den hör ihop med."
    ),
    en: (
      "Lines that belong together are to begin equally far in.",
      "Correct the number of spaces at the start of the line, so that it stands right below its like."
    ))

  package static let yamlTab = DiagnosticCode(
    "yaml-tab", .error,
    sv: (
      "Rader dras in med mellanslag, inte med tabbtecken.",
      "Byt ut tabbtecknet mot mellanslag."
    ),
    en: (
      "Lines are indented with spaces, not with tabs.",
      "Replace the tab with spaces."
    ))

  package static let yamlNotAMapping = DiagnosticCode(
    "yaml-not-a-mapping", .error,
    sv: (
      "Här ska stå uppgifter med namn, en på varje rad.",
      "Skriv varje uppgift som ”namn: värde”, med mellanslag efter kolonet."
    ),
    en: (
      "Facts with names are expected here, one on each line.",
      "Write each fact as “name: value”, with a space after the colon."
    ))

  package static let yamlDocumentMarker = DiagnosticCode(
    "yaml-document-marker", .error,
    sv: (
      "En rad som börjar med {marker} delar filen i två, och bara en del läses.",
      "Ta bort raden, eller sätt citattecken runt texten."
    ),
    en: (
      "A line that begins with {marker} splits the file in two, and only one part is read.",
      "Delete the line, or put quotation marks around the text."
    ))

  // MARK: Keys

  package static let yamlDuplicateKey = DiagnosticCode(
    "yaml-duplicate-key", .error,
    sv: (
      "Nyckeln ”{key}” finns två gånger.",
      "Ta bort den ena."
    ),
    en: (
      "The key “{key}” is there twice.",
      "Delete one of them."
    ))

  package static let yamlKeyNotText = DiagnosticCode(
    "yaml-key-not-text", .error,
    sv: (
      "Namnet på en uppgift är ett ord, inte en lista eller något inom klamrar.",
      "Skriv ett ord före kolonet, eller sätt citattecken runt värdet om det börjar med [ eller {."
    ),
    en: (
      "The name of a fact is a word, not a list or something in braces.",
      "Write a word before the colon, or put quotation marks around the value if it begins with [ or {."
    ))

  package static let yamlKeyTooLong = DiagnosticCode(
    "yaml-key-too-long", .error,
    sv: (
      "Namnet på en uppgift får vara högst {limit} tecken långt (å, ä och ö räknas som två).",
      "Korta namnet, eller sätt citattecken runt texten om den inte är ett namn."
    ),
    en: (
      "The name of a fact may be at most {limit} characters long (å, ä and ö count as two).",
      "Shorten the name, or put quotation marks around the text if it is not a name."
    ))

  package static let yamlMergeKey = DiagnosticCode(
    "yaml-merge-key", .error,
    sv: (
      "Uppgifter kan inte hämtas från ett annat ställe med <<.",
      "Skriv ut uppgifterna här."
    ),
    en: (
      "Facts can't be fetched from another place with <<.",
      "Write the facts out here."
    ))

  // MARK: Limits, and all the rest

  package static let yamlTooDeep = DiagnosticCode(
    "yaml-too-deep", .error,
    sv: (
      "Uppgifter får ligga högst {limit} nivåer in i varandra.",
      "Ta bort nivåer; om texten bara råkar börja med [ eller {, sätt citattecken runt den."
    ),
    en: (
      "Facts may be nested at most {limit} levels deep.",
      "Remove levels; if the text only happens to begin with [ or {, put quotation marks around it."
    ))

  package static let yamlTooLarge = DiagnosticCode(
    "yaml-too-large", .error,
    sv: (
      "Uppgifterna är för stora: gränsen är {limit} kB.",
      "Kontrollera att raden ”---” efter uppgifterna finns, eller dela upp filen."
    ),
    en: (
      "The facts are too large: the limit is {limit} kB.",
      "Check that the line “---” after the facts is there, or split the file."
    ))

  package static let yamlUnreadable = DiagnosticCode(
    "yaml-unreadable", .error,
    sv: (
      "Uppgifterna går inte att läsa från och med den här raden.",
      "Jämför raden med dem omkring, och sätt citattecken runt ett värde som har andra tecken än bokstäver och siffror."
    ),
    en: (
      "The facts can't be read from this line on.",
      "Compare the line with those around it, and put quotation marks around a value that holds other characters than letters and digits."
    ))
}
