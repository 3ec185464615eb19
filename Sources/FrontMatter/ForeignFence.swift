import Source

/// Facts at the top of a file between lines that other programs, or other habits, take for fences: `+++`, `***`, `===`,
/// or a block of code that says that it is YAML.
enum ForeignFence {
  private static let marks = Array("+*=~_;`".utf8)
  private static let languages: Set<String> = ["", "yaml", "yml", "toml"]

  /// Whether a file begins so: with keys and what belongs to them up to a line of the same marks.
  static func opens(_ bytes: ArraySlice<UInt8>) -> Bool {
    var lines = Lines(of: bytes)
    guard let first = lines.next(), let mark = mark(of: bytes[first.content]) else { return false }
    var hasKeys = false
    for line in lines {
      let content = bytes[line.content]
      guard let byte = content.first else { return false }
      if content.count >= 3, content.prefix(3).allSatisfy({ $0 == mark }) { return hasKeys }
      let isKey = content.beginsWithKey || content.assignsKey
      guard hasKeys || (0x61...0x7A).contains(byte) && isKey,
        byte.isBlank || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "#") || isKey
      else { return false }
      hasKeys = true
    }
    return false
  }

  private static func mark(of line: ArraySlice<UInt8>) -> UInt8? {
    guard let mark = line.first, marks.contains(mark) else { return nil }
    let rest = line.drop { $0 == mark }
    guard line.count - rest.count >= 3 else { return nil }
    let language = String(decoding: rest.filter { !$0.isBlank }, as: UTF8.self).lowercased()
    // A block of code says what it is in; else it may be an example of anything.
    return languages.contains(language) && (mark != UInt8(ascii: "`") || !language.isEmpty) ? mark : nil
  }
}

extension ArraySlice<UInt8> {
  /// Whether a line is `key = value`.
  fileprivate var assignsKey: Bool {
    let name = prefix { $0.isASCIILetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    return !name.isEmpty && self[name.endIndex...].drop(while: \.isBlank).first == UInt8(ascii: "=")
  }
}
