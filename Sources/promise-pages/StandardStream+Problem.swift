import Diagnostics
import Host

extension StandardStream {
  /// A problem that stands in no file: a machine that failed, a command line that can't be followed.
  func tell(_ problem: Diagnostic, in language: DiagnosticLanguage) {
    write("promise-pages: \(problem.problem(in: language))\n  \(problem.remedy(in: language))\n")
  }
}
