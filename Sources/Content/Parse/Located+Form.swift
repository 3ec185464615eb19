import Diagnostics
import PromiseModel
import Source

extension Located<String> {
  /// Reports a value that has not the form it should. Where only a character is not what it looks like, that is told.
  /// - `isRight`: whether a text has the form.
  func reportForm(
    _ code: DiagnosticCode, in file: String, _ log: inout DiagnosticLog, _ arguments: [String: String] = [:],
    suggestion: @autoclosure () -> String? = nil, _ isRight: (String) -> Bool
  ) {
    let origin = Origin(file: file, place: place)
    if let mended = Lookalike.mended(value), isRight(mended.text) {
      log.report(
        .lookalike, at: origin, ["value": value, "character": mended.first.codePointName], suggestion: mended.text)
    } else {
      log.report(code, at: origin, arguments.merging(["value": value]) { own, _ in own }, suggestion: suggestion())
    }
  }

  /// The date that is written here, be it in a key or in an attribute.
  /// - `words`: what may stand in place of a date.
  func date(in file: String, or words: [String] = [], _ log: inout DiagnosticLog) -> Located<PartialDate>? {
    do throws(PartialDate.Failure) {
      return Located<PartialDate>(try PartialDate.parse(value), at: place)
    } catch {
      reportForm(
        error == .noSuchDay ? .noSuchDate : .malformedDate, in: file, &log,
        suggestion: SwedishTerm.meaning(of: value, among: words) ?? WrittenDate.meaning(of: value)
      ) { (try? PartialDate.parse($0)) != nil }
      return nil
    }
  }
}
