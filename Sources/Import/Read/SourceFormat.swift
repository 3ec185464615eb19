import Compression
import Elements

/// What a file to import is, by its first bytes: its name may say anything.
package enum SourceFormat: String, Sendable {
  case text, html, word, pdf
  /// What `pdftotext` made of a PDF.
  case textOfPDF

  /// The largest file that is read. A page is a hundredth of it; a Word file has its pictures in it.
  package static let largestFile = 100 << 20
  /// So much is read of a page: its text may have pictures in it.
  static let largestPage = 10 << 20
  /// Of text alone.
  static let largestText = 2 << 20
  /// More paragraphs, items and cells than any page has, and more lines: a report of three hundred pages has a fifth.
  private static let mostBlocks = 15_000
  private static let mostLines = 50_000

  package init(_ bytes: [UInt8]) {
    if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .word
    } else {
      self = Self.looksLikeHTML(bytes) ? .html : .text
    }
  }

  private static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
    let start = PlainText.decoded(Array(bytes.prefix(4096))).lowercased()
    return ["<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<p ", "<table", "<h1", "<main", "<article"].contains { start.contains($0) }
  }

  /// Whether it is a picture, an old Word file or the like: no text holds a NUL, but for UTF-16, which has its mark.
  private static func isNoText(_ bytes: [UInt8]) -> Bool {
    !bytes.starts(with: [0xFF, 0xFE]) && !bytes.starts(with: [0xFE, 0xFF]) && bytes.contains(0)
  }

  private func blocks(of bytes: [UInt8]) throws(ImportFailure) -> SourcePage {
    if self == .word { return try WordReader.read(bytes) }
    do throws(ElementTree.Failure) {
      switch self {
      case .text: return TextReader.read(try Self.text(of: bytes))
      case .textOfPDF: return TextReader.readPrinted(try Self.text(of: bytes))
      case .html: return try HTMLReader.read(PlainText.decoded(bytes))
      case .word, .pdf: throw ElementTree.Failure.malformed
      }
    } catch {
      throw error == .malformed ? (self == .pdf ? .notText : .damaged(self)) : .tooMuch
    }
  }

  private static func text(of bytes: [UInt8]) throws(ElementTree.Failure) -> String {
    guard bytes.count(where: { $0 == 0x0A || $0 == 0x0D }) <= mostLines * 2 else { throw .tooMany }
    return PlainText.decoded(bytes)
  }

  func read(_ bytes: [UInt8]) throws(ImportFailure) -> SourcePage {
    let limit = self == .word ? Self.largestFile : self == .html ? Self.largestPage : Self.largestText
    if bytes.count > limit { throw .tooLarge(limit: limit) }
    if self == .text || self == .html, Self.isNoText(bytes) { throw .damaged(self) }
    let page = try blocks(of: bytes)
    // A row is as many pieces as it has cells.
    if page.blocks.reduce(0, { $0 + max(1, $1.cells.count) }) > Self.mostBlocks { throw .tooMuch }
    guard page.blocks.contains(where: { !$0.text.isEmpty }) else { throw .empty }
    return page
  }
}
