import Diagnostics
import Disk
import SiteBuilder

/// The last line of a run.
struct RunSummary {
  private let language: DiagnosticLanguage

  init(_ language: DiagnosticLanguage) {
    self.language = language
  }

  func checked(_ result: BuildResult, withNotes: Bool) -> String {
    let files = counted(result.documents, ("fil läst", "filer lästa"), ("file read", "files read"))
    var found = "\(errors(result)), \(warnings(result))"
    if withNotes { found += ", \(counted(result.findings.count(.note), ("notis", "notiser"), ("note", "notes")))" }
    return "\(files): \(found)\n"
  }

  func refused(_ result: BuildResult) -> String {
    let found = "\(errors(result)), \(warnings(result))"
    return switch language {
    case .swedish: "Inget publicerat: \(found). Det som redan är publicerat är orört.\n"
    case .english: "Nothing published: \(found). What was published before is untouched.\n"
    }
  }

  /// A machine that failed, and what to do.
  func failed(_ problem: Diagnostic) -> String {
    "promise-pages: \(problem.problem(in: language))\n  \(problem.remedy(in: language))\n"
  }

  func published(_ result: BuildResult, _ summary: PublishSummary, milliseconds: Int) -> String {
    let files = counted(result.documents, ("fil läst", "filer lästa"), ("file read", "files read"))
    let pages = counted(result.pages, ("sida", "sidor"), ("page", "pages"))
    let (added, changed, removed) = (summary.added.count, summary.changed.count, summary.removed.count)
    let difference =
      switch language {
      case .swedish: "\(added) nya, \(changed) ändrade, \(removed) borttagna"
      case .english: "\(added) new, \(changed) changed, \(removed) removed"
      }
    let warnings = result.findings.count(.warning) > 0 ? ", \(warnings(result))" : ""
    return "\(files), \(pages): \(difference)\(warnings) (\(milliseconds) ms)\n"
  }

  func progress(_ count: Int, of all: Int) -> String {
    switch language {
    case .swedish: "Gör sidor: \(count) av \(all)"
    case .english: "Making pages: \(count) of \(all)"
    }
  }

  private func errors(_ result: BuildResult) -> String {
    counted(result.findings.count(.error), ("fel", "fel"), ("error", "errors"))
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
