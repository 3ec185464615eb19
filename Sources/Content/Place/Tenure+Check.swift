import Diagnostics
import PromiseModel
import Source

extension Tenure {
  /// Whether a year is a promise year; one that is none is reported with those that are.
  @discardableResult
  func check(_ year: Located<Int>, in body: DocumentBody, _ log: inout DiagnosticLog) -> Bool {
    if promiseYear(year.value) != nil { return true }
    let known = last.map { promiseYears(upTo: $0.year).map { String($0.year) }.listed }
    log.report(
      .notPromiseYear, at: body.origin(year.place),
      ["year": String(year.value), "known": known ?? "\(first.year)–"])
    return false
  }
}
