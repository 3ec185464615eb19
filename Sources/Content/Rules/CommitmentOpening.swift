import Diagnostics
import PromiseModel

/// A commitment is read alone elsewhere: it begins in upper case, and with "Polisen" or "Kommunen" only
/// where they are to do it.
enum CommitmentOpening: SiteRule {
  static func check(_ site: Site, _ log: inout DiagnosticLog) {
    for commitment in site.facts.promises.lazy.flatMap(\.commitments) { check(commitment, &log) }
  }

  private static func check(_ commitment: Commitment, _ log: inout DiagnosticLog) {
    guard let first = commitment.excerpt.name.first else { return }
    let origin = commitment.excerpt.spot.origin
    if first.isLowercase { log.report(.lowerCaseCommitment, at: origin, ["id": commitment.anchor]) }
    guard case .named(let givers) = commitment.givers else { return }
    let word = commitment.excerpt.name.prefix { $0.isLetter }
    if names(word, somebodyElseThan: givers) {
      log.report(.openingNamesAnother, at: origin, ["id": commitment.anchor, "word": String(word)])
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
