import Diagnostics
import PromiseModel
import Source

extension Located<String> {
  /// The date that is written here, be it in a key or in an attribute.
  func date(in file: String, _ log: inout DiagnosticLog) -> Located<PartialDate>? {
    do throws(PartialDate.Failure) {
      return Located<PartialDate>(try PartialDate.parse(value), at: place)
    } catch {
      log.report(
        error == .noSuchDay ? .noSuchDate : .malformedDate, at: Origin(file: file, place: place), ["value": value])
      return nil
    }
  }
}
