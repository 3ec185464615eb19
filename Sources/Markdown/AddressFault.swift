import Writers

/// What makes an address with a scheme lead nowhere, or say more than an address, whatever it is the address of.
package enum AddressFault: Sendable, Equatable {
  /// `https://`, `https:x`, `https://-x.se`.
  case noHost
  /// A name and a password before the host.
  case password
  /// `mailto:` with nothing, or with more than an address.
  case notMail
  /// `tel:` with nothing, or with more than a number.
  case notPhone

  /// Nil for an address that can lead somewhere.
  package init?(of address: some Collection<UInt8>) {
    let bytes = Array(address)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = bytes[(colon + 1)...]
    switch String(decoding: bytes[..<colon], as: UTF8.self).lowercased() {
    case "http", "https":
      guard let fault = Self.ofWeb(rest) else { return nil }
      self = fault
    case "mailto":
      guard !Self.isMail(rest) else { return nil }
      self = .notMail
    case "tel":
      guard !Self.isPhone(rest) else { return nil }
      self = .notPhone
    default: return nil
    }
  }

  private static func ofWeb(_ rest: ArraySlice<UInt8>) -> AddressFault? {
    guard rest.starts(with: "//".utf8) else { return .noHost }
    let authority = rest.dropFirst(2).prefix { !"/?#\\".utf8.contains($0) }
    if authority.contains(UInt8(ascii: "@")) { return .password }
    let host = authority.prefix { $0 != UInt8(ascii: ":") || authority.first == UInt8(ascii: "[") }
    return isHost(host) ? nil : .noHost
  }

  /// A name, or a number in brackets. `https://https://…` is an address that was pasted behind another's beginning.
  private static func isHost(_ host: ArraySlice<UInt8>) -> Bool {
    if host.first == UInt8(ascii: "[") { return host.contains(where: \.isDigit) }
    // A dot may end it: the root of all names.
    let name = host.last == UInt8(ascii: ".") ? host.dropLast() : host
    return HostName.isOne(name) && !["http", "https"].contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  /// One address, and nothing that would begin another part.
  package static func isMail(_ text: ArraySlice<UInt8>) -> Bool {
    let parts = text.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !text.contains(where: isNoneOfMail) else { return false }
    return parts[1].contains(UInt8(ascii: ".")) && HostName.isOne(parts[1])
  }

  private static func isNoneOfMail(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x7F || "<>\"'?&:;,/\\".utf8.contains(byte)
  }

  /// Digits, and the signs that numbers are written with; a blank may be written as `%20`.
  private static func isPhone(_ text: ArraySlice<UInt8>) -> Bool {
    let number = String(decoding: text, as: UTF8.self).replacing("%20", with: " ").utf8
    return number.contains(where: \.isDigit) && number.allSatisfy { $0.isDigit || "+-.() ".utf8.contains($0) }
  }
}
