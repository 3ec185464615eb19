/// What Content reports of files that can't be read as they are, and of content without measure.
extension DiagnosticCode {
  package static let boundsCodes: [DiagnosticCode] = [
    fileIsLatin1, fileIsUTF16, fileTooLarge, fileNameUnreadable, fileNameNoSlug, nameUnfitForAddress,
    yearOutOfReach, valueTooLong, listTooLong, menuTooLong, tooManyFollowUps,
    registerTooLong,
  ]

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

  package static let menuTooLong = DiagnosticCode(
    "menu-too-long", .warning,
    sv: (
      "En meny har högst {most} sidor, och den här har {count}; bara de första visas.",
      "Välj med ”menu” i site.yaml vilka sidor som ska stå i menyn."
    ),
    en: (
      "A menu has at most {most} pages, and this one has {count}; only the first are shown.",
      "Choose with “menu” in site.yaml which pages are in the menu."
    ))

  package static let registerTooLong = DiagnosticCode(
    "register-too-long", .error,
    sv: (
      "Registret kan ha högst {most} kommuner.",
      "Ta bort rader som inte är svenska kommuner."
    ),
    en: (
      "The register has at most {most} municipalities.",
      "Remove rows that are no Swedish municipalities."
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
