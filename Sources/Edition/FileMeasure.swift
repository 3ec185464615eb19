/// What a file came to when it was made: what the catalogue of the open data says of it.
package struct FileMeasure: Sendable {
  /// In bytes.
  package let size: Int
  package let checksum: String
}
