/// Links and images that lead nowhere, or tell nothing.
extension DiagnosticCode {
  package static let linkTextAgainstAddress = DiagnosticCode(
    "link-text-against-address", .warning,
    sv: (
      "Länken ”{text}” leder inte dit som den säger, utan till {address}.",
      "Rätta texten eller adressen."
    ),
    en: (
      "The link “{text}” does not lead where it says, but to {address}.",
      "Correct the text or the address."
    ))

  package static let linkToDraft = DiagnosticCode(
    "link-to-draft", .error,
    sv: (
      "Länken {address} leder till ett utkast, som inte publiceras.",
      "Ta bort länken, eller draft: true i utkastet."
    ),
    en: (
      "The link {address} leads to a draft, which is not published.",
      "Remove the link, or draft: true."
    ))

  package static let noSuchAnchor = DiagnosticCode(
    "anchor-missing", .error,
    sv: (
      "Det finns inget ”#{anchor}” i {file}.",
      "Rätta det som står efter # i länken, eller skriv {id} sist i rubriken eller stycket som den ska leda till."
    ),
    en: (
      "There is no “#{anchor}” in {file}.",
      "Correct what stands after # in the link, or write {id} at the end of the heading or paragraph that it is to lead to."
    ))

  package static let noSuchFile = DiagnosticCode(
    "file-missing", .error,
    sv: (
      "Filen {file} finns inte.",
      "Lägg filen i content/media, och skriv vägen dit som {example}, med rätt stora och små bokstäver."
    ),
    en: (
      "There is no file {file}.",
      "Put the file into content/media, and write the path to it such as {example}, with capitals as they are."
    ))

  package static let mediaAmongTexts = DiagnosticCode(
    "file-among-texts", .error,
    sv: (
      "Filen {file} ligger bland texterna, och därifrån kommer den inte med på webbplatsen.",
      "Flytta den till content/{right}, och skriv {path} här."
    ),
    en: (
      "The file {file} lies among the texts, from where it is not published.",
      "Move it to content/{right}, and write {path} here."
    ))

  package static let imageWithoutText = DiagnosticCode(
    "image-without-text", .error,
    sv: (
      "Bilden {address} har ingen alternativ text.",
      "Skriv inom hakparenteserna vad bilden visar: ![Två personer skriver under](…)."
    ),
    en: (
      "The image {address} has no alternative text.",
      "Write what it shows between the brackets."
    ))

  package static let imageElsewhere = DiagnosticCode(
    "image-elsewhere", .error,
    sv: (
      "Bilden {address} ligger inte i content/media.",
      "Lägg bilden där; bilder hämtas aldrig från andra webbplatser."
    ),
    en: (
      "The image {address} is not in content/media.",
      "Put it there; images are never fetched from other sites."
    ))

  package static let pictureNotShown = DiagnosticCode(
    "picture-not-shown", .warning,
    sv: (
      "{file} är ingen bild som webbläsare visar (.{format}).",
      "Spara om bilden som JPEG, PNG eller WebP. Är det ett dokument: länka till det i stället."
    ),
    en: (
      "{file} is no picture that browsers show (.{format}).",
      "Save it again as JPEG, PNG or WebP. If it is a document, link to it."
    ))

  package static let emptyLinkText = DiagnosticCode(
    "link-text-says-nothing", .warning,
    sv: (
      "Länktexten ”{text}” säger inte vart länken leder.",
      "Skriv vad som finns där, till exempel ”Åtgärdsplanen 2024”."
    ),
    en: (
      "The link text “{text}” does not say where it leads.",
      "Write what is there."
    ))
}
