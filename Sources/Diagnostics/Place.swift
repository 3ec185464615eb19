/// A spot in an author's file, as an editor shows it: lines from 1, columns from 1 in Unicode scalars.
package struct Place: Sendable, Hashable, Comparable {
  // Half the room: there is a place for every key and every attribute of every document.
  private let lineNumber: Int32
  private let columnNumber: Int32

  package var line: Int { Int(lineNumber) }
  package var column: Int { Int(columnNumber) }

  package init(line: Int, column: Int) {
    lineNumber = Int32(clamping: line)
    columnNumber = Int32(clamping: column)
  }

  package static func < (a: Place, b: Place) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// A value an author wrote, and where.
package struct Located<Value> {
  package let value: Value
  package let place: Place

  // Inlined, so that it is specialised for the value: there is one for every key and attribute.
  @inlinable package init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }

  package func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
    Located<Other>(try transform(value), at: place)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

/// A file, and where it is known a spot in it.
package struct Origin: Sendable, Hashable {
  /// Relative to the site's folder, with `/`: `content/promises/berg/2023.md`.
  package let file: String
  package let place: Place?

  package init(file: String, place: Place? = nil) {
    self.file = file.shown
    self.place = place
  }
}
