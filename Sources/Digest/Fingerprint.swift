import COpenSSL

/// The SHA-256 of some bytes: what a content security policy knows a style by, and what tells whether something is
/// made of the same as before.
///
/// OpenSSL reckons it. A checksum that browsers compare with their own is no place for code of ours.
package struct Fingerprint: Sendable, Hashable {
  /// In bytes.
  static let size = 32

  /// The first byte is the highest of the first word. Not an array: a build holds one for each document.
  private let words: SIMD4<UInt64>

  package init(of content: [UInt8]) {
    var digest = [UInt8](repeating: 0, count: Self.size)
    // It writes SHA256_DIGEST_LENGTH bytes, and fails only where it is given no room for them.
    let written = unsafe SHA256(content, content.count, &digest)
    precondition(unsafe written != nil, "libcrypto can't make a SHA-256")
    self.init(digest: digest)
  }

  /// - `digest`: as many bytes as it has.
  init(digest: [UInt8]) {
    var words = SIMD4<UInt64>()
    for place in 0..<Self.size { words[place / 8] = words[place / 8] << 8 | UInt64(digest[place]) }
    self.words = words
  }

  /// Always 32.
  package var bytes: [UInt8] {
    (0..<Self.size).map { UInt8(truncatingIfNeeded: words[$0 / 8] >> UInt64(56 - $0 % 8 * 8)) }
  }

  /// In Base64 (RFC 4648, 4), as policies and `integrity` attributes have it.
  package var base64: String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let bytes = bytes
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0...group.count { text.append(alphabet[bits >> (18 - 6 * place) & 63]) }
      text += [UInt8](repeating: UInt8(ascii: "="), count: 3 - group.count)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
