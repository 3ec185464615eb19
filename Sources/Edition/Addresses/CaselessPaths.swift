/// Which paths are one and the same to who takes capitals (of ASCII) for small letters.
struct CaselessPaths {
  private var seen: Set<String> = []
  private var shared: Set<String> = []

  /// - `asked`: those that will be asked about. In ASCII only paths of their lengths can be the same as one of them,
  ///   and there may be very many others.
  init(_ paths: some Sequence<String>, asked: [String]) {
    let lengths = asked.allSatisfy(Self.isASCII) ? Set(asked.map(Self.length)) : nil
    for path in paths {
      if let lengths, !lengths.contains(Self.length(of: path)), Self.isASCII(path) { continue }
      let folded = Self.folded(path)
      if !seen.insert(folded).inserted { shared.insert(folded) }
    }
  }

  /// Whether another of the paths is the same but for its capitals.
  func isShared(_ path: String) -> Bool {
    shared.contains(Self.folded(path))
  }

  private static func isASCII(_ path: String) -> Bool { path.utf8.allSatisfy { $0 < 0x80 } }

  private static func length(of path: String) -> Int {
    path.utf8.last == UInt8(ascii: "/") ? path.utf8.count - 1 : path.utf8.count
  }

  /// With and without the last `/` it is the same page.
  private static func folded(_ path: String) -> String {
    let bytes = path.utf8.last == UInt8(ascii: "/") ? path.utf8.dropLast() : path.utf8[...]
    return String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
