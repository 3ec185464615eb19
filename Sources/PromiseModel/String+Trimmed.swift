// Once for each of the two types of text: what is generic is not specialised for other rooms (3 % of `check`).

extension String {
  /// Without spaces and line breaks at either end.
  package var trimmed: Substring { self[...].trimmed }
}

extension Substring {
  /// Without spaces and line breaks at either end.
  package var trimmed: Substring {
    // Nearly all texts begin and end so; looking for white space in every alphabet took 4 % of a build.
    if utf8.beginsSeen, utf8.endsSeen { return self }
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return self[endIndex...] }
    return self[first...last]
  }
}

extension Substring.UTF8View {
  /// With a visible sign of ASCII, or one from À to ÿ, which all have this first byte.
  fileprivate var beginsSeen: Bool {
    first.map { $0.isASCIIMark || $0 == 0xC3 } ?? false
  }

  fileprivate var endsSeen: Bool {
    last.map { $0.isASCIIMark || ($0 >= 0x80 && dropLast().last == 0xC3) } ?? false
  }
}

extension UInt8 {
  /// A character of its own that is seen.
  fileprivate var isASCIIMark: Bool { (0x21...0x7E).contains(self) }
}
