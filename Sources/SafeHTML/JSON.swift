/// Data for a `script` element that no browser runs: JSON-LD.
///
/// The text of such an element ends where `</script` or `<!--` stands in it, whatever JSON means there,
/// so no `<`, `>` or `&` is ever written as such (RFC 8259, 7 lets any character be given by its number).
package indirect enum JSON: Sendable {
  case text(String)
  case number(Int)
  case list([JSON])
  /// In the order given; no name may stand twice.
  case object([(name: String, value: JSON)])

  /// Safe as the text of a `script` element.
  package var html: HTML {
    var buffer = HTMLBuffer()
    buffer.append(self)
    return buffer.html
  }
}

extension HTMLBuffer {
  /// Calls itself for what is inside; how deep that is, a programmer has written down.
  fileprivate mutating func append(_ json: JSON) {
    switch json {
    case .text(let text):
      append(jsonText: text)
    case .number(let number):
      append(trusted: String(number))
    case .list(let items):
      append(items, between: ("[", "]")) { $0.append($1) }
    case .object(let members):
      append(members, between: ("{", "}")) { buffer, member in
        buffer.append(jsonText: member.name)
        buffer.append(trusted: ":")
        buffer.append(member.value)
      }
    }
  }

  private mutating func append<Item>(
    _ items: [Item], between brackets: (String, String), _ write: (inout HTMLBuffer, Item) -> Void
  ) {
    append(trusted: brackets.0)
    for (index, item) in items.enumerated() {
      if index > 0 { append(trusted: ",") }
      write(&self, item)
    }
    append(trusted: brackets.1)
  }

  /// The one function that escapes text for JSON.
  private mutating func append(jsonText text: String) {
    append(trusted: "\"")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        append(trusted: [UInt8(ascii: "\\"), byte])
      case 0..<0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
        let digits = Array("0123456789abcdef".utf8)
        append(trusted: "\\u00")
        append(trusted: [digits[Int(byte >> 4)], digits[Int(byte & 15)]])
      default:
        append(trusted: CollectionOfOne(byte))
      }
    }
    append(trusted: "\"")
  }
}
