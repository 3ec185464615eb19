import Diagnostics
import Markdown
import PromiseModel
import Source

/// A link whose text is an address or a telephone number leads to that one.
enum LinkTextAgainstAddress: BodyRule {
  static func check(_ body: DocumentBody, _ log: inout DiagnosticLog) {
    for link in body.markdown.externalLinks where !link.isImage && differs(link) {
      log.report(.linkTextAgainstAddress, at: body.origin(link.place), ["text": link.text, "address": link.address])
    }
  }

  private static func differs(_ link: Link) -> Bool {
    guard let colon = link.address.firstIndex(of: ":") else { return false }
    let (scheme, rest) = (link.address[..<colon].lowercased(), link.address[link.address.index(after: colon)...])
    let text = String(link.text.trimmed)
    switch scheme {
    case "mailto":
      guard WebAddress.isEmail(text) else { return false }
      return text.lowercased() != rest.prefix { $0 != "?" }.lowercased()
    case "tel":
      let said = digits(text)
      guard said.utf8.count > 4, text.allSatisfy({ !$0.isLetter }) else { return false }
      return said != digits(String(rest))
    default:
      guard let said = site(text), let site = site(link.address) else { return false }
      // One may be written in letters that the other has encoded, or be cut where the page begins.
      if [said, site].contains(where: { $0.contains("xn--") || $0.contains("%") || $0.contains("…") || !$0.utf8.allSatisfy { $0 < 0x80 } }) { return false }
      return !site.hasPrefix(said) && !said.hasPrefix(site)
    }
  }

  /// The digits of a number without what is dialled before it: nothing, a nought, or the country's.
  private static func digits(_ number: String) -> String {
    let digits = number.replacing("(0)", with: "").filter { $0.isASCII && $0.isNumber || $0 == "+" }
    let own = ["+46", "0046"].first(where: digits.hasPrefix).map { digits.dropFirst($0.count) } ?? digits[...]
    return String(own.drop { $0 == "0" })
  }

  /// The site and the page that a whole address leads to; nil for other texts.
  private static func site(_ text: String) -> String? {
    guard let first = text.utf8.first, "hw".utf8.contains(first | 0x20) else { return nil }
    let address = text.lowercased()
    guard !address.contains(" "), let start = ["https://", "http://"].first(where: address.hasPrefix).map(\.count) ?? (address.hasPrefix("www.") ? 0 : nil)
    else { return nil }
    var page = address.dropFirst(start).prefix { !"?#:".contains($0) }
    if page.hasPrefix("www.") { page = page.dropFirst(4) }
    return String(page.hasSuffix("/") ? page.dropLast() : page)
  }
}
