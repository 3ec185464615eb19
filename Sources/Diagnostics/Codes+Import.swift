/// What is said of a page that can't be made a draft.
extension DiagnosticCode {
  package static let importTooLarge = DiagnosticCode(
    "import-too-large", .error,
    sv: (
      "Filen ”{file}” är för stor för att läsas: {limit} MB är det mesta.",
      "Spara bara sidans text, eller klistra in den i en textfil."
    ),
    en: (
      "The file “{file}” is too large to be read: {limit} MB is the most.",
      "Save only the text of the page, or paste it into a text file."
    ))

  package static let importTooMuch = DiagnosticCode(
    "import-too-much", .error,
    sv: (
      "Filen ”{file}” packar upp till för mycket, eller har fler eller djupare delar än en sida har.",
      "Öppna den i sitt eget program, kopiera texten och klistra in den i en textfil."
    ),
    en: (
      "The file “{file}” unpacks to too much, or has more or deeper parts than a page has.",
      "Open it in its own program, copy the text and paste it into a text file."
    ))

  package static let importDamaged = DiagnosticCode(
    "import-damaged", .error,
    sv: (
      "Filen ”{file}” går inte att läsa som {format}: den är skadad eller något annat.",
      "Öppna den i sitt eget program och spara om den, eller klistra in texten i en textfil."
    ),
    en: (
      "The file “{file}” can't be read as {format}: it is damaged or something else.",
      "Open it in its own program and save it again, or paste the text into a text file."
    ))

  package static let importEmpty = DiagnosticCode(
    "import-empty", .error,
    sv: (
      "Filen ”{file}” har ingen text.",
      "Är den en inläst bild måste texten skrivas av."
    ),
    en: (
      "The file “{file}” has no text.",
      "If it is a scanned picture, the text must be typed."
    ))

  package static let importNeedsPDFText = DiagnosticCode(
    "import-needs-pdftotext", .error,
    sv: (
      "PDF läses med programmet pdftotext, och det finns inte på den här datorn: ”{file}” gick inte att läsa.",
      "Installera paketet poppler-utils (sudo apt install poppler-utils), eller klistra in texten i en textfil."
    ),
    en: (
      "PDF is read by the program pdftotext, which is not on this machine: “{file}” could not be read.",
      "Install the package poppler-utils (sudo apt install poppler-utils), or paste the text into a text file."
    ))

  package static let importInTheWay = DiagnosticCode(
    "import-in-the-way", .error,
    sv: (
      "Filen ”{path}” finns redan, och den skrivs inte över.",
      "Ange en annan fil med --out, eller --out - för att se utkastet på skärmen."
    ),
    en: (
      "The file “{path}” is there already, and it is not written over.",
      "Give another file with --out, or --out - to see the draft on the screen."
    ))

  package static let importUnknownMunicipality = DiagnosticCode(
    "import-unknown-municipality", .error,
    sv: (
      "Kommunen ”{name}” finns inte i webbplatsens register.",
      "Skriv kommunens namn eller slug, som de står i data/municipalities.csv."
    ),
    en: (
      "The municipality “{name}” is not in the site's register.",
      "Write its name or its slug, as they stand in data/municipalities.csv."
    ))

  package static let importOtherMunicipality = DiagnosticCode(
    "import-other-municipality", .warning,
    sv: (
      "Sidan gäller kommunen {name}, och webbplatsen handlar om {known}: utkastet kan inte publiceras här.",
      "Flytta utkastet till den kommunens webbplats, eller skriv {name} i municipalities i site.yaml."
    ),
    en: (
      "The page is about the municipality {name}, and the site about {known}: the draft can't be published here.",
      "Move the draft to that municipality's site, or write {name} into municipalities of site.yaml."
    ))

  package static let importOfAddress = DiagnosticCode(
    "import-of-address", .error,
    sv: (
      "Inget hämtas från nätet, och ”{address}” är en adress.",
      "Spara sidan från webbläsaren (Ctrl+S, bara HTML) och kör promise-pages import FIL --url {address} (FIL är den sparade filen)."
    ),
    en: (
      "Nothing is fetched from the web, and “{address}” is an address.",
      "Save the page from the browser (Ctrl+S, HTML only) and run promise-pages import FILE --url {address} (FILE is the saved file)."
    ))
}
