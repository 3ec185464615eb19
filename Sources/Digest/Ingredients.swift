/// What something is made of, in order: two lists have the same fingerprint only if they are the same list.
package struct Ingredients {
  private var bytes: [UInt8] = []

  package init() {}

  package var fingerprint: Fingerprint { Fingerprint(of: bytes) }

  package mutating func add(_ text: String) {
    addLength(text.utf8.count)
    bytes += text.utf8
  }

  package mutating func add(_ ingredient: [UInt8]) {
    addLength(ingredient.count)
    bytes += ingredient
  }

  package mutating func add(_ fingerprint: Fingerprint) { add(fingerprint.bytes) }

  /// Before each, in eight bytes, so that no two can pass for one.
  private mutating func addLength(_ length: Int) {
    for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: length >> shift)) }
  }
}
