/// Packs the bytes of one file, piece after piece. The same bytes give the same packed bytes, however they
/// are cut into pieces; no name and no time is among them.
package protocol StreamEncoder: AnyObject {
  /// What is ready of the packed bytes after one more piece.
  func encode(_ piece: [UInt8]) -> [UInt8]

  /// The rest; nothing comes after it.
  func finish() -> [UInt8]
}
