/// What this room says itself: of what was found and is not shown one by one, and of notes that explain it.
extension DiagnosticCode {
  package static let explainsNothing = DiagnosticCode(
    "note-explains-nothing", .warning,
    sv: (
      "En anteckning förklarar varningen ”{code}”, men den varningen finns inte i filen.",
      "Skriv namnet som står inom hakparentes efter varningen, eller ta bort explains."
    ),
    en: (
      "A note explains the warning “{code}”, which is not there in the file.",
      "Write the name that stands in brackets after the warning, or remove explains."
    ))

  package static let moreErrors = DiagnosticCode(
    "more-errors", .error,
    sv: (
      "Av varje slags fel visas bara de första i en fil, och den här har {count} till.",
      "Rätta dem som visas först; ofta försvinner de andra med dem."
    ),
    en: (
      "Only the first errors of each kind are shown for a file, and this one has {count} more.",
      "Mend those that are shown first; often the others go with them."
    ))

  package static let moreWarnings = DiagnosticCode(
    "more-warnings", .warning,
    sv: (
      "Av varje slags varning visas bara de första i en fil, och den här har {count} till.",
      "Rätta dem som visas först; ofta försvinner de andra med dem."
    ),
    en: (
      "Only the first warnings of each kind are shown for a file, and this one has {count} more.",
      "Mend those that are shown first; often the others go with them."
    ))
}
