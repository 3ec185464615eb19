import Diagnostics
import Source

extension Refusal {
  init(_ code: DiagnosticCode, _ arguments: [String: String] = [:], suggestion: String? = nil) {
    self.init(Diagnostic(code, at: Origin(file: ""), arguments, suggestion: suggestion))
  }

  /// There is a site in the folder where one was to be begun.
  package init(siteExistsIn folder: String, path: String) {
    self.init(.usageSiteExists, ["folder": folder, "path": path])
  }
}
