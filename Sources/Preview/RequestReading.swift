/// What the bytes that came so far are.
package enum RequestReading: Sendable {
  /// More is to come.
  case incomplete
  case request(Request)
  /// No request, or none that this server understands.
  case refused(Answer)

  /// The first line and all headers: many times what a browser sends.
  package static let limit = 16_384

  /// Reads the head of a request (RFC 9112); what may come after it is nothing that anybody asked for.
  package init(_ bytes: [UInt8]) {
    guard let end = Self.headEnd(bytes) else {
      self = bytes.count < Self.limit ? .incomplete : .refused(.plain(431))
      return
    }
    guard let text = String(validating: bytes[..<end], as: UTF8.self) else {
      self = .refused(.plain(400))
      return
    }
    self = Self.read(text.split(separator: "\r\n", omittingEmptySubsequences: false))
  }

  private static func headEnd(_ bytes: [UInt8]) -> Int? {
    let end: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]
    guard bytes.count >= end.count else { return nil }
    return (0...bytes.count - end.count).first { bytes[$0] == 0x0D && bytes[$0...].starts(with: end) }
  }

  private static func read(_ lines: [Substring]) -> RequestReading {
    let words = lines[0].split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, isToken(words[0]), words[1].unicodeScalars.allSatisfy({ $0 > " " && $0.isASCII && $0.value != 0x7F })
    else { return .refused(.plain(400)) }
    guard words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0" else { return .refused(.plain(505)) }
    var headers: [(name: String, value: String)] = []
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":"), isToken(line[..<colon]) else { return .refused(.plain(400)) }
      let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
      headers.append((String(line[..<colon]), String(value.reversed().drop { $0 == " " || $0 == "\t" }.reversed())))
    }
    return .request(Request(method: String(words[0]), target: String(words[1]), headers: headers))
  }

  /// A name as HTTP has them (RFC 9110, 5.6.2): a folded line is none.
  private static func isToken(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || "!#$%&'*+-.^_`|~".utf8.contains(byte)
      }
  }
}
