/// Writes a mail message (RFC 5322) that any mail program can send on as it is: its text is UTF-8, and every byte of
/// the message is ASCII. Lines end in CRLF. No text can begin a field of its own.
package struct MailWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// With what comes before, a line of no more than 76 bytes (RFC 2047, 2).
  private static let longestWord = 60
  private static let longestLine = 76

  // MARK: The head

  /// A field whose value is of the program's own making.
  package mutating func field(_ name: String, _ value: String) {
    write(line: name + ": " + value)
  }

  /// A field whose value is a text.
  package mutating func field(_ name: String, text: String) {
    field(name, Self.isPlain(text) && name.utf8.count + 2 + text.utf8.count <= Self.longestLine ? text : Self.encoded(text))
  }

  package mutating func field(_ name: String, addresses: [MailAddress]) {
    field(name, addresses.map(Self.written).joined(separator: ",\r\n "))
  }

  private static func written(_ address: MailAddress) -> String {
    address.name.map { encoded($0) + "\r\n <" + address.address + ">" } ?? address.address
  }

  /// Printable, and nothing that a reader would take for an encoded word.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?") && text.utf8.first != 0x20
      && text.utf8.last != 0x20
  }

  /// Words as RFC 2047 writes them, on lines of their own; readers leave out what parts them. No character is cut.
  private static func encoded(_ text: String) -> String {
    var words = [""]
    for scalar in text.unicodeScalars where scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) {
      let letters = String(scalar).utf8.map(encoded).joined()
      if words[words.count - 1].utf8.count + letters.utf8.count > longestWord - 12 { words.append("") }
      words[words.count - 1] += letters
    }
    return words.map { "=?utf-8?q?" + $0 + "?=" }.joined(separator: "\r\n ")
  }

  private static func encoded(_ byte: UInt8) -> String {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: String(Unicode.Scalar(byte))
    case 0x20: "_"
    default: quoted(byte)
    }
  }

  // MARK: The text

  /// The fields that say how the text is written, and the text in quoted-printable (RFC 2045, 6.7).
  package mutating func text(_ text: String) {
    field("MIME-Version", "1.0")
    field("Content-Type", "text/plain; charset=utf-8")
    field("Content-Transfer-Encoding", "quoted-printable")
    write(line: "")
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { write(quoted: Array(line.utf8)) }
  }

  private mutating func write(quoted line: [UInt8]) {
    var length = 0
    for (index, byte) in line.enumerated() {
      let isKept = (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=") || byte == 0x20 && index < line.count - 1
      let letters = isKept ? [byte] : Array(Self.quoted(byte).utf8)
      // One place is for the sign that the line goes on.
      if length + letters.count > Self.longestLine - 1 {
        write(line: "=")
        length = 0
      }
      bytes += letters
      length += letters.count
    }
    write(line: "")
  }

  /// `=C3`.
  private static func quoted(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "=0" + digits : "=" + digits
  }

  private mutating func write(line: String) {
    bytes += line.utf8
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }
}
