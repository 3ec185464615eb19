import Diagnostics
import PromiseModel
import Source

/// A commitment is read alone elsewhere: it begins in upper case, and with "Polisen" or "Kommunen" only
/// where they are to do it.
enum CommitmentOpening: SiteRule {
  static func check(_ site: Site, _ log: inout DiagnosticLog) {
    for commitment in site.facts.promises.lazy.flatMap(\.commitments) { check(commitment, &log) }
  }

  private static func check(_ commitment: Commitment, _ log: inout DiagnosticLog) {
    let name = commitment.excerpt.name
    guard let first = name.utf8.first else { return }
    // Nearly all begin in upper case and with another word: characters are only asked for where that can't be
    // told from the first byte (1.5 % of `check`).
    if !isUpperCaseOfASCII(first), name.first?.isLowercase == true {
      log.report(.lowerCaseCommitment, at: commitment.excerpt.spot, ["id": commitment.anchor])
    }
    guard case .named(let givers) = commitment.givers, mayNameAnother(first, than: givers) else { return }
    let word = name.prefix { $0.isLetter }
    if names(word, somebodyElseThan: givers) {
      log.report(
        .openingNamesAnother, at: commitment.excerpt.spot, ["id": commitment.anchor, "word": String(word)])
    }
  }

  /// With whatever mark on it, it is no lower case.
  private static func isUpperCaseOfASCII(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  /// Whether one of the words below may begin so, and name somebody else.
  private static func mayNameAnother(_ byte: UInt8, than givers: [Giver]) -> Bool {
    switch byte {
    case UInt8(ascii: "P"): !givers.contains(.police)
    case UInt8(ascii: "K"): !givers.contains(where: isMunicipality)
    default: byte >= 0x80
    }
  }

  private static func names(_ word: Substring, somebodyElseThan givers: [Giver]) -> Bool {
    switch word {
    case "Polisen": !givers.contains(.police)
    case "Kommunen", "Kommunerna": !givers.contains(where: isMunicipality)
    default: false
    }
  }

  private static func isMunicipality(_ giver: Giver) -> Bool {
    switch giver {
    case .municipality, .oneMunicipality: true
    case .police, .party: false
    }
  }
}
