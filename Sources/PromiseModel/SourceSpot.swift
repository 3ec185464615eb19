/// Where an author wrote something, kept only so that a message can name it.
package struct SourceSpot: Sendable, Hashable {
  /// Relative to the site's folder.
  package let file: String
  /// From 1; 0 where the whole file is meant.
  package let line: Int
  package let column: Int

  package init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }
}
