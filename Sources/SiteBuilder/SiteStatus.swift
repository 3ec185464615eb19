package import Diagnostics
package import Disk
package import Outlook
package import PromiseModel
import Content
import Edition
import Source

/// What is due on a site, and what stands in its way.
package struct SiteStatus: Sendable {
  package let findings: Findings
  /// Nil where settings or the register are missing. After errors it is of what could be made out.
  package let outlook: Outlook?
  package let desk: Desk
  /// The address that the site is published at, with a `/` at its end.
  private let baseURL: String

  init(_ plan: BuildPlan, baseURL: String?) {
    findings = Findings(plan.log)
    outlook = plan.outline.map(Outlook.init)
    let documents = Set(plan.content.documents.indices.map(plan.content.name))
    desk = Desk(
      drafts: plan.drafts, absent: plan.absent.filter { documents.contains($0.file) },
      marks: Self.places(of: .unfinished, in: findings), silent: Self.files(with: .followUpSilent, in: findings),
      closedSurveys: Self.files(with: .surveyClosed, in: findings))
    self.baseURL = baseURL ?? plan.outline?.facts.settings.baseURL ?? ""
  }

  private static func places(of code: DiagnosticCode, in findings: Findings) -> [String: [Place]] {
    var places: [String: [Place]] = [:]
    for problem in findings.told where problem.code == code {
      guard let first = problem.origin.place else { continue }
      places[problem.origin.file, default: []] += [first] + problem.repeats
    }
    return places.mapValues { $0.sorted() }
  }

  private static func files(with code: DiagnosticCode, in findings: Findings) -> Set<String> {
    Set(findings.told.lazy.filter { $0.code == code }.map(\.origin.file))
  }

  /// Where a promise that the site shows is read.
  package func address(of promise: Promise) -> String? {
    guard let site = outlook?.site, site.facts.promises.contains(where: { $0 === promise }) else { return nil }
    return AddressBook.address(of: promise, below: site[promise.home]).absolute(below: baseURL)
  }

  /// The first error of a file.
  package func error(in file: String) -> Diagnostic? {
    findings.told.first { $0.origin.file == file && $0.severity == .error }
  }

  /// What a word that was to name a municipality came to; nil where there is no site to know any.
  package func municipality(_ word: String) -> NamedMunicipality? { outlook?.site.facts.municipality(named: word) }
}

extension SiteBuild {
  /// What is due, and what is on the authors' desk; writes nothing.
  package func status() throws(DiskError) -> SiteStatus {
    SiteStatus(try plan(drafts: .linked), baseURL: options.baseURL)
  }
}
