extension ArraySlice<UInt8> {
  /// Whether the character at an index is escaped: by a backslash that is not escaped itself (CommonMark 2.4).
  func isEscaped(at index: Int) -> Bool {
    self[..<index].reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 1
  }
}
