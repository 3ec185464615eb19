/// A PNG picture, whose beginning says how large it is.
package struct PNGPicture: Sendable {
  package let width: Int
  package let height: Int
  package let bytes: [UInt8]

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  /// Eight bytes on, past the length and the name of its first chunk.
  private static let size = 16

  /// Nil where the bytes are something else.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.size + 8, bytes.starts(with: Self.signature) else { return nil }
    func number(at place: Int) -> Int { bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
    width = number(at: Self.size)
    height = number(at: Self.size + 4)
    guard width > 0, height > 0 else { return nil }
    self.bytes = bytes
  }
}
