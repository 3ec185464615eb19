import PromiseModel

/// Which addresses in keys may reach a page.
enum WebAddress {
  /// `http://…` or `https://…` without spaces or control characters.
  static func isWeb(_ text: String) -> Bool {
    let lower = text.lowercased()
    for scheme in ["https://", "http://"] where lower.hasPrefix(scheme) {
      return isPlain(text) && text.utf8.count > scheme.utf8.count
    }
    return false
  }

  static func isEmail(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    return isPlain(text) && parts.count == 2 && !parts[0].isEmpty && parts[1].contains(UInt8(ascii: "."))
      && !text.utf8.contains(where: signsOfAddresses.contains)
  }

  /// What would begin another part of an address, or end the place that it is written in.
  private static let signsOfAddresses = Array("<>\"'?&:/\\".utf8)

  static func isMailto(_ text: String) -> Bool {
    text.lowercased().hasPrefix("mailto:") && isEmail(String(text.dropFirst(7)))
  }

  private static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && !(0x80...0xA0).contains($0.value) && $0 != "<" && $0 != ">" && $0 != "\"" }
  }
}
