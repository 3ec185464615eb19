/// Which paths are one and the same to who takes capitals (of ASCII) for small letters.
struct CaselessPaths {
  private var seen: Set<String> = []
  private var shared: Set<String> = []

  init(_ paths: some Sequence<String>) {
    for path in paths {
      let folded = Self.folded(path)
      if !seen.insert(folded).inserted { shared.insert(folded) }
    }
  }

  /// Whether another of the paths is the same but for its capitals.
  func isShared(_ path: String) -> Bool {
    shared.contains(Self.folded(path))
  }

  /// With and without the last `/` it is the same page.
  private static func folded(_ path: String) -> String {
    let bytes = path.utf8.last == UInt8(ascii: "/") ? path.utf8.dropLast() : path.utf8[...]
    return String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
