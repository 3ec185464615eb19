/// A checksum of a file, made of its pieces.
package struct Checksum: ~Copyable {
  private let state: DigestState

  private init(_ algorithm: DigestState.Algorithm) {
    state = DigestState(algorithm)
  }

  /// It tells a torn file from a whole one and proves nothing to anybody who means harm; catalogues of open data know no
  /// other (DCAT-AP-SE 3.0.1).
  package static func sha1() -> Checksum { Checksum(.sha1) }

  package static func sha256() -> Checksum { Checksum(.sha256) }

  package mutating func add(_ piece: [UInt8]) {
    unsafe piece.withUnsafeBytes { unsafe state.update($0) }
  }

  /// Of the pieces so far, in small letters.
  package var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: state.digest().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
