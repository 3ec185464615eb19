/// Files of the content folder: what can't be read, or stands where it should not.
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

  package static let tableNotUTF8 = DiagnosticCode(
    "table-not-utf-8", .error,
    sv: (
      "Tabellen är inte sparad som UTF-8, så å, ä och ö i den går inte att läsa.",
      "Öppna tabellen i Excel, se efter att å, ä och ö är rätt, och välj Spara som med filtypen ”CSV UTF-8 (kommaavgränsad)”. I LibreOffice: välj teckenkodningen UTF-8 när du sparar."
    ),
    en: (
      "The table is not saved as UTF-8, so letters such as å, ä and ö can't be read.",
      "Open it in Excel, check that å, ä and ö are right, and choose Save as with the file type “CSV UTF-8 (Comma delimited)”. In LibreOffice: choose the character set UTF-8 when you save."
    ))

  package static let fileIsLatin1 = DiagnosticCode(
    "file-is-latin-1", .error,
    sv: (
      "Filen ska vara sparad som UTF-8, men verkar vara sparad som Latin-1 (även kallat ANSI eller Windows-1252).",
      "Öppna filen, kontrollera att å, ä och ö ser rätt ut, och spara om den med teckenkodningen UTF-8."
    ),
    en: (
      "The file must be saved as UTF-8, but seems to be saved as Latin-1 (also called ANSI or Windows-1252).",
      "Open it, check that å, ä and ö look right, and save it again with the encoding UTF-8."
    ))

  package static let fileIsUTF16 = DiagnosticCode(
    "file-is-utf-16", .error,
    sv: (
      "Filen ska vara sparad som UTF-8, men är sparad som UTF-16 (i vissa program kallat Unicode).",
      "Öppna filen och spara om den med teckenkodningen UTF-8."
    ),
    en: (
      "The file must be saved as UTF-8, but is saved as UTF-16 (in some programs called Unicode).",
      "Open it and save it again with the encoding UTF-8."
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

  package static let mergeConflict = DiagnosticCode(
    "merge-conflict", .error,
    sv: (
      "Två versioner av filen har krockat, och båda ligger kvar i den. Märket ”{mark}” visar var.",
      "Behåll det som ska gälla, och ta bort raderna som börjar med <<<<<<<, ======= och >>>>>>>."
    ),
    en: (
      "Two versions of the file have clashed, and both are still in it. The mark “{mark}” shows where.",
      "Keep what is to hold, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>."
    ))

  package static let lettersGarbled = DiagnosticCode(
    "letters-garbled", .error,
    sv: (
      "Här står ”{text}”, som nog ska vara ”{right}”: texten har lästs med fel teckenkodning.",
      "Rätta tecknen i hela filen, eller hämta texten på nytt och spara den som UTF-8."
    ),
    en: (
      "“{text}” stands here, which should probably be “{right}”: the text was read in a wrong encoding.",
      "Correct the characters in the whole file, or fetch the text anew and save it as UTF-8."
    ))

  package static let letterLost = DiagnosticCode(
    "letter-lost", .error,
    sv: (
      "Här har ett tecken gått förlorat: ”\u{FFFD}” står i stället för det.",
      "Skriv det tecken som ska stå här, ofta å, ä eller ö."
    ),
    en: (
      "A character was lost here: “\u{FFFD}” stands in its place.",
      "Write the character that belongs here, often å, ä or ö."
    ))

  package static let characterUnseen = DiagnosticCode(
    "character-unseen", .warning,
    sv: (
      "Här står ett tecken ({character}) som inte syns, eller syns som en ruta.",
      "Radera det, och skriv det som ska stå här."
    ),
    en: (
      "A character ({character}) stands here that is not seen, or seen as a box.",
      "Delete it, and write what belongs here."
    ))

  package static let leftByProgram = DiagnosticCode(
    "left-by-program", .warning,
    sv: (
      "”{text}” har ett annat program lämnat efter sig.",
      "Skriv det som ska stå här, eller ”\\” framför om det hör till texten."
    ),
    en: (
      "“{text}” was left behind by another program.",
      "Write what belongs here, or “\\” in front of it if it belongs to the text."
    ))

  package static let markdownInValue = DiagnosticCode(
    "markdown-in-value", .warning,
    sv: (
      "Värdet är vanlig text, så ”{mark}” syns på sidan.",
      "Ta bort tecknen och det som hör till dem."
    ),
    en: (
      "The value is plain text, so “{mark}” is seen on the page.",
      "Remove the signs and what belongs to them."
    ))

  package static let controlCharacter = DiagnosticCode(
    "control-character", .error,
    sv: (
      "Här står ett styrtecken ({character}) som inte syns och inte hör hemma i en text.",
      "Radera det och tecknen närmast intill, och skriv dem på nytt."
    ),
    en: (
      "A control character ({character}) stands here, which is not seen and belongs in no text.",
      "Delete it and the characters beside it, and type them again."
    ))

  package static let unfinished = DiagnosticCode(
    "unfinished", .error,
    sv: (
      "Här är något kvar att fylla i: {mark}.",
      "Skriv det som ska stå här, eller ta bort märket."
    ),
    en: (
      "Something is still to be filled in here: {mark}.",
      "Write what is to stand here, or delete the mark."
    ))

  package static let fileEmpty = DiagnosticCode(
    "file-empty", .error,
    sv: (
      "Filen är tom.",
      "Skriv det som ska stå i den, eller ta bort filen."
    ),
    en: (
      "The file is empty.",
      "Write what is to stand in it, or remove the file."
    ))

  package static let fileTooLarge = DiagnosticCode(
    "file-too-large", .error,
    sv: (
      "En textfil får vara högst {limit} kB stor.",
      "Dela upp texten, eller lägg filen i media/ om den är en bild eller ett dokument."
    ),
    en: (
      "A text file is at most {limit} kB.",
      "Divide the text, or put the file into media/ if it is a picture or a document."
    ))

  package static let fileNameUnreadable = DiagnosticCode(
    "file-name-unreadable", .error,
    sv: (
      "Filens eller mappens namn har tecken som inte kan stå i en adress, eller är för långt.",
      "Döp om den med små bokstäver, siffror och bindestreck."
    ),
    en: (
      "The name of the file or folder has characters that can't stand in an address, or is too long.",
      "Rename it with small letters, digits and hyphens."
    ))

  package static let fileNameNoSlug = DiagnosticCode(
    "file-name-not-address", .warning,
    sv: (
      "Filens namn blir sidans adress och skrivs med små bokstäver a–z, siffror och bindestreck; nu blir adressen ”{slug}”.",
      "Döp om filen, så att namnet och adressen är lika."
    ),
    en: (
      "The file's name becomes the page's address and has small letters a–z, digits and hyphens; the address is now “{slug}”.",
      "Rename the file, so that its name and the address agree."
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

  package static let misfit = DiagnosticCode(
    "file-fits-nowhere", .warning,
    sv: (
      "Filen hör inte hemma här och kommer inte med på webbplatsen.",
      "Flytta den till rätt mapp (se handboken, content-format.md), eller låt namnet börja med _ om den ska ligga kvar."
    ),
    en: (
      "The file fits no place in the content folder and is not published.",
      "Move it to the right folder, or begin its name with _ to keep it here."
    ))

  package static let tableIsWorkbook = DiagnosticCode(
    "table-is-workbook", .error,
    sv: (
      "Filen är en kalkylbok, och tabellen här ska vara en CSV-fil.",
      "Öppna den i kalkylprogrammet och välj Spara som, CSV UTF-8. Spara den som {right}."
    ),
    en: (
      "The file is a workbook, and the table here is to be a CSV file.",
      "Open it in the spreadsheet, choose Save as, CSV UTF-8, and save it as {right}."
    ))

  package static let fileIsPacked = DiagnosticCode(
    "file-is-packed", .error,
    sv: (
      "Filen är en Word- eller Excelfil, eller något annat packat, fast den heter som en text.",
      "Att döpa om den räcker inte. En tabell: öppna den i kalkylprogrammet och välj Spara som, CSV UTF-8. En text: kopiera den till en ny fil som slutar på .md."
    ),
    en: (
      "The file is one of Word or Excel, or something else that is packed, though it is called a text.",
      "To rename it is not enough. A table: open it in the spreadsheet and choose Save as, CSV UTF-8. A text: copy it into a new file that ends in .md."
    ))

  package static let mediaIsPage = DiagnosticCode(
    "media-is-page", .warning,
    sv: (
      "Filen är en webbsida, inte det som slutet på namnet säger.",
      "Ofta är det en inloggningssida som sparades i stället. Hämta filen igen, och kontrollera att den går att öppna."
    ),
    en: (
      "The file is a web page, and not what the ending of its name says.",
      "Often a page to log in was saved instead. Fetch the file again, and see that it can be opened."
    ))

  package static let fileNotRead = DiagnosticCode(
    "file-not-read", .error,
    sv: (
      "Filen läses inte, för mappen eller filen har ett annat namn än den ska.",
      "Döp om eller flytta filen: löften ligger i promises, uppföljningar i follow-ups och sidor i pages. Låt namnet börja med _ om den bara ska ligga kvar."
    ),
    en: (
      "The file is not read, as the folder or the file has another name than it should.",
      "Rename or move the file: promises are in promises, follow-ups in follow-ups and pages in pages. Begin its name with _ if it is only to stay here."
    ))

  package static let leftBehind = DiagnosticCode(
    "file-left-behind", .note,
    sv: (
      "Filen är kvar efter ett annat program och kommer inte med på webbplatsen.",
      "Ta bort den när programmet är stängt."
    ),
    en: (
      "The file was left behind by another program and is not published.",
      "Remove it when that program is closed."
    ))

  package static let otherFormat = DiagnosticCode(
    "file-of-another-program", .warning,
    sv: (
      "Filen är ett dokument i formatet {format}, som inte blir någon sida.",
      "Skriv texten i en fil vars namn slutar på .md, eller lägg dokumentet i media/ och länka till det."
    ),
    en: (
      "The file is a document of the format {format}, which becomes no page.",
      "Write the text in a file whose name ends with .md, or put the document into media/ and link to it."
    ))

  package static let linkedFolder = DiagnosticCode(
    "folder-is-a-link", .error,
    sv: (
      "Mappen är bara en genväg (symbolisk länk) till en annan mapp, och det som ligger i den läses inte.",
      "Lägg själva mappen här i stället."
    ),
    en: (
      "The folder is only a shortcut (symbolic link) to another, and what is in it is not read.",
      "Put the folder itself here."
    ))

  package static let mediaPointer = DiagnosticCode(
    "media-only-a-pointer", .warning,
    sv: (
      "Filen är bara en hänvisning till ett lager för stora filer, och besökarna får hänvisningen i stället för filen.",
      "Hämta själva filen, till exempel med git lfs pull, och bygg igen."
    ),
    en: (
      "The file is only a pointer into a store of large files, and visitors get the pointer in place of the file.",
      "Fetch the file itself, with git lfs pull for example, and build again."
    ))

  package static let mediaEmpty = DiagnosticCode(
    "media-empty", .warning,
    sv: (
      "Filen är tom.",
      "Lägg dit rätt fil, eller ta bort den."
    ),
    en: (
      "The file is empty.",
      "Put the right file here, or remove it."
    ))

  package static let mediaOfAnotherKind = DiagnosticCode(
    "media-of-another-kind", .warning,
    sv: (
      "Filens namn slutar på {ending}, men den är {kind}. Webbläsare visar den inte.",
      "Öppna den i programmet som den är gjord i, och spara den därifrån som JPEG, PNG eller PDF: ett nytt namn räcker inte."
    ),
    en: (
      "The file's name ends in {ending}, but it is {kind}. Browsers do not show it.",
      "Open it in the program that made it, and save it from there as JPEG, PNG or PDF: another name is not enough."
    ))

  package static let mediaThatRuns = DiagnosticCode(
    "media-that-runs", .warning,
    sv: (
      "En webbläsare kan köra det som står i filen, med samma rättigheter som webbplatsens egna sidor.",
      "Lägg dit en bild eller en PDF i stället, eller ta bort skripten ur filen."
    ),
    en: (
      "A browser may run what stands in the file, with the same rights as the site's own pages.",
      "Put a picture or a PDF here instead, or remove the scripts from it."
    ))

  package static let mediaForServer = DiagnosticCode(
    "media-for-server", .error,
    sv: (
      "En fil med namnet ”{name}” kan inte publiceras: webbservrar läser den som en inställning, eller kör den som ett program.",
      "Ta bort den, eller döp om den om den är en bild eller ett dokument."
    ),
    en: (
      "A file named “{name}” can't be published: web servers read it as a setting, or run it as a program.",
      "Remove it, or rename it if it is a picture or a document."
    ))

  package static let wrongFolder = DiagnosticCode(
    "document-in-wrong-folder", .error,
    sv: (
      "Filen ligger i mappen {folder}, men hör hemma i {right}.",
      "Flytta den dit."
    ),
    en: (
      "The file lies in the folder {folder}, but belongs in {right}.",
      "Move it there."
    ))

  package static let linkedFile = DiagnosticCode(
    "file-is-a-link", .error,
    sv: (
      "Filen är bara en genväg (symbolisk länk) till en annan fil, och följs inte.",
      "Lägg själva filen här i stället."
    ),
    en: (
      "The file is only a shortcut (symbolic link) to another, and is not followed.",
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
}
