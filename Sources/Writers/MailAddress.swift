/// Where a mail message goes, or where it comes from (RFC 5322, 3.4).
package struct MailAddress: Sendable, Hashable {
  /// The part of an address that no mail program takes without more ado.
  package enum Fault: Error {
    /// Before the `@`.
    case name
    /// Behind it; or there are not two parts.
    case host
  }

  package let name: String?
  /// `kommunpolis@berg.example`, in ASCII.
  package let address: String

  package init(_ address: String, name: String? = nil) throws(Fault) {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let host = HostName(parts[1]) else { throw .host }
    // The letters before the @ are the server's own matter: for them there is no other way to write them.
    guard parts[0].split(separator: ".", omittingEmptySubsequences: false).allSatisfy(Self.isAtom) else { throw .name }
    self.name = name
    self.address = String(parts[0]) + "@" + host.text
  }

  /// Of who reads no answers.
  /// - `host`: where it is no name of one, that of the machine itself stands in.
  package static func noReply(at host: String, name: String) -> MailAddress {
    MailAddress(known: "no-reply@" + (HostName(host[...])?.text ?? "localhost"), name: name)
  }

  private init(known address: String, name: String) {
    self.name = name
    self.address = address
  }

  /// A word of plain characters.
  private static func isAtom(_ text: Substring) -> Bool { !text.isEmpty && text.utf8.allSatisfy(isPlain) }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }
  }
}
