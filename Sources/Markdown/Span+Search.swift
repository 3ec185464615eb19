import CCMark

extension Span<UInt8> {
  /// Whether a byte occurs.
  func has(_ byte: UInt8) -> Bool { firstIndex(of: byte, from: 0) != nil }

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
