/// The register of municipalities.
extension DiagnosticCode {
  package static let emptyRegister = DiagnosticCode(
    "register-empty", .error,
    sv: (
      "Kommunregistret är tomt.",
      "Lägg in registrets rader, med rubrikraden först."
    ),
    en: (
      "The register is empty.",
      "Put its rows in, the header first."
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

  package static let duplicateColumn = DiagnosticCode(
    "register-column-twice", .error,
    sv: (
      "Kolumnen ”{name}” finns två gånger.",
      "Ta bort den ena."
    ),
    en: (
      "The column “{name}” is there twice.",
      "Remove one."
    ))

  package static let unknownColumn = DiagnosticCode(
    "register-column-unknown", .warning,
    sv: (
      "Kolumnen ”{name}” är okänd och används inte.",
      "Ta bort den, eller rätta namnet."
    ),
    en: (
      "The column “{name}” is unknown and not used.",
      "Remove it, or correct its name."
    ))

  package static let missingColumn = DiagnosticCode(
    "register-column-missing", .error,
    sv: (
      "Kolumnen ”{name}” saknas.",
      "Lägg till den i rubrikraden och på varje rad."
    ),
    en: (
      "The column “{name}” is missing.",
      "Add it to the header and to each row."
    ))

  package static let registerRowWidth = DiagnosticCode(
    "register-row-width", .error,
    sv: (
      "Raden har {count} fält, men rubrikraden har {wanted}.",
      "Kontrollera tecknen mellan fälten (kommatecken, semikolon eller tabb) och citattecknen på raden."
    ),
    en: (
      "The row has {count} fields, but the header has {wanted}.",
      "Check what stands between the fields (commas, semicolons or tabs), and the quotes."
    ))

  package static let emptyRegisterField = DiagnosticCode(
    "register-field-empty", .error,
    sv: (
      "Fältet ”{name}” är tomt.",
      "Fyll i det."
    ),
    en: (
      "The field “{name}” is empty.",
      "Fill it in."
    ))

  package static let nameNearlyAnother = DiagnosticCode(
    "name-nearly-another", .warning,
    sv: (
      "”{name}” är nästan ”{other}”, men blir något eget.",
      "Skriv samma namn på samma sätt överallt. Är det två olika, så behåll båda."
    ),
    en: (
      "“{name}” is nearly “{other}”, but becomes one of its own.",
      "Write the same name in the same way everywhere. If they are two, keep both."
    ))

  package static let textAfterQuote = DiagnosticCode(
    "register-text-after-quote", .warning,
    sv: (
      "Efter ett slutande citattecken står mer text, ”{text}”.",
      "Sätt citattecken runt hela fältet, eller ta bort dem."
    ),
    en: (
      "After a closing quotation mark there is more text, “{text}”.",
      "Put quotation marks around all of the field, or remove them."
    ))

  package static let nameIsWhole = DiagnosticCode(
    "register-name-is-whole", .warning,
    sv: (
      "”{value}” i kolumnen name är kommunens hela namn.",
      "Skriv bara namnet, till exempel Berg; det hela namnet hör hemma i full-name."
    ),
    en: (
      "“{value}” in the column name is the whole name of the municipality.",
      "Write the name alone, such as Berg; the whole name belongs in full-name."
    ))

  package static let malformedCode = DiagnosticCode(
    "register-code-malformed", .error,
    sv: (
      "Kommunkoden ”{code}” har inte fyra siffror.",
      "Skriv alla fyra. Ett kalkylprogram tar bort en nolla i början om kolumnen inte är text."
    ),
    en: (
      "The municipality's code “{code}” has not four digits.",
      "Write all four. A spreadsheet takes away a leading zero, unless the column is text."
    ))

  package static let codesWithoutNoughts = DiagnosticCode(
    "register-codes-without-noughts", .error,
    sv: (
      "Kalkylprogrammet har tagit bort nollan först i {number} kommunkoder, här i ”{code}”.",
      "Formatera kolumnen som Text, skriv dit nollorna (eller hämta den ursprungliga filen) och spara igen."
    ),
    en: (
      "The spreadsheet has taken the leading zero from {number} municipality codes, here from “{code}”.",
      "Format the column as text, write the zeros again (or fetch the file as it was), and save."
    ))

  package static let unknownCode = DiagnosticCode(
    "place-code-unknown", .error,
    sv: (
      "Ingen kommun i registret har koden ”{code}”.",
      "Rätta kommunkoden, eller ta bort raden."
    ),
    en: (
      "No municipality of the register has the code “{code}”.",
      "Correct the code, or remove the row."
    ))

  package static let malformedPopulation = DiagnosticCode(
    "place-population-malformed", .error,
    sv: (
      "Antalet invånare skrivs som ett heltal, inte ”{value}”.",
      "Skriv bara siffror, till exempel 1200."
    ),
    en: (
      "A population is a whole number, not “{value}”.",
      "Write digits alone, such as 1200."
    ))

  package static let duplicatePlace = DiagnosticCode(
    "place-twice", .error,
    sv: (
      "Raden för {name} med kommunkoden {code} finns två gånger.",
      "Ta bort den ena, eller rätta namnet eller koden."
    ),
    en: (
      "The row of {name} with the code {code} is there twice.",
      "Remove one, or correct the name or the code."
    ))

  package static let duplicateRegisterSlug = DiagnosticCode(
    "register-slug-twice", .error,
    sv: (
      "Adressen ”{slug}” används redan av en annan kommun än {name}.",
      "Ge den ena en annan slug, till exempel med länets namn efter."
    ),
    en: (
      "The slug “{slug}” is another municipality's than {name}'s.",
      "Give one of them another."
    ))

  package static let countySpelledTwice = DiagnosticCode(
    "register-county-spelled-twice", .error,
    sv: (
      "Länet ”{county}” vid {name} är skrivet på ett annat sätt än ”{other}”, men får samma adress.",
      "Skriv länet likadant på alla rader."
    ),
    en: (
      "The county “{county}” of {name} is written otherwise than “{other}”, but gets the same address.",
      "Write the county in the same way in all rows."
    ))

  package static let duplicateRegisterCode = DiagnosticCode(
    "register-code-twice", .error,
    sv: (
      "Kommunkoden {code} finns två gånger.",
      "Rätta den ena."
    ),
    en: (
      "The code {code} is there twice.",
      "Correct one."
    ))

  package static let unclosedCSVQuote = DiagnosticCode(
    "register-quote-unclosed", .error,
    sv: (
      "Ett fält börjar med ett citattecken, men slutar inte med ett.",
      "Skriv citattecknet som saknas i slutet av fältet."
    ),
    en: (
      "A field begins with a quotation mark, but does not end with one.",
      "Write the missing mark at the end of the field."
    ))
}
