import Digest

/// Measures a file while its pieces pass.
package final class FileScale {
  private var size = 0
  private var checksum = Checksum.sha1()

  package init() {}

  package func add(_ piece: [UInt8]) {
    size += piece.count
    checksum.add(piece)
  }

  package var measure: FileMeasure { FileMeasure(size: size, checksum: checksum.hexadecimal) }
}
