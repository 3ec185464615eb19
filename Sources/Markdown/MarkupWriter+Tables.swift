import SafeHTML

/// Pipe tables.
extension MarkupWriter {
  /// Prints a table as GitHub does, but for the obsolete attribute `align`, in a box that can be scrolled
  /// sideways on a small screen.
  mutating func write(_ table: PipeTable, of paragraph: Int) {
    startLine()
    inlines.isInTable = true
    buffer.append(trusted: "<div class=\"table\">\n<table>\n<thead>\n")
    write(table.header, heading: "th scope=\"col\"", table.alignments, of: paragraph)
    buffer.append(trusted: "</thead>\n")
    if !table.rows.isEmpty {
      buffer.append(trusted: "<tbody>\n")
      for row in table.rows { write(row, table.alignments, of: paragraph) }
      buffer.append(trusted: "</tbody>\n")
    }
    buffer.append(trusted: "</table>\n</div>\n")
    inlines.isInTable = false
  }

  /// A row of fewer cells than there are columns is filled up with empty ones.
  /// - `heading`: the start tag of a cell that heads its column. An empty one heads nothing.
  private mutating func write(
    _ row: PipeTable.Row, heading: String? = nil, _ alignments: [PipeTable.Alignment?], of paragraph: Int
  ) {
    buffer.append(trusted: "<tr>\n")
    for (column, alignment) in alignments.enumerated() {
      let startTag = heading.flatMap { column < row.count && !row[column].isBlank ? $0 : nil } ?? "td"
      buffer.append(trusted: "<" + startTag)
      if let alignment { buffer.append(trusted: " class=\"\(alignment.rawValue)\"") }
      buffer.append(trusted: ">")
      if column < row.count { _ = writeInlines(row[column], of: paragraph) }
      buffer.append(trusted: "</" + startTag.prefix(2) + ">\n")
    }
    buffer.append(trusted: "</tr>\n")
  }
}
