/// Where a mail message goes, or where it comes from (RFC 5322, 3.4).
package struct MailAddress: Sendable, Hashable {
  package let name: String?
  /// `kommunpolis@berg.example`.
  package let address: String

  /// Nil for what no mail program takes as an address without more ado.
  package init?(_ address: String, name: String? = nil) {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy(Self.isDotAtom) else { return nil }
    self.name = name
    self.address = address
  }

  /// Of who reads no answers.
  /// - `host`: where it is no name of one, that of the machine itself stands in.
  package static func noReply(at host: String, name: String) -> MailAddress {
    MailAddress(known: "no-reply@" + (isDotAtom(host[...]) ? host : "localhost"), name: name)
  }

  private init(known address: String, name: String) {
    self.name = name
    self.address = address
  }

  /// Words of plain characters with single points between them.
  private static func isDotAtom(_ text: Substring) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isPlain) }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }
  }
}
