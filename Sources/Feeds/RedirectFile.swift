import Edition
import PromiseModel

/// All old addresses for a web server, which then answers with a redirect of its own (301) before it comes
/// to the page that stands there: that page is for servers that nobody can tell anything.
///
/// What a server's file can't say with certainty is left out of it; the page leads on all the same.
struct RedirectFile: SiteFile {
  private static let aliasesPerPiece = 1_000
  /// Apache reads lines of at most 1,023 bytes, and nginx keeps room for the longest address. What it leads
  /// to has one, too.
  private static let longest = 500

  let server: WebServer
  /// Places in `AddressBook.aliases`.
  private let aliases: [Int]

  static func all(in plan: FilePlan) -> [RedirectFile] {
    let published = plan.aliases.indices.filter { !plan.site.isDraft(plan.aliases[$0].target.subject) }
    return WebServer.allCases.map { RedirectFile(server: $0, aliases: published) }
  }

  var id: PageID { .redirects(server) }

  func pieceCount(in edition: Edition) -> Int {
    max(1, (aliases.count + Self.aliasesPerPiece - 1) / Self.aliasesPerPiece)
  }

  func append(piece: Int, from view: Viewpoint, to bytes: inout [UInt8]) {
    let book = view.edition.addresses
    // As servers see it.
    let basePath = PercentText.decoded(Array(view.edition.basePath.utf8))
    for alias in aliases.dropFirst(piece * Self.aliasesPerPiece).prefix(Self.aliasesPerPiece) {
      guard server.isCertain(of: book.aliases[alias].address, in: book) else { continue }
      let old = basePath + book.aliases[alias].address.path
      let new = Address(basePath + book[book.aliases[alias].target].path).absolute(below: "")
      guard max(old.utf8.count, new.utf8.count) <= Self.longest, old.utf8.allSatisfy(Self.isVisible) else {
        continue
      }
      if old.utf8.last == UInt8(ascii: "/") { server.append(String(old.dropLast()), new, to: &bytes) }
      server.append(old, new, to: &bytes)
    }
  }

  /// A space or a control character would end a word or a line of the file.
  private static func isVisible(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x7F
  }
}

extension WebServer {
  /// Whether the server can't mistake an old address for another one.
  ///
  /// To a map of nginx, capitals and small letters are the same: one old address would also send away who
  /// asks for another, or for a page.
  fileprivate func isCertain(of old: Address, in book: AddressBook) -> Bool {
    switch self {
    case .nginx: !book.hasTwin(old)
    case .apache: true
    }
  }

  fileprivate func append(_ old: String, _ new: String, to bytes: inout [UInt8]) {
    switch self {
    case .nginx:
      append(quoted: old, to: &bytes)
      bytes.append(UInt8(ascii: " "))
      append(quoted: new, to: &bytes)
      bytes += ";\n".utf8
    case .apache:
      bytes += old.utf8
      bytes.append(UInt8(ascii: " "))
      bytes += new.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  /// In quotes nothing means anything to nginx but the quote and the backslash; the new address, where a `$`
  /// would, has neither.
  private func append(quoted text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
