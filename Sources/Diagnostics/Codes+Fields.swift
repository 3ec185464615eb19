/// Keys of front matter and their values.
extension DiagnosticCode {
  package static let missingKey = DiagnosticCode(
    "key-missing", .error,
    sv: (
      "Nyckeln ”{key}” saknas.",
      "Lägg till ”{key}: …”, på en egen rad eller inom klamrarna om de andra står så."
    ),
    en: (
      "The key “{key}” is missing.",
      "Add “{key}: …”, on a line of its own, or in the braces if the others stand so."
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

  package static let keyOfPromise = DiagnosticCode(
    "key-of-a-promise", .error,
    sv: (
      "Nyckeln ”{key}” hör hemma i ett löfte, inte i en uppföljning.",
      "Ta bort raden, eller flytta den till löftet."
    ),
    en: (
      "The key “{key}” belongs in a promise, not in a follow-up.",
      "Remove the line, or move it to the promise."
    ))

  package static let keyOfFollowUp = DiagnosticCode(
    "key-of-a-follow-up", .error,
    sv: (
      "Nyckeln ”{key}” hör hemma i en uppföljning, inte i ett löfte.",
      "Ta bort raden, eller flytta den till uppföljningen."
    ),
    en: (
      "The key “{key}” belongs in a follow-up, not in a promise.",
      "Remove the line, or move it to the follow-up."
    ))

  package static let lookalike = DiagnosticCode(
    "character-looks-alike", .error,
    sv: (
      "I ”{value}” står ett tecken ({character}) som liknar ett vanligt tecken men är ett annat.",
      "Skriv det på nytt med tangentbordets egna tecken."
    ),
    en: (
      "A character ({character}) in “{value}” looks like an ordinary one and is another.",
      "Type it again with the characters of the keyboard."
    ))

  package static let wrongShape = DiagnosticCode(
    "value-wrong-shape", .error,
    sv: (
      "”{key}” har ett enda värde, men här står en lista eller flera uppgifter.",
      "Skriv ett värde efter kolonet, inom citattecken om det börjar med [ eller {."
    ),
    en: (
      "“{key}” has a single value, but a list or several facts stand here.",
      "Write one value after the colon, in quotation marks if it begins with [ or {."
    ))

  package static let notEntries = DiagnosticCode(
    "value-not-entries", .error,
    sv: (
      "Under ”{key}” ska det stå uppgifter med namn, som ”{example}”, men här står något annat.",
      "Skriv varje uppgift på en egen rad under ”{key}:”, med mellanslag först på raden."
    ),
    en: (
      "Below “{key}” facts with names are expected, such as “{example}”, but something else stands here.",
      "Write each fact on a line of its own below “{key}:”, with spaces at its start."
    ))

  package static let keyOfEntry = DiagnosticCode(
    "key-of-an-entry", .error,
    sv: (
      "Nyckeln ”{key}” hör hemma under ”{parent}”, inte ytterst.",
      "Dra in raden med mellanslag under ”{parent}:”, eller skriv den inom klamrarna där."
    ),
    en: (
      "The key “{key}” belongs below “{parent}”, not at the outermost level.",
      "Indent the line with spaces below “{parent}:”, or write it in the braces there."
    ))

  package static let entrySplit = DiagnosticCode(
    "entry-split", .error,
    sv: (
      "”{key}” står som en egen post, men hör nog till den som börjar med ”{before}”.",
      "Ta bort bindestrecket före ”{key}” och låt raden börja rakt under ”{before}”."
    ),
    en: (
      "“{key}” stands as an entry of its own, but probably belongs to the one that begins with “{before}”.",
      "Delete the hyphen before “{key}”, and let the line begin right below “{before}”."
    ))

  package static let severalValues = DiagnosticCode(
    "value-several", .error,
    sv: (
      "”{key}” har ett enda värde, men här står flera: ”{value}”.",
      "Behåll ett av dem, och skriv det andra i en egen kontakt, eller i texten."
    ),
    en: (
      "“{key}” has a single value, but several stand here: “{value}”.",
      "Keep one of them, and write the other in a contact of its own, or in the text."
    ))

  package static let commaInValue = DiagnosticCode(
    "comma-in-value", .error,
    sv: (
      "Inom { } slutar ett värde vid ett kommatecken, så ”{text}” hör inte till ”{key}”.",
      "Sätt citattecken runt hela värdet: {right}."
    ),
    en: (
      "In { } a value ends at a comma, so that “{text}” is no part of “{key}”.",
      "Put quotation marks around the whole value: {right}."
    ))

  package static let partyWithoutName = DiagnosticCode(
    "party-without-name", .error,
    sv: (
      "Parten ”{key}” har inget namn.",
      "Skriv namnet som det ska stå på sidan efter kolonet, eller ta bort parten."
    ),
    en: (
      "The party “{key}” has no name.",
      "Write the name as the page is to show it after the colon, or remove the party."
    ))

  package static let valueTooLong = DiagnosticCode(
    "value-too-long", .error,
    sv: (
      "Värdet av ”{key}” får vara högst {most} tecken långt.",
      "Korta det, eller flytta det mesta av det till texten."
    ),
    en: (
      "The value of “{key}” is at most {most} characters long.",
      "Shorten it, or move most of it into the text."
    ))

  package static let listTooLong = DiagnosticCode(
    "list-too-long", .error,
    sv: (
      "En lista får ha högst {most} poster, och den i ”{key}” har fler.",
      "Ta bort dem som inte behövs."
    ),
    en: (
      "A list has at most {most} entries, and that in “{key}” has more.",
      "Remove those that are not needed."
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

  package static let severalYears = DiagnosticCode(
    "year-several", .error,
    sv: (
      "”{key}” är ett enda år, men här står flera.",
      "Skriv det sista av åren. Vilka dagar en uppföljning gäller skrivs i covers, till exempel covers: 2023-2024."
    ),
    en: (
      "“{key}” is a single year, but several stand here.",
      "Write the last of them. The days that a follow-up covers are written in covers, such as covers: 2023-2024."
    ))

  package static let yearOutOfReach = DiagnosticCode(
    "year-out-of-reach", .error,
    sv: (
      "Ett år är mellan {first} och {last}, och {year} är det inte.",
      "Kontrollera att siffrorna står i rätt ordning."
    ),
    en: (
      "A year lies between {first} and {last}, and {year} does not.",
      "Check the order of the digits."
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

  package static let periodIsADay = DiagnosticCode(
    "period-is-a-day", .error,
    sv: (
      "”{value}” är en enda dag, men {key} går från en dag till en annan.",
      "Skriv den första och den sista dagen, till exempel {example}."
    ),
    en: (
      "“{value}” is a single day, but {key} is from one day to another.",
      "Write the first and the last day, such as {example}."
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

  package static let addressWithBlank = DiagnosticCode(
    "address-with-blank", .error,
    sv: (
      "I webbadressen ”{value}” står ett mellanslag.",
      "Skriv {right}. Är det flera adresser, skriv dem som en lista: [https://…, https://…]."
    ),
    en: (
      "There is a space in the web address “{value}”.",
      "Write {right}. If there are several addresses, write them as a list: [https://…, https://…]."
    ))

  package static let fileInsteadOfAddress = DiagnosticCode(
    "address-is-a-file", .error,
    sv: (
      "”{key}” är en webbadress, men ”{value}” är en fil här på webbplatsen.",
      "Skriv ”file:” i stället för ”{key}:” på ett dokument, eller hela adressen med https:// först."
    ),
    en: (
      "“{key}” is a web address, but “{value}” is a file of this site.",
      "Write “file:” in place of “{key}:” on a document, or the whole address, beginning with https://."
    ))

  package static let addressInsteadOfFile = DiagnosticCode(
    "file-is-an-address", .error,
    sv: (
      "”{key}” är en fil i media, men ”{value}” är en webbadress.",
      "Skriv ”url: {right}” på ett dokument. En bild måste ligga i content/media."
    ),
    en: (
      "“{key}” is a file in media, but “{value}” is a web address.",
      "Write “url: {right}” on a document. A picture must be in content/media."
    ))

  package static let notSiteAddress = DiagnosticCode(
    "address-not-of-site", .error,
    sv: (
      "”{value}” kan inte vara webbplatsens adress.",
      "Skriv den som https://www.exempel.se/loften/. Har namnet å, ä eller ö: kopiera adressen ur webbläsaren (xn--…)."
    ),
    en: (
      "“{value}” can't be the address of the site.",
      "Write it as https://www.example.org/promises/. If its name has letters as å: copy it from the browser (xn--…)."
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

  package static let emailNotPlain = DiagnosticCode(
    "email-not-plain", .warning,
    sv: (
      "E-postprogram kan inte skicka till ”{value}”, så inga påminnelser når dit: före @ får det bara stå a–z, siffror och tecken som - och _, med enstaka punkter emellan.",
      "Skriv adressen som e-postservern har den, utan å, ä och ö före @."
    ),
    en: (
      "Mail programs can't send to “{value}”, so no reminders get there: before the @ there may only be a–z, digits and signs as - and _, with single points between them.",
      "Write the address as the mail server has it, without letters as å before the @."
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
  package static let addressOfOwnComputer = DiagnosticCode(
    "address-of-own-computer", .warning,
    sv: (
      "Adressen {address} leder inte ut på webben, utan till läsarens egen dator eller eget nätverk.",
      "Skriv sidans adress på webben."
    ),
    en: (
      "The address {address} does not lead onto the web, but to the reader's own computer or network.",
      "Write the address of the page on the web."
    ))

  package static let addressOfDetour = DiagnosticCode(
    "address-of-detour", .warning,
    sv: (
      "Adressen går genom {host}, som har lagts till av ett program för e-post, chatt eller sökning, och kan sluta gälla.",
      "Öppna länken, och skriv adressen till den sida som visas."
    ),
    en: (
      "The address goes through {host}, which a program for mail, chat or searching has added, and may cease to work.",
      "Open the link, and write the address of the page that is shown."
    ))

  package static let addressToLogInTo = DiagnosticCode(
    "address-to-log-in-to", .warning,
    sv: (
      "{address} leder in i {place}, som de flesta läsare inte kan öppna.",
      "Lägg filen i content/media, eller skriv adressen till en sida som alla kan läsa."
    ),
    en: (
      "{address} leads into {place}, which most readers can't open.",
      "Put the file into content/media, or write the address of a page that everybody can read."
    ))

  package static let emailInName = DiagnosticCode(
    "email-in-name", .warning,
    sv: (
      "Här ska det stå vem det är, men ”{value}” har en e-postadress i ”{key}”.",
      "Skriv adressen i email, och namnet eller rollen här."
    ),
    en: (
      "Here it is to be said who it is, but “{value}” has an e-mail address in “{key}”.",
      "Write the address in email, and the name or the role here."
    ))

  package static let phoneNearlyPolice = DiagnosticCode(
    "phone-nearly-police", .warning,
    sv: (
      "”{value}” är nästan polisens nummer, 114 14, men inte riktigt.",
      "Kontrollera numret."
    ),
    en: (
      "“{value}” is nearly the number of the police, 114 14, but not quite.",
      "Check the number."
    ))

  package static let altSaysNothing = DiagnosticCode(
    "alt-says-nothing", .warning,
    sv: (
      "Bildens text ”{text}” säger inget om bilden.",
      "Skriv vad bilden visar, för den som inte ser den."
    ),
    en: (
      "The text “{text}” of the picture says nothing of it.",
      "Write what it shows, for those who don't see it."
    ))

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

  package static let aliasCharacter = DiagnosticCode(
    "alias-character", .error,
    sv: (
      "”{value}” kan inte vara en gammal adress på webbplatsen, för ett tecken i den ({character}) kan inte stå i en sökväg.",
      "Skriv sökvägen utan det tecknet. Det som står efter ett frågetecken eller ett nummertecken hör inte till den."
    ),
    en: (
      "“{value}” can't be an old address of the site, as a character in it ({character}) can't stand in a path.",
      "Write the path without it. What stands after a question mark or a number sign is no part of it."
    ))

  package static let aliasForServer = DiagnosticCode(
    "alias-for-server", .error,
    sv: (
      "”{value}” kan inte vara en gammal adress på webbplatsen: en fil med namnet ”{name}” läser webbservrar som sin egen inställning.",
      "Ta bort den ur aliases. Ska adressen leda vidare ställs det in i webbservern."
    ),
    en: (
      "“{value}” can't be an old address of the site: web servers read a file named “{name}” as a setting of their own.",
      "Take it out of aliases. If the address is to lead on, that is set in the web server."
    ))

  package static let malformedSlug = DiagnosticCode(
    "slug-malformed", .error,
    sv: (
      "”{value}” kan inte stå i en adress.",
      "Använd bara små bokstäver a–z, siffror och enkla bindestreck."
    ),
    en: (
      "“{value}” can't stand in an address.",
      "Use only small letters a–z, digits and single hyphens."
    ))

  package static let valueTwice = DiagnosticCode(
    "value-twice", .warning,
    sv: (
      "”{value}” står två gånger i ”{key}”.",
      "Ta bort den ena, eller rätta den som skulle ha varit en annan."
    ),
    en: (
      "“{value}” stands twice in “{key}”.",
      "Remove one of them, or correct the one that was to be another."
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

  package static let nameUnfitForAddress = DiagnosticCode(
    "name-unfit-for-address", .error,
    sv: (
      "Namnet blir en del av en adress och måste ha minst en bokstav a–ö eller siffra, och högst {most} tecken.",
      "Välj ett kortare namn med bokstäver."
    ),
    en: (
      "The name becomes a part of an address and must have at least one letter or digit, and at most {most} characters.",
      "Choose a shorter name with letters."
    ))
}
