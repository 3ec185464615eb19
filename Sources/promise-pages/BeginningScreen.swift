import Arguments
import Diagnostics
import Host
import Reports
import SiteBuilder
import Writers

/// What is said of something that was begun, and how to go on.
struct BeginningScreen {
  private let language: DiagnosticLanguage
  /// What each command is followed by, where it is not run in the site's folder.
  private let place: String

  /// - `site`: the folder of the site.
  init(_ language: DiagnosticLanguage, site: String) {
    self.language = language
    // What begins with a hyphen would be another option.
    place = site == "." ? "" : " --site" + (site.hasPrefix("-") ? "=" : " ") + site.asTyped
  }

  /// - `folder`: that of the site's texts.
  func tell(_ begun: Begun, in folder: String) throws(UsageError) -> ExitStatus {
    switch begun {
    case .refused(let problem): throw UsageError(problem)
    case .faulty(let findings): return refuse(findings)
    case .written(let paths, let isDraft, let toFillIn, let remarks):
      let path = (folder.hasSuffix("/") ? folder : folder + "/") + (paths.first ?? "")
      tell(remarks)
      StandardStream.output.write(written(path, isDraft: isDraft, toFillIn) + next)
      return .done
    }
  }

  /// The places of these problems are in files that were never written: only what is wrong is told, and what was asked
  /// for is what can't be done.
  func refuse(_ findings: Findings) -> ExitStatus {
    for problem in findings.from(.error).told { StandardStream.error.tell(problem.withoutPlace, in: language) }
    let nothing = Wording(sv: "Inget skrevs.\n", en: "Nothing was written.\n")
    StandardStream.error.write(nothing[language])
    return .wrongUsage
  }

  func tell(_ findings: Findings) {
    guard !findings.told.isEmpty else { return }
    StandardStream.error.write(
      ProblemFormat.text.text(of: findings, in: language, lines: SourceLines(), colours: .suited(to: .error)))
  }

  private func written(_ path: String, isDraft: Bool, _ toFillIn: Int) -> String {
    let made = Wording(sv: "Skapade \(path.shown).\n", en: "Made \(path.shown).\n")[language]
    guard isDraft else { return made }
    let toDo =
      toFillIn == 0
      ? Wording(
        sv: "Läs igenom det och ta bort raden draft: true när allt stämmer.\n",
        en: "Read it through, and delete the line draft: true when all of it is right.\n")
      : Wording(
        sv: "Fyll i det som är märkt [[fyll i: …]] (antal: \(toFillIn)) och ta sedan bort raden draft: true.\n",
        en: "Fill in what is marked [[fyll i: …]] (number: \(toFillIn)), then delete the line draft: true.\n")
    return made + Wording(sv: "Det är ett utkast. ", en: "It is a draft. ")[language] + toDo[language]
  }

  private var next: String { Wording(sv: "Så går du vidare:\n", en: "How to go on:\n")[language] + commands }

  /// The commands that come next, each with what it does.
  var commands: String {
    let rows = [
      (
        "promise-pages preview\(place) --open",
        Wording(sv: "visar webbplatsen medan du skriver", en: "shows the site while you write")
      ),
      (
        "promise-pages status\(place)",
        Wording(sv: "visar vad som väntar på någon: utkast, uppföljningar", en: "shows what waits for somebody: drafts, follow-ups")
      ),
      ("promise-pages check\(place)", Wording(sv: "visar vad som är kvar och vad som är fel", en: "shows what is left and what is wrong")),
      (
        "promise-pages build --drafts --output utkast\(place)",
        Wording(sv: "bygger webbplatsen med utkasten, i en egen mapp", en: "makes the site with its drafts, in a folder of its own")
      ),
      ("promise-pages build\(place)", Wording(sv: "bygger det som ska publiceras", en: "makes what is to be published")),
    ]
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { "  " + $0 + String(repeating: " ", count: width - $0.count) + "  " + $1[language] + "\n" }.joined()
  }
}
