extension Span<UInt8> {
  /// Whether a line ends with the byte at `index`. A line ends with LF, CRLF or CR: libyaml, cmark and editors
  /// count alike.
  func endsLine(at index: Int) -> Bool {
    switch self[index] {
    case 0x0A: true
    case 0x0D: index + 1 == count || self[index + 1] != 0x0A
    default: false
    }
  }

  // Loops over nothing but bytes, alone in functions that are not inlined: there the compiler looks at many at a
  // time, which is up to twenty times faster.

  /// Whether there is any LF or CR.
  @inline(never)
  var hasLineEnd: Bool {
    var found: UInt8 = 0
    for index in 0..<count { found |= self[index] == 0x0A || self[index] == 0x0D ? 1 : 0 }
    return found != 0
  }

  /// How many Unicode scalars begin here.
  @inline(never)
  var scalarCount: Int {
    // What goes on a scalar is 10 in its two highest bits.
    var rest = 0
    for index in 0..<count { rest &+= Int(truncatingIfNeeded: self[index] >> 7 & ~(self[index] >> 6)) }
    return count - rest
  }
}
