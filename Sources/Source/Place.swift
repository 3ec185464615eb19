// Public, as all of this room: what is only `package` is not specialised in other rooms, and there is a place
// for every key and every attribute of every document (3 % of a build).

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

  /// Where a file begins.
  public static let start = Place(line: 1, column: 1)

  public static func < (a: Place, b: Place) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}
