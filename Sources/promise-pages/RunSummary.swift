import Diagnostics
import Disk
import SiteBuilder
import Source

/// The last line of a run.
struct RunSummary {
  private let language: DiagnosticLanguage

  init(_ language: DiagnosticLanguage) {
    self.language = language
  }

  func checked(_ result: BuildResult, withNotes: Bool) -> String {
    let files = counted(result.documents, ("fil läst", "filer lästa"), ("file read", "files read"))
    var found = found(result)
    if withNotes {
      found += ", " + counted(result.findings.count(.note), ("notis", "notiser"), ("note", "notes"))
    }
    return "\(files): \(found)\n" + firstError(of: result.findings) + faultyDrafts(result.faultyDrafts)
  }

  /// Where the first error is, for who sees the end of a list with other problems in it.
  private func firstError(of findings: Findings) -> String {
    guard findings.told.count > 1, let error = findings.told.first(where: { $0.severity == .error }) else { return "" }
    let place = error.origin.place ?? .start
    let words = "\(error.origin.file.shown):\(place.line):\(place.column) [\(error.code.name)]\n"
    return language == .swedish ? "Första felet: " + words : "The first error: " + words
  }

  /// Drafts are nothing to a build, and their authors want to know all the same.
  private func faultyDrafts(_ count: Int) -> String {
    if count == 0 { return "" }
    let drafts = counted(count, ("utkast", "utkast"), ("draft has", "drafts have"))
    return switch language {
    case .swedish: "\(drafts) har fel som inte räknas här: promise-pages check --drafts visar dem.\n"
    case .english: "\(drafts) errors that are not counted here: promise-pages check --drafts shows them.\n"
    }
  }

  /// One line for what is left to do in drafts.
  func warnings(_ findings: Findings, of count: Int) -> String {
    let drafts = counted(count, ("utkast", "utkast"), ("draft", "drafts"))
    let warnings = counted(findings.count(.warning), ("varning", "varningar"), ("warning", "warnings"))
    return switch language {
    case .swedish: "\(drafts) har \(warnings): promise-pages check visar dem.\n"
    case .english: "Warnings of \(drafts) that this build does not show: \(warnings). promise-pages check tells of them.\n"
    }
  }

  func refused(_ result: BuildResult, isStrict: Bool) -> String {
    let isForWarnings = isStrict && result.findings.count(.error) == 0
    return switch language {
    case .swedish:
      "Inget publicerat: \(found(result))\(isForWarnings ? " (--strict räknar varningar som fel)" : "")."
        + " Det som redan är publicerat är orört.\n" + firstError(of: result.findings)
    case .english:
      "Nothing published: \(found(result))\(isForWarnings ? " (--strict lets warnings count as errors)" : "")."
        + " What was published before is untouched.\n" + firstError(of: result.findings)
    }
  }

  /// - `output`: the folder that the site is in.
  func published(_ result: BuildResult, _ summary: PublishSummary, in output: String) -> String {
    let count = summary.added.count + summary.changed.count + summary.unchanged
    var text = counted(count, ("fil", "filer"), ("file", "files")) + ": \(difference(summary)). "
    if result.findings.count(.warning) > 0 { text += warnings(result) + ". " }
    if summary.foreign > 0 { text += foreign(summary.foreign) }
    let start = (output.hasSuffix("/") ? output : output + "/") + "index.html"
    return text + (language == .swedish ? "Öppna " : "Open ") + start.shown + "\n"
  }

  /// - `output`: the folder that the site is in.
  func rolledBack(_ summary: PublishSummary, in output: String) -> String {
    let start = (output.hasSuffix("/") ? output : output + "/") + "index.html"
    return switch language {
    case .swedish:
      "Webbplatsen är som före den senaste publiceringen: \(difference(summary)). Öppna \(start.shown)\n"
        + "Ångra med samma kommando en gång till. Nästa bygge publicerar texterna som de är då.\n"
    case .english:
      "The site is as before it was last published: \(difference(summary)). Open \(start.shown)\n"
        + "Undo with the same command once more. The next build publishes the texts as they are then.\n"
    }
  }

  private func difference(_ summary: PublishSummary) -> String {
    let parts = [
      summary.added.isEmpty ? nil : counted(summary.added.count, ("ny", "nya"), ("new", "new")),
      summary.changed.isEmpty ? nil : counted(summary.changed.count, ("ändrad", "ändrade"), ("changed", "changed")),
      summary.removed.isEmpty ? nil : counted(summary.removed.count, ("borttagen", "borttagna"), ("removed", "removed")),
    ].compactMap { $0 }
    if parts.isEmpty { return language == .swedish ? "inget har ändrats" : "nothing has changed" }
    return parts.joined(separator: ", ")
  }

  private func foreign(_ count: Int) -> String {
    switch language {
    case .swedish:
      counted(count, ("annan fil", "andra filer"), ("", "")) + " som inte publicerats härifrån ligger kvar där. "
    case .english:
      counted(count, ("", ""), ("other file", "other files")) + " left there, not published from here. "
    }
  }

  func progress(_ count: Int, of all: Int) -> String {
    switch language {
    case .swedish: "Gör filer: \(count) av \(all)"
    case .english: "Making files: \(count) of \(all)"
    }
  }

  private func found(_ result: BuildResult) -> String {
    counted(result.findings.count(.error), ("fel", "fel"), ("error", "errors")) + ", " + warnings(result)
  }

  private func warnings(_ result: BuildResult) -> String {
    counted(result.findings.count(.warning), ("varning", "varningar"), ("warning", "warnings"))
  }

  private func counted(
    _ number: Int, _ swedish: (one: String, many: String), _ english: (one: String, many: String)
  ) -> String {
    let words = language == .swedish ? swedish : english
    return "\(number) \(number == 1 ? words.one : words.many)"
  }
}
