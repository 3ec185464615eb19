// Public, unlike all else in this house: what is only `package` is not specialised in other rooms, and there
// is a place for every key and every attribute of every document (3 % of a build).

/// A spot in an author's file, as an editor shows it: lines from 1, columns from 1 in Unicode scalars.
public struct Place: Sendable, Hashable, Comparable {
  // Half the room: there are many.
  private let lineNumber: Int32
  private let columnNumber: Int32

  public var line: Int { Int(lineNumber) }
  public var column: Int { Int(columnNumber) }

  public init(line: Int, column: Int) {
    lineNumber = Int32(clamping: line)
    columnNumber = Int32(clamping: column)
  }

  public static func < (a: Place, b: Place) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// A value an author wrote, and where.
public struct Located<Value> {
  public let value: Value
  public let place: Place

  @inlinable public init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }

  @inlinable public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
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
