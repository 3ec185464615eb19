import Arguments
import Diagnostics
import Import

/// What an import made, in a few lines.
struct ImportReport {
  let text: String

  /// - `path`: where the draft is; nil: on the screen.
  init(_ imported: Imported, at path: String?, _ language: DiagnosticLanguage) {
    let summary = imported.summary
    var lines: [String] = []
    if let path { lines.append(Self.written[language].replacing("{path}", with: path)) }
    if imported.kind == .promise, summary.commitments == 0, summary.aims == 0 { lines.append(Self.nothing[language]) }
    let place = summary.municipalities.isEmpty ? nil : summary.municipalities.joined(separator: ", ")
    lines.append(
      Self.what[language].replacing("{place}", with: Self.said(place, isSure: summary.isPlaceSure, language))
        .replacing("{period}", with: Self.said(summary.period, isSure: summary.isPeriodSure, language)))
    let counts = imported.kind == .promise ? Self.promises : Self.outcomes
    lines.append(
      counts[language].replacing("{commitments}", with: String(summary.commitments)).replacing("{aims}", with: String(summary.aims))
        .replacing("{silent}", with: String(summary.withoutGiver)).replacing("{outcomes}", with: String(summary.outcomes)))
    lines.append(Self.rest[language].replacing("{left}", with: String(summary.leftOut.count)).replacing("{open}", with: String(summary.open))
        .replacing("{proposals}", with: String(summary.proposals)))
    lines += Self.leftOut(summary.leftOut, language)
    text = lines.joined(separator: "\n") + "\n"
  }

  /// As it stands in the draft: what is not sure is to be filled in there, with a proposal beside it.
  private static func said(_ value: String?, isSure: Bool, _ language: DiagnosticLanguage) -> String {
    guard let value else { return notSaid[language] }
    return isSure ? value : likely[language].replacing("{value}", with: value)
  }

  /// More than a screen of them hides the rest.
  private static let mostLines = 15
  private static let longestLine = 60

  /// What is not in the draft, so that a promise among it is seen.
  private static func leftOut(_ all: [LeftOutLine], _ language: DiagnosticLanguage) -> [String] {
    guard !all.isEmpty else { return [] }
    let shown = all.prefix(mostLines).map { line in
      let text = line.text.count > longestLine ? line.text.prefix(longestLine) + " …" : line.text[...]
      return "  " + row[language] + " \(line.number): " + String(text).shown + " [\(line.reason)]"
    }
    let rest = all.count - shown.count
    return [heading[language]] + shown + (rest > 0 ? [more[language].replacing("{count}", with: String(rest))] : [])
  }

  private static let heading = Wording(sv: "Utelämnat:", en: "Left out:")
  private static let row = Wording(sv: "rad", en: "line")
  private static let more = Wording(sv: "  och {count} till: --trace FIL visar alla.", en: "  and {count} more: --trace FILE shows them all.")
  private static let written = Wording(sv: "Utkastet är skrivet: {path}", en: "The draft is written: {path}")
  private static let notSaid = Wording(sv: "sägs inte", en: "not said")
  private static let likely = Wording(sv: "att fylla i (kanske {value})", en: "to be filled in (maybe {value})")
  private static let nothing = Wording(
    sv: "Inget som liknar ett löfte hittades. Utkastet har bara sidans text: är det rätt sida?",
    en: "Nothing that looks like a promise was found. The draft has only the text of the page: is it the right one?")
  private static let what = Wording(sv: "Kommun: {place}. Period: {period}.", en: "Municipality: {place}. Period: {period}.")
  private static let promises = Wording(
    sv: "Åtaganden: {commitments}, varav {silent} utan sagd givare. Mål: {aims}.",
    en: "Commitments: {commitments}, of which {silent} without a giver. Aims: {aims}.")
  private static let outcomes = Wording(sv: "Utfall som hör till ett åtagande: {outcomes}.", en: "Outcomes of a commitment: {outcomes}.")
  private static let rest = Wording(
    sv: "Utelämnade rader: {left}. Att fylla i: {open}. Förslag att ta ställning till: {proposals}.\nLäs utkastet mot källan innan draft: true tas bort.",
    en: "Lines left out: {left}. To be filled in: {open}. Proposals to decide on: {proposals}.\nRead the draft against the source before draft: true is taken away.")
}
