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
    let at = UInt8(ascii: "@")
    guard isPlain(text), let mark = text.utf8.firstIndex(of: at), mark != text.startIndex else { return false }
    let host = text.utf8[text.utf8.index(after: mark)...]
    return !host.contains(at) && host.contains(UInt8(ascii: ".")) && !text.utf8.contains(where: isSignOfAddresses)
  }

  /// What would begin another part of an address, or end the place that it is written in.
  private static func isSignOfAddresses(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "?"),
      UInt8(ascii: "&"), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "\\"):
      true
    default: false
    }
  }

  static func isMailto(_ text: String) -> Bool {
    text.lowercased().hasPrefix("mailto:") && isEmail(String(text.dropFirst(7)))
  }

  private static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && !(0x80...0xA0).contains($0.value) && $0 != "<" && $0 != ">" && $0 != "\"" }
  }
}
