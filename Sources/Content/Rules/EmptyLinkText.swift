import Diagnostics
import Markdown
import PromiseModel
import Source

/// A link's text says where it leads, also read alone, as in a list of a page's links (WCAG 2.4.9).
enum EmptyLinkText: BodyRule {
  /// Without any text nobody sees the link.
  private static let texts: Set<String> = ["", "här", "läs mer", "klicka här", "läs mer här", "läs vidare", "se här"]
  /// Bytes, however their letters are written.
  private static let longest = 24

  static func check(_ body: DocumentBody, _ log: inout DiagnosticLog) {
    for link in body.markdown.links where !link.isImage { check(link, body, &log) }
    for link in body.markdown.externalLinks where !link.isImage { check(link, body, &log) }
  }

  /// Whether the title of a document tells nobody what it is: "Klicka här", or the name of a file.
  static func saysNothing(_ title: String) -> Bool {
    if let first = title.utf8.first, "hkls".utf8.contains(first | 0x20), isOne(title) { return true }
    return title.utf8.suffix(5).contains(UInt8(ascii: ".")) && !title.utf8.contains(UInt8(ascii: " ")) && WrittenAddress.isFile(title)
  }

  private static func check(_ link: Link, _ body: DocumentBody, _ log: inout DiagnosticLog) {
    let text = link.text.trimmed
    // Of a picture without words that is told already.
    if text.isEmpty, body.markdown.links.contains(where: { $0.isImage && $0.place == link.place.next }) { return }
    guard isOne(text) else { return }
    log.report(.emptyLinkText, at: body.origin(link.place), ["text": link.text])
  }

  /// Most are longer, and need not be put into lower case.
  private static func isOne(_ text: some StringProtocol) -> Bool { text.utf8.count <= longest && texts.contains(words(of: text)) }

  /// In lower case, without the marks and arrows at the ends: "Läs mer …".
  private static func words(of text: some StringProtocol) -> String {
    let isMark = { (character: Character) in !character.isLetter && !character.isNumber }
    let words = text.lowercased().drop(while: isMark)
    return String(words.prefix(words.count - words.reversed().prefix(while: isMark).count))
  }
}

extension Place {
  /// That of the next character of its line.
  fileprivate var next: Place { Place(line: line, column: column + 1) }
}
