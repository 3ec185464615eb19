extension Span<UInt8> {
  /// Whether one of two bytes stands twice in a row anywhere. Nearly all texts are told from this alone: no branch, so
  /// that many bytes are looked at together.
  @inline(never)
  func hasPair(of one: UInt8, or other: UInt8) -> Bool {
    var found: UInt8 = 0
    var last: UInt8 = 0
    for index in 0..<count {
      let byte = self[index]
      found |= byte == last && (byte == one || byte == other) ? 1 : 0
      last = byte
    }
    return found != 0
  }
}
