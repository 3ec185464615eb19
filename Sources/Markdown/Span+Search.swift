import CCMark

extension Span<UInt8> {
  /// Whether a byte occurs.
  func has(_ byte: UInt8) -> Bool { firstIndex(of: byte, from: 0) != nil }

  /// How many Unicode scalars begin here. A loop over nothing but bytes, alone in a function that is not inlined:
  /// there the compiler looks at many at a time, which is up to twenty times faster.
  @inline(never)
  func scalarCount() -> Int {
    // What goes on a scalar is 10 in its two highest bits.
    var rest = 0
    for index in 0..<count { rest &+= Int(truncatingIfNeeded: self[index] >> 7 & ~(self[index] >> 6)) }
    return count - rest
  }

  /// Where a byte occurs first at `start` or later. The C library's own search: no loop of ours comes near it.
  package func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    guard start < count else { return nil }
    return unsafe withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress else { return nil }
      let found = unsafe memchr(base + start, CInt(byte), bytes.count - start)
      return unsafe found.map { unsafe UnsafeRawPointer($0) - base }
    }
  }
}
