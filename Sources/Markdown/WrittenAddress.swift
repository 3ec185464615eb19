import Diagnostics

/// An address as people write it, and what they mean: `www.a.se`, `namn@a.se`, `C:\\plan.pdf`.
package enum WrittenAddress {
  /// Names of sites in Swedish texts end so. (`om.md` would be one of Moldova.)
  private static let endings: Set<Substring> = ["se", "nu", "com", "org", "net", "eu", "info", "no", "dk", "fi", "ax", "de", "uk"]
  /// With what people take for the start of an address.
  private static let starts = ["https://", "http://", "https//", "http//", "https:/", "http:/", "https:", "http:", "//"]

  /// The whole address; nil where the text is none.
  package static func whole(_ text: String) -> String? {
    if AddressFault.isMail(Array(text.utf8)[...]) { return "mailto:" + text }
    if let number = phone(text) { return "tel:" + number }
    let lower = text.lowercased()
    let rest = starts.first(where: lower.hasPrefix).map { text.dropFirst($0.count) } ?? text[...]
    let address = "https://" + rest
    return namesSite(rest) && !text.utf8.contains(where: \.isWhitespace) && AddressFault(of: address.utf8) == nil ? address : nil
  }

  /// An address with a scheme and a fault, as it was probably meant; nil where nobody can tell.
  static func mended(_ address: String) -> String? {
    guard let colon = address.firstIndex(of: ":") else { return nil }
    let rest = address[address.index(after: colon)...].drop { $0 == "/" || $0 == " " }
    let mended: String? =
      switch address[..<colon].lowercased() {
      case "tel": number(String(rest).replacing("%20", with: "")).map { "tel:" + $0 }
      case "mailto": String(rest.prefix { $0 != "?" }).replacing("%20", with: "").asMail
      default: whole(String(rest.drop(upToLast: "@", before: "/")))
      }
    return mended == address ? nil : mended
  }

  /// The digits of a number; nil where anything but the signs that numbers are written with stands in it.
  private static func number(_ text: String) -> String? {
    let scalars = text.unicodeScalars
    let areSigns = scalars.allSatisfy { ("0"..."9").contains($0) || "+-.()/ ".unicodeScalars.contains($0) || Lookalike($0) != nil }
    let digits = text.replacing("(0)", with: "").filter { $0.isNumber || $0 == "+" }
    return areSigns && (3...15).contains(digits.utf8.count) ? digits : nil
  }

  /// Whether it is a file that only the author's own computer, or its network, can read.
  package static func isOnOwnComputer(_ text: String) -> Bool {
    let start = Array(text.utf8.prefix(2))
    let isDrive = start.count == 2 && (0x61...0x7A).contains(start[0] | 0x20) && start[1] == UInt8(ascii: ":")
    return isDrive || text.hasPrefix("\\\\") || text.lowercased().hasPrefix("file:")
  }

  /// Whether a web address leads each reader to the computer that they read on, or to a name that only a network of its
  /// own knows: `http://intranet/`.
  package static func isOfOwnComputer(_ address: String) -> Bool {
    let rest = address.lowercased().split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true).dropFirst().first ?? ""
    let host = rest.prefix { $0 != ":" && $0 != "?" && $0 != "#" }
    return host.hasPrefix("127.") || host == "0.0.0.0" || rest.hasPrefix("[::1]")
      || !host.isEmpty && host.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }
  }

  private static let fileEndings: Set<String> = [
    "pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "ppt", "pptx", "csv", "txt", "png", "jpg", "jpeg", "gif", "webp", "svg", "zip",
  ]

  /// Whether it is the path of a file beside the texts, and no address.
  package static func isFile(_ text: String) -> Bool {
    guard whole(text) == nil, let dot = text.lastIndex(of: ".") else { return false }
    return fileEndings.contains(text[text.index(after: dot)...].lowercased())
  }

  /// Whether it begins with the name of a site.
  private static func namesSite(_ text: Substring) -> Bool {
    let host = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" }.lowercased()
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, !labels.contains(where: \.isEmpty), let last = labels.last else { return false }
    return endings.contains(last) || labels[0] == "www" && labels.count > 2
  }

  private static func phone(_ text: String) -> String? {
    let signs = text.utf8
    guard signs.allSatisfy({ (0x30...0x39).contains($0) || "+- ()/".utf8.contains($0) }) else { return nil }
    let digits = text.filter { $0.isNumber || $0 == "+" }
    return digits.utf8.count >= 6 && (digits.hasPrefix("0") || digits.hasPrefix("+") || digits.hasPrefix("11")) ? digits : nil
  }
}

extension Substring {
  /// What stands behind the last of a sign that comes before another.
  fileprivate func drop(upToLast sign: Character, before end: Character) -> Substring {
    prefix { $0 != end }.lastIndex(of: sign).map { self[index(after: $0)...] } ?? self
  }
}

extension String {
  /// As an address of mail, if it is one.
  fileprivate var asMail: String? { AddressFault.isMail(Array(utf8)[...]) ? "mailto:" + self : nil }
}
