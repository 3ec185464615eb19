/// The beginning of a file as a browser reads it that looks for markup: in lower case, be it UTF-8 or UTF-16.
struct MarkupText {
  private let text: String
  private let isPacked: Bool

  /// What a browser takes for a page, where nobody says what a file is (WHATWG, MIME Sniffing 7.1).
  private static let pageStarts = [
    "<!doctype html", "<html", "<head", "<body", "<script", "<iframe", "<h1", "<div", "<font", "<table", "<style", "<title",
    "<br", "<p", "<a", "<b",
  ]

  init(_ bytes: [UInt8]) {
    isPacked = bytes.starts(with: [0x1F, 0x8B])
    // Nearly all files are told from their first bytes.
    let isMarkup = bytes.prefix(1_024).contains(UInt8(ascii: "<"))
    text = isPacked || !isMarkup ? "" : Self.decoded(bytes).lowercased()
  }

  /// Whether a browser would run what is in it.
  /// - `isDrawing`: by its name.
  func runs(isDrawing: Bool) -> Bool {
    if isPacked { return isDrawing }
    if !isDrawing, beginsAsPage { return true }
    return (isDrawing || beginsAsDrawing) && hasScript
  }

  var beginsAsDrawing: Bool { start.hasPrefix("<?xml") || start.hasPrefix("<svg") || start.hasPrefix("<!doctype svg") }

  private var beginsAsPage: Bool {
    Self.pageStarts.contains { start.hasPrefix($0) && start.dropFirst($0.count).first.map { " \t\r\n>/".contains($0) } ?? true }
  }

  /// From the first markup on that is no comment.
  private var start: Substring {
    var rest = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    while rest.hasPrefix("<!--"), let end = rest.firstRange(of: "-->")?.upperBound {
      rest = rest[end...].drop(while: \.isWhitespace)
    }
    return rest
  }

  private static func decoded(_ bytes: [UInt8]) -> String {
    guard let order = byteOrder(of: bytes) else { return String(decoding: bytes, as: UTF8.self) }
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
      order == .little ? UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 : UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
    return String(decoding: units, as: UTF16.self)
  }

  private enum ByteOrder { case little, big }

  /// By a mark, or by the noughts beside the first sign; nil for UTF-8.
  private static func byteOrder(of bytes: [UInt8]) -> ByteOrder? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .little }
    if bytes.starts(with: [0xFE, 0xFF]) { return .big }
    guard bytes.count > 1 else { return nil }
    if bytes[0] == UInt8(ascii: "<"), bytes[1] == 0 { return .little }
    return bytes[0] == 0 && bytes[1] == UInt8(ascii: "<") ? .big : nil
  }

  // MARK: Scripts

  private static let signs = [
    "<script", ":script", "javascript:", "<iframe", ":iframe", "<embed", "<object", "data:text/html", "<?xml-stylesheet",
  ]

  /// An element `script` or one that holds a page, an attribute `on…=`, an address that is a script, a style sheet that
  /// makes a page of it; also where signs are written by their numbers.
  private var hasScript: Bool {
    let plain = withoutReferences(withoutReferences(text))
    let joined = plain.filter { $0 != "\t" && $0 != "\n" && $0 != "\r" && $0 != "\r\n" }
    return Self.signs.contains { plain.contains($0) || joined.contains($0) } || hasEventAttribute(Array(plain.utf8))
  }

  /// A text with the signs that it writes by their numbers: `java&#115;cript:`.
  private func withoutReferences(_ text: String) -> String {
    guard text.contains("&#") else { return text }
    return text.replacing(/&#(x[0-9a-f]{1,6}|[0-9]{1,7});?/) { match in
      let digits = match.output.1
      let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return number.flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
    }.lowercased()
  }

  /// `on`, letters and an equals sign, where an attribute may begin.
  private func hasEventAttribute(_ text: [UInt8]) -> Bool {
    var isStart = false
    for index in text.indices {
      if isStart, text[index...].starts(with: "on".utf8) {
        let name = text[index...].prefix { (0x61...0x7A).contains($0) }
        let rest = text[name.endIndex...].drop { $0 <= 0x20 }
        if name.count > 2, rest.first == UInt8(ascii: "=") { return true }
      }
      isStart = text[index] <= 0x20 || [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "/")].contains(text[index])
    }
    return false
  }
}
