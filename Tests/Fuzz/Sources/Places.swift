import Diagnostics
import Source

/// Whether every problem stands on a line that the text has.
func checkPlaces(_ log: DiagnosticLog, in bytes: [UInt8]) {
  let lines = bytes.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } + 1
  for diagnostic in log.diagnostics {
    guard let place = diagnostic.origin.place else { continue }
    promise((1...lines + 1).contains(place.line) && place.column >= 1, "\(diagnostic.code.name) is in the file")
  }
}
