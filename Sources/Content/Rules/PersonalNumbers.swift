import Diagnostics
import Source

/// No personal identity number is published, wherever in a file it stands.
enum PersonalNumbers {
  /// - `text`: the whole file.
  static func check(_ text: [UInt8], file: String, _ log: inout DiagnosticLog) {
    let found = PersonalNumber.ranges(in: text)
    guard !found.isEmpty else { return }
    var places = PlaceCounter(text)
    for range in found {
      log.report(
        .personalNumber, at: Origin(file: file, place: places.place(at: range.lowerBound)),
        // The log hides its last digits.
        ["number": String(decoding: text[range], as: UTF8.self)])
    }
  }
}
