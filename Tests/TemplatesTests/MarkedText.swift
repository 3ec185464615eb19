import Diagnostics

/// A text with a 👉 where a diagnostic should land, and a 👈 where another place belongs to it.
struct MarkedText {
  let text: String
  private(set) var diagnosed: [Place] = []
  private(set) var related: [Place] = []

  init(_ marked: String) {
    var text = ""
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "👉": diagnosed.append(Place(line: line, column: column))
      case "👈": related.append(Place(line: line, column: column))
      default:
        text.unicodeScalars.append(scalar)
        (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      }
    }
    self.text = text
  }
}
