import Source

extension String {
  /// As it may be shown to an author: what would command a terminal, or hide, has a sign of its own.
  package var shown: String {
    // Nearly all is plain ASCII, which is told from bytes alone.
    if utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return self }
    guard unicodeScalars.contains(where: { !$0.isASCII && !$0.isShownAsItIs || $0.value < 0x20 || $0.value == 0x7F })
    else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars { text.append(scalar.isShownAsItIs ? scalar : scalar.isLineEndOrTab ? " " : "\u{FFFD}") }
    return String(text)
  }
}

extension Origin {
  /// With a file's name that may be shown.
  var shown: Origin { Origin(file: file.shown, place: place) }
}

extension Unicode.Scalar {
  /// In a text that goes over lines: a blank to who reads of it.
  fileprivate var isLineEndOrTab: Bool { self == "\n" || self == "\r" || self == "\t" }
}
