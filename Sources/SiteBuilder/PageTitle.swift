/// What a made page calls itself, as a browser's tab shows it.
enum PageTitle {
  /// A title stands in the head, and few heads are longer.
  static let farthest = 1 << 16

  private static let open = Array("<title>".utf8)
  private static let close = Array("</title>".utf8)
  private static let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]

  /// Nil where there is none.
  static func of(_ html: [UInt8]) -> String? {
    let head = html.prefix(farthest)
    guard let start = head.firstRange(of: open)?.upperBound, let end = head[start...].firstRange(of: close)?.lowerBound else { return nil }
    let written = String(decoding: head[start..<end], as: UTF8.self)
    return signs.reduce(written) { $0.replacing($1.0, with: $1.1) }
  }
}
