import Diagnostics

/// Source text with `▲` before each spot where a diagnostic should land.
struct MarkedText {
  /// Without the markers.
  let text: String
  /// Where the markers stood.
  let places: [Place]

  init(_ marked: String) {
    var text = ""
    var places: [Place] = []
    var line = 1
    var column = 1
    for scalar in marked.unicodeScalars {
      if scalar == "▲" {
        places.append(Place(line: line, column: column))
        continue
      }
      text.unicodeScalars.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    self.text = text
    self.places = places
  }
}
