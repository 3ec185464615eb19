/// Turns offsets in a text into places, in one pass: offsets must not decrease, so that a long line with many
/// mistakes is read once and not once for each.
public struct PlaceCounter {
  private let bytes: [UInt8]
  /// The offset asked for last.
  public private(set) var offset: Int
  /// Where it is.
  public private(set) var place: Place

  /// - `place`: where `offset` is.
  public init(_ bytes: [UInt8], from offset: Int = 0, at place: Place = .start) {
    self.bytes = bytes
    self.offset = offset
    self.place = place
  }

  public mutating func place(at target: Int) -> Place {
    let stretch = offset..<max(offset, target)
    place = place(after: stretch)
    offset = stretch.upperBound
    return place
  }

  private func place(after stretch: Range<Int>) -> Place {
    let text = bytes.span
    var (line, column) = (place.line, place.column)
    guard text.extracting(stretch).hasLineEnd else {
      return Place(line: line, column: column + text.extracting(stretch).scalarCount)
    }
    for index in stretch {
      if text.endsLine(at: index) {
        (line, column) = (line + 1, 1)
      } else if !UTF8.isContinuation(text[index]) {
        column += 1
      }
    }
    return Place(line: line, column: column)
  }
}
