import Source

/// A text with marks at the places that a test speaks of; what is tested gets it without them.
///
/// `◊` stands where a problem is to be told of; `①`, `②`, `③` at what else a test has something to say of.
struct MarkedText: Sendable {
  let text: String
  private let marked: [Unicode.Scalar: [Place]]

  private static let marks = "◊①②③".unicodeScalars

  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var places: [Unicode.Scalar: [Place]] = [:]
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars {
      if Self.marks.contains(scalar) {
        places[scalar, default: []].append(Place(line: line, column: column))
        continue
      }
      text.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    self.text = String(text)
    self.marked = places
  }

  /// The text as a reader gets it from a file.
  var bytes: [UInt8] { Array(text.utf8) }

  /// Where a mark stands, in the order of the text.
  func places(of mark: Unicode.Scalar) -> [Place] { marked[mark] ?? [] }

  /// Where a mark stands first.
  subscript(mark: Unicode.Scalar) -> Place? { marked[mark]?.first }

  /// `file:line:column` of the first `◊`, as problems are listed in tests; without one, the file alone.
  func spot(in file: String) -> String {
    self["◊"].map { "\(file):\($0.line):\($0.column)" } ?? file
  }
}
