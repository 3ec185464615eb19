import Markdown
import SafeHTML

extension MarkdownDocument {
  /// The markup as cmark prints it: no ids, nothing beside the blocks, and addresses escaped as there.
  var plainMarkup: String {
    var bytes: [UInt8] = []
    var position = 0
    for mark in markup.marks {
      bytes += markup.html.bytes[position..<mark.offset]
      position = mark.offset
      if case .address(let link) = mark.kind { bytes += Self.escaped(links[link].address) }
    }
    return String(decoding: bytes + markup.html.bytes[position...], as: UTF8.self)
  }

  private static func escaped(_ address: String) -> [UInt8] {
    address.utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "&"): Array("&amp;".utf8)
      case UInt8(ascii: "'"): Array("&#x27;".utf8)
      case _ where isSafe(byte): [byte]
      default: Array(("%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)).utf8)
      }
    }
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
      || "-_.+!*(),%#@?=;:/$~".utf8.contains(byte)
  }
}
