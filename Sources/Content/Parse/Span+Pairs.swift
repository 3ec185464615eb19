extension Span<UInt8> {
  /// Whether one of two bytes stands twice in a row anywhere. Nearly all texts are told from this alone: no branch, so
  /// that many bytes are looked at together.
  @inline(never)
  func hasPair(of one: UInt8, or other: UInt8) -> Bool {
    guard count > 1 else { return false }
    var found: UInt8 = 0
    for index in 1..<count {
      found |= self[index] == self[index - 1] && (self[index] == one || self[index] == other) ? 1 : 0
    }
    return found != 0
  }
}
