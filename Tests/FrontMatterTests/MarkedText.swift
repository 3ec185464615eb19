import Diagnostics

/// Text with marks (①, ②, ③) at the places that a test speaks of; the reader gets it without them.
struct MarkedText {
  let bytes: [UInt8]
  let places: [Character: Place]

  init(_ marked: String) {
    var text = ""
    var places: [Character: Place] = [:]
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars {
      if "①②③".unicodeScalars.contains(scalar) {
        places[Character(scalar)] = Place(line: line, column: column)
        continue
      }
      text.unicodeScalars.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    bytes = Array(text.utf8)
    self.places = places
  }
}
