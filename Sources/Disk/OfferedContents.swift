/// The bytes of an offered file, read piece by piece: of a long one only a piece is in memory.
package struct OfferedContents: ~Copyable {
  private static let pieceSize = 262_144

  package let size: Int
  private let file: Descriptor

  init(_ file: consuming Descriptor) throws(DiskError) {
    size = try file.status().size
    self.file = file
  }

  /// Nil at the end.
  package func next() throws(DiskError) -> [UInt8]? {
    let piece = try file.read(count: min(size, Self.pieceSize))
    return piece.isEmpty ? nil : piece
  }
}
