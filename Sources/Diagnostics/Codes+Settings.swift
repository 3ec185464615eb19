/// `site.yaml`: the menu and how the site is shown.
extension DiagnosticCode {
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

  package static let logotypeMissing = DiagnosticCode(
    "logotype-missing", .warning,
    sv: (
      "”logotype-alt” visas inte, för det finns ingen logotype.",
      "Lägg till logotype: med bildens fil, eller ta bort logotype-alt."
    ),
    en: (
      "“logotype-alt” is not shown, as there is no logotype.",
      "Add logotype: with the file of the picture, or remove logotype-alt."
    ))

  package static let followUpsFromLater = DiagnosticCode(
    "follow-ups-from-later", .warning,
    sv: (
      "follow-ups-from är {year}, ett år som inte har börjat: då väntas ingen uppföljning alls.",
      "Rätta året, eller skriv never om uppföljningar aldrig finns här."
    ),
    en: (
      "follow-ups-from is {year}, a year that has not begun: then no follow-up at all is awaited.",
      "Correct the year, or write never if follow-ups are never held here."
    ))

  package static let menuPageDraft = DiagnosticCode(
    "menu-page-is-a-draft", .error,
    sv: (
      "Menyn nämner ”{slug}”, men sidan är ett utkast, som inte publiceras.",
      "Ta bort den ur menyn, eller draft: true i {file}."
    ),
    en: (
      "The menu names “{slug}”, but that page is a draft, which is not published.",
      "Take it out of the menu, or draft: true out of {file}."
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

  package static let malformedLanguage = DiagnosticCode(
    "language-malformed", .error,
    sv: (
      "”{value}” är ingen språkkod.",
      "Skriv till exempel sv."
    ),
    en: (
      "“{value}” is no language tag.",
      "Write for example sv."
    ))

  package static let languageIsSami = DiagnosticCode(
    "language-is-sami", .warning,
    sv: (
      "Språkkoden ”se” är nordsamiska; svenska är ”sv”.",
      "Skriv se-SE om texterna är på nordsamiska."
    ),
    en: (
      "The language tag “se” is Northern Sami; Swedish is “sv”.",
      "Write se-SE if the texts are in Northern Sami."
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

  package static let municipalityNotOfSite = DiagnosticCode(
    "municipality-not-of-site", .error,
    sv: (
      "Webbplatsen handlar inte om ”{slug}”, så här finns ingen plats för dokumentet.",
      "Lägg till kommunen i municipalities i site.yaml, där det nu står {about}, eller flytta dokumentet."
    ),
    en: (
      "The site is not about “{slug}”, so there is no place for the document.",
      "Add the municipality to municipalities in site.yaml, which now has {about}, or move the document."
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

  package static let malformedOrganisationNumber = DiagnosticCode(
    "organisation-number-malformed", .error,
    sv: (
      "”{value}” är inget organisationsnummer.",
      "Skriv de tio siffrorna, till exempel 212000-0001."
    ),
    en: (
      "“{value}” is no Swedish organisation number.",
      "Write its ten digits, such as 212000-0001."
    ))

  package static let wrongOrganisationNumber = DiagnosticCode(
    "organisation-number-wrong", .error,
    sv: (
      "Organisationsnumret {value} finns inte: den sista siffran stämmer inte med de andra.",
      "Kontrollera varje siffra mot källan."
    ),
    en: (
      "The organisation number {value} does not exist: its last digit does not follow from the others.",
      "Check each digit against the source."
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
}
