/// Where an author wrote something, kept only so that a message can name it.
package struct SourceSpot: Sendable, Hashable {
  /// Relative to the site's folder.
  package let file: String
  private let lineNumber: Int32
  private let columnNumber: Int32

  /// From 1; 0 where the whole file is meant.
  package var line: Int { Int(lineNumber) }
  package var column: Int { Int(columnNumber) }

  package init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    lineNumber = Int32(clamping: line)
    columnNumber = Int32(clamping: column)
  }
}
