import Markdown
import PromiseModel
import Writers

/// Which addresses in keys may reach a page.
enum WebAddress {
  /// `http://…` or `https://…` without spaces or control characters, that leads to a host.
  static func isWeb(_ text: String) -> Bool {
    let lower = text.lowercased()
    return ["https://", "http://"].contains { lower.hasPrefix($0) } && isPlain(text) && AddressFault(of: text.utf8) == nil
  }

  /// Whether nothing else is wrong with it than that it tells a name and a password.
  static func tellsPassword(_ text: String) -> Bool { AddressFault(of: text.utf8) == .password }

  static func isEmail(_ text: String) -> Bool { isPlain(text) && AddressFault.isMail(Array(text.utf8)[...]) }

  /// An address as people hide it from programs, or write it elsewhere: `namn(a)a.se`, `mailto:namn@a.se`.
  static func email(meantBy text: String) -> String? {
    var mended = text.lowercased().hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
    for sign in ["(a)", "(at)", "[at]", "[a]", " snabel-a ", " snabela ", " at "] where !mended.contains("@") {
      mended = mended.replacing(sign, with: "@")
    }
    mended = mended.replacing(" ", with: "")
    if !isEmail(mended), mended.count(where: { $0 == "," }) == 1 { mended = mended.replacing(",", with: ".") }
    return mended != text && isEmail(mended) ? mended : nil
  }

  /// An address with letters beyond ASCII as its server probably has it: `åsa@a.se` as `asa@a.se`.
  static func email(plain text: String) -> String? {
    let parts = text.split(separator: "@", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let mended = parts[0].map { $0.isASCII ? String($0) : Slug.make(String($0)) }.joined() + "@" + String(parts[1])
    return mended != text && (try? MailAddress(mended)) != nil ? mended : nil
  }

  static func isMailto(_ text: String) -> Bool {
    text.lowercased().hasPrefix("mailto:") && isEmail(String(text.dropFirst(7)))
  }

  private static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.value > 0x20 && $0.value != 0x7F && !(0x80...0xA0).contains($0.value) && !(0x2028...0x2029).contains($0.value)
        && $0 != "<" && $0 != ">" && $0 != "\""
    }
  }
}
