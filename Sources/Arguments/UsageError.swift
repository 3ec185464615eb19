package import Diagnostics
import Source

/// A command line that can't be followed.
package struct UsageError: Error {
  package let problem: Diagnostic

  package init(_ code: DiagnosticCode, _ arguments: [String: String] = [:], suggestion: String? = nil) {
    problem = Diagnostic(code, at: Origin(file: ""), arguments, suggestion: suggestion)
  }

  /// What a room says of what stands on the command line.
  package init(_ problem: Diagnostic) { self.problem = problem }
}
