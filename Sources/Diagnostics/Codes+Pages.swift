/// What the room Pages reports.
extension DiagnosticCode {
  package static let addressTaken = DiagnosticCode(
    "address-taken", .error,
    sv: (
      "Två sidor kan inte ha samma adress, och {address} används redan av {other}.",
      "Ge den ena en annan slug, en annan period eller ett annat filnamn, eller ta bort den."
    ),
    en: (
      "Two pages can't have the same address, and {address} is already that of {other}.",
      "Give one of them another slug, period or file name, or remove it."
    ))

  package static let addressReserved = DiagnosticCode(
    "address-reserved", .error,
    sv: (
      "Adressen {address} används av webbplatsen själv och kan inte vara en egen sidas.",
      "Ge sidan ett annat filnamn eller en annan adress."
    ),
    en: (
      "The address {address} is used by the site itself and can't be that of another page.",
      "Give the page another file name or address."
    ))

  package static let aliasOfItself = DiagnosticCode(
    "alias-of-itself", .error,
    sv: (
      "En gammal adress kan inte vara den som sidan har nu, {address}.",
      "Ta bort den ur aliases."
    ),
    en: (
      "An old address can't be the one that the page has now, {address}.",
      "Remove it from aliases."
    ))

  /// Content reports it for a file that is not there, Pages for an address that no page has.
  package static let linkToItself = DiagnosticCode(
    "link-to-itself", .warning,
    sv: (
      "Länken ”{text}” leder till sidan som den själv står på.",
      "Skriv vägen till den sida som menas, eller ta bort länken och låt texten stå."
    ),
    en: (
      "The link “{text}” leads to the page that it stands on.",
      "Write the path to the page that is meant, or remove the link and leave its text."
    ))

  package static let linkLeadsNowhere = DiagnosticCode(
    "link-leads-nowhere", .error,
    sv: (
      "En länk måste leda till något som finns, och {address} finns inte på webbplatsen.",
      "Rätta länken, eller skriv vägen till innehållsfilen, till exempel ../../pages/om.md."
    ),
    en: (
      "A link must lead to something that is there, and {address} is nowhere on the site.",
      "Correct it, or write the path to the content file, such as ../../pages/om.md."
    ))

  /// Content reports it, of a text for a page that there is not.
  package static let yearWithoutPage = DiagnosticCode(
    "year-without-page", .warning,
    sv: (
      "Texten visas ingenstans: {year} har ingen sida, för inget löfte har det året.",
      "Rätta filens namn, eller ta bort filen. Ett år får en sida när ett löfte gäller då."
    ),
    en: (
      "The text is shown nowhere: {year} has no page, as no promise has that year.",
      "Correct the file's name, or remove the file. A year gets a page when a promise is of it."
    ))

  package static let titleTwice = DiagnosticCode(
    "title-twice", .warning,
    sv: (
      "Titeln ”{title}” har redan en annan sida, {other}.",
      "Ge den ena en annan titel, så att de går att skilja åt."
    ),
    en: (
      "Another page has the title “{title}” already, {other}.",
      "Give one of them another, so that they can be told apart."
    ))

  package static let wordUnknown = DiagnosticCode(
    "word-unknown", .error,
    sv: (
      "Ordlistan kan bara ha texter som webbplatsen använder, och ”{key}” är ingen av dem.",
      "Rätta nyckelns namn, eller ta bort texten."
    ),
    en: (
      "The list of words can only have texts that the site uses, and “{key}” is none of them.",
      "Correct the name of the key, or remove the text."
    ))

  package static let wordMissing = DiagnosticCode(
    "word-missing", .error,
    sv: (
      "Ordlistan måste ha varje text som webbplatsen använder, och ”{key}” saknas.",
      "Lägg till nyckeln med en text."
    ),
    en: (
      "The list of words must have every text that the site uses, and “{key}” is missing.",
      "Add the key with a text."
    ))

  package static let outlineMalformed = DiagnosticCode(
    "outline-malformed", .error,
    sv: (
      "En rad i kartfilen är en kommunkod och sedan hela tal, två för varje hörn och minst tre hörn.",
      "Rätta raden, eller hämta tillbaka filen som följde med programmet."
    ),
    en: (
      "A line of the map's file is a municipality's code and then whole numbers, two for each corner and at "
        + "least three corners.",
      "Correct the line, or bring back the file that came with the program."
    ))

  package static let pictureNotPNG = DiagnosticCode(
    "picture-not-png", .error,
    sv: (
      "Sidmallarnas bilder är PNG, och den här filen är något annat.",
      "Spara bilden igen som PNG, eller hämta tillbaka filen som följde med programmet."
    ),
    en: (
      "The pictures of the templates are PNG, and this file is something else.",
      "Save the picture again as PNG, or bring back the file that came with the program."
    ))

  package static let colourTooLight = DiagnosticCode(
    "colour-too-light", .error,
    sv: (
      "Webbplatsens färg måste synas tydligt mot sidans botten, med en kontrast på minst 4.5, och {value} har bara {contrast}.",
      "Välj en mörkare färg, till exempel \"{better}\"."
    ),
    en: (
      "The site's colour must stand out from the page behind it, with a contrast of at least 4.5, and {value} has but {contrast}.",
      "Choose a darker colour, such as \"{better}\"."
    ))
}
