extension [UInt8] {
  /// A text as it is read: without the mark of UTF-8 that some programs put first.
  package var withoutByteOrderMark: [UInt8] { starts(with: [0xEF, 0xBB, 0xBF]) ? Array(dropFirst(3)) : self }
}
