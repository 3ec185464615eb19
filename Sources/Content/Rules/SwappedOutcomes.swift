import Diagnostics
import Markdown
import PromiseModel
import SafeHTML
import Source

/// Two outcomes with each other's ids: the text of each has no word of its own commitment, and some of the other's.
struct SwappedOutcomes {
  let body: DocumentBody
  let promise: Promise
  /// By the number of the commitment.
  let outcomes: [Outcome?]

  func check(_ log: inout DiagnosticLog) {
    // Nearly all name what they tell of.
    let strangers = zip(promise.commitments, outcomes).compactMap { commitment, outcome in outcome.map { (commitment, $0) } }
      .filter { mayBeStrange($0.1, to: $0.0) }
    guard (2...Self.most).contains(strangers.count) else { return }
    let told = strangers.map { Told(commitment: $0, outcome: $1, promised: promised($0), said: said($1)) }.filter(\.isStrange)
    for (index, second) in told.enumerated() {
      guard let first = told[..<index].first(where: { $0.isSwapped(with: second) }) else { continue }
      log.report(
        .outcomesSwapped, at: second.outcome.excerpt.spot, ["id": second.commitment.anchor, "other": first.commitment.anchor],
        related: [first.outcome.excerpt.spot])
    }
  }

  /// Of more, each of which is held against the others, nobody knows.
  private static let most = 40
  /// In bytes of markup: a longer text tells of more than one thing.
  private static let longest = 400

  /// Whether the bytes of a short text hold no word of the id.
  private func mayBeStrange(_ outcome: Outcome, to commitment: Commitment) -> Bool {
    guard outcome.excerpt.text.count < Self.longest else { return false }
    let bytes = body.markdown.markup.html.bytes
    return !commitment.anchor.split(separator: "-").contains { part in
      // Without the first letter, which may be a capital, and the end, which may be another.
      let word = String(part.dropFirst().prefix(4))
      return part.utf8.count > 4 && (bytes[outcome.excerpt.lead].holds(word) || bytes[outcome.excerpt.text].holds(word))
    }
  }

  private func said(_ outcome: Outcome) -> [String] {
    let text = body.markdown.markup.plainText(of: outcome.excerpt.text)
    return Self.words(of: outcome.excerpt.isHeading ? outcome.excerpt.name + " " + text : text)
  }

  private func promised(_ commitment: Commitment) -> [String] {
    let text = commitment.excerpt.name + " " + promise.prose.plainText(of: commitment.excerpt)
    return Self.words(of: [text, commitment.unit?.plural ?? "", commitment.anchor].joined(separator: " "))
  }

  /// In lower case, without those that stand in any text; per cent as the sign.
  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && $0 != "%" }.map { $0 == "procent" ? "%" : String($0) }
      .filter { word in word == "%" || word.count > 3 && !common.contains(where: word.hasPrefix) }
  }

  private static let common = [
    "polis", "kommun", "under", "genom", "minst", "också", "efter", "andra", "flera", "löfte", "åtagand", "gjor", "tillsammans", "vilket", "arbet", "året",
    "komm", "bliv", "varje", "samt", "inte", "hade", "från", "till", "inom", "detta", "denna", "dessa", "skulle", "visar", "resultat", "mycket", "mera",
  ]
}

private struct Told {
  let commitment: Commitment
  let outcome: Outcome
  let promised: [String]
  let said: [String]

  /// Whether it has nothing in common with its commitment, not even the beginning of a word.
  var isStrange: Bool {
    !said.isEmpty && !said.contains { word in promised.contains { $0.isAkin(to: word) } }
  }

  func isSwapped(with other: Told) -> Bool {
    said.name(other.promised) && other.said.name(promised) && (said.name(other.id) || other.said.name(id))
  }

  private var id: [String] { commitment.anchor.split(separator: "-").map(String.init) }
}

extension [String] {
  /// Whether a word of one is one of another, but for its ending and what it is put together with.
  fileprivate func name(_ others: [String]) -> Bool {
    contains { word in others.contains { word.isSame(as: $0) } }
  }
}

extension String {
  fileprivate func isAkin(to other: String) -> Bool {
    self == other || count > 3 && other.count > 3 && (contains(other.prefix(4)) || other.contains(prefix(4)))
  }

  fileprivate func isSame(as other: String) -> Bool {
    let (short, long) = count < other.count ? (self, other) : (other, self)
    return self == other || short.count > 4 && long.contains(short.prefix(Swift.max(5, short.count - 2)))
  }
}
