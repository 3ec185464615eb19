/// The part of an address that a name becomes.
package enum Slug {
  /// Lower case; å and ä become a, ö becomes o, é becomes e; everything but a–z and 0–9 becomes one
  /// hyphen, none at either end. Letters that another system wrote as a base and a combining mark
  /// (å as a + ring) give the same slug as those written as one.
  package static func make(_ name: String) -> String {
    var slug: [UInt8] = []
    var gap = false
    func isPlain(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) }
    for scalar in name.unicodeScalars {
      if let last = slug.last, !gap, isMark(scalar, on: last) { continue }
      guard let letter = plain(scalar), isPlain(letter) else {
        gap = true
        continue
      }
      if gap, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      gap = false
      slug.append(letter)
    }
    return String(decoding: slug, as: UTF8.self)
  }

  /// An address is made of several, and a name on a disk holds 255 bytes.
  package static let longest = 80

  /// What `make` would leave as it is.
  package static func isSlug(_ text: String) -> Bool {
    !text.isEmpty && make(text) == text
  }

  /// Whether a name becomes a part of an address: neither nothing nor too much.
  package static func isUsable(_ name: String) -> Bool {
    (1...longest).contains(make(name).utf8.count)
  }

  private static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "å", "ä", "Å", "Ä": UInt8(ascii: "a")
    case "ö", "Ö": UInt8(ascii: "o")
    case "é", "É": UInt8(ascii: "e")
    case "A"..."Z": UInt8(scalar.value) + 0x20
    default: scalar.isASCII ? UInt8(scalar.value) : nil
    }
  }

  /// Whether a combining mark after this letter makes it one of å, ä, ö, é.
  private static func isMark(_ scalar: Unicode.Scalar, on letter: UInt8) -> Bool {
    switch (letter, scalar.value) {
    case (UInt8(ascii: "a"), 0x30A), (UInt8(ascii: "a"), 0x308), (UInt8(ascii: "o"), 0x308),
      (UInt8(ascii: "e"), 0x301):
      true
    default: false
    }
  }
}
