package import Diagnostics
import Disk
import Outlook
package import PromiseModel
package import SiteBuilder
import Writers

/// What came of a build, for the job that runs it at night (docs/report.md). Holds no time of day, so that the
/// same content and date give the same bytes.
package struct BuildReport: Sendable {
  /// How the build ended.
  package enum Outcome: Sendable {
    case finished(BuildResult)
    /// The machine failed, in these words.
    case failed(String)
  }

  /// Goes up when a name goes away or means something else.
  private static let version = 1

  private let outcome: Outcome
  private let date: CalendarDate
  private let language: DiagnosticLanguage

  package init(_ outcome: Outcome, on date: CalendarDate, in language: DiagnosticLanguage) {
    self.outcome = outcome
    self.date = date
    self.language = language
  }

  package var bytes: [UInt8] {
    var json = JSONWriter(.indented)
    json.object { json in
      json.member("version", Self.version)
      json.member("date", date.iso)
      switch outcome {
      case .finished(let result): write(result, to: &json)
      case .failed(let message):
        json.member("published", false)
        json.member("failure", message)
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ result: BuildResult, to json: inout JSONWriter) {
    json.member("published", result.published != nil)
    json.member("documents", result.documents)
    if let summary = result.published {
      json.member("pages") { json in
        json.member("added", array: summary.added)
        json.member("changed", array: summary.changed)
        json.member("removed", array: summary.removed)
        json.member("unchanged", summary.unchanged)
      }
    }
    if let outlook = result.outlook {
      if let change = outlook.nextChange { json.member("nextChange", change.iso) }
      write("overdue", outlook.owed.filter(\.isOverdue), to: &json)
      write("awaited", outlook.owed.filter { !$0.isOverdue }, to: &json)
    }
    // Notes are for editors who ask for them; a job that runs every night has no use for them.
    ProblemJSON(language).write(result.findings.from(.warning).told, to: &json)
  }

  private func write(_ name: String, _ owed: [OwedFollowUp], to json: inout JSONWriter) {
    json.member(name, array: owed) { owed, json in
      json.object { json in
        json.member("file", owed.file)
        json.member("municipalities", array: owed.municipalities)
        json.member("period", owed.period)
        if let district = owed.district { json.member("district", district) }
        json.member("year", owed.year)
        json.member("due", owed.due.iso)
        json.member("dueBy", owed.rule.rawValue)
      }
    }
  }
}
