import Diagnostics

/// One line of an author's file, fit to be shown, and a spot in it.
package struct SourceLine: Sendable, Equatable {
  /// Without control characters, without personal identity numbers, cut where it is too long.
  package let text: String
  /// How many characters stand before the spot.
  package let indent: Int

  /// So much of a long line is shown before its spot, and so much in all.
  private static let widthBefore = 60
  private static let width = 110
  private static let ellipsis: Unicode.Scalar = "…"

  /// - `column`: of the spot, from 1, in Unicode scalars.
  package init(_ line: ArraySlice<UInt8>, column: Int) {
    let whole = PersonalNumber.hidden(in: String(decoding: line, as: UTF8.self)).unicodeScalars
    let start = max(0, column - 1 - Self.widthBefore)
    var shown = String.UnicodeScalarView()
    var indent = 0
    if start > 0 {
      shown.append(Self.ellipsis)
      indent = 1
    }
    for (offset, scalar) in whole.dropFirst(start).prefix(Self.width).enumerated() {
      shown.append(scalar.isShownAsItIs ? scalar : scalar == "\t" ? " " : "\u{FFFD}")
      if start + offset < column - 1, !scalar.isMark { indent += 1 }
    }
    if whole.dropFirst(start + Self.width).first != nil { shown.append(Self.ellipsis) }
    text = String(shown)
    self.indent = indent
  }
}

extension Unicode.Scalar {
  /// Stands on the character before it and takes no room of its own.
  fileprivate var isMark: Bool {
    properties.generalCategory == .nonspacingMark || properties.generalCategory == .enclosingMark
  }
}
