/// The order of the Swedish alphabet: å, ä, ö after z; é as e; case only where nothing else differs.
package struct SwedishOrder: Sendable, Comparable {
  /// Compared byte by byte: a rank for each letter, then the text itself to tell equals apart.
  private let ranks: [UInt8]
  private let text: String

  package init(_ text: String) {
    self.text = text
    var ranks: [UInt8] = []
    ranks.reserveCapacity(text.utf8.count)
    for scalar in text.lowercased().unicodeScalars { Self.append(scalar, to: &ranks) }
    self.ranks = ranks
  }

  package static func < (a: SwedishOrder, b: SwedishOrder) -> Bool {
    if a.ranks != b.ranks { return a.ranks.lexicographicallyPrecedes(b.ranks) }
    return a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }

  private static func append(_ scalar: Unicode.Scalar, to ranks: inout [UInt8]) {
    switch scalar {
    case "a"..."z": ranks.append(UInt8(scalar.value - 0x61) + 40)
    case "0"..."9": ranks.append(UInt8(scalar.value - 0x30) + 20)
    case "å": ranks.append(70)
    case "ä", "æ": ranks.append(71)
    case "ö", "ø": ranks.append(72)
    case "é", "è", "ê", "ë": ranks.append(44)
    case "à", "á", "â": ranks.append(40)
    case "ü": ranks.append(64)
    // Decomposed letters from other systems: the mark turns the letter before it.
    case "\u{30A}" where ranks.last == 40: ranks[ranks.count - 1] = 70
    case "\u{308}" where ranks.last == 40: ranks[ranks.count - 1] = 71
    case "\u{308}" where ranks.last == 54: ranks[ranks.count - 1] = 72
    case "\u{301}": break
    default:
      if scalar.isASCII {
        ranks.append(1)
      } else {
        ranks.append(100)
        ranks.append(contentsOf: String(scalar).utf8)
      }
    }
  }
}

extension Sequence {
  /// In Swedish order by the text that `text` gives; equals keep their order.
  package func sortedInSwedish(by text: (Element) -> String) -> [Element] {
    map { (key: SwedishOrder(text($0)), element: $0) }
      .enumerated()
      .sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }
      .map(\.element.element)
  }
}
