/// What something is made of, in order: two lists have the same fingerprint only if they are the same list.
///
/// Nothing of it is kept but the state of the reckoning, so it may be as long as the content of a country.
package struct Ingredients: ~Copyable {
  private let state = DigestState(.sha256)

  package init() {}

  package mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { unsafe add(UnsafeRawBufferPointer($0)) }
  }

  package mutating func add(_ ingredient: [UInt8]) {
    unsafe ingredient.withUnsafeBytes { unsafe add($0) }
  }

  package mutating func add(_ fingerprint: Fingerprint) { add(fingerprint.bytes) }

  package consuming func fingerprint() -> Fingerprint { Fingerprint(digest: state.digest()) }

  /// Its length goes before each, in eight bytes, so that no two can pass for one.
  private func add(_ bytes: UnsafeRawBufferPointer) {
    let length = UInt64(bytes.count).bigEndian
    unsafe withUnsafeBytes(of: length) { unsafe state.update($0) }
    unsafe state.update(bytes)
  }
}
