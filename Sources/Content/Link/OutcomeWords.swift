import Diagnostics
import Markdown
import PromiseModel
import SafeHTML
import Source

/// Holds the words of outcomes against those of the promise: one without words says nothing, and a copy that nobody
/// has filled in says nothing of how it went.
struct OutcomeWords {
  let body: DocumentBody
  let promise: Promise
  /// The blocks with a verdict or a figure.
  let judged: Set<Int>
  /// Of what is missing: a draft may be without it.
  let severity: Severity?

  /// - `outcomes`: by the number of the commitment.
  func check(_ outcomes: [Outcome?], _ log: inout DiagnosticLog) {
    let told = zip(promise.commitments, outcomes).compactMap { commitment, outcome in outcome.map { (commitment, $0) } }
    let bare = told.filter { !judged.contains($0.1.excerpt.block) }
    // Mostly there is none: words need not be looked for.
    guard !bare.isEmpty else { return }
    for (commitment, outcome) in bare where !hasWords(outcome) {
      log.report(.outcomeSaysNothing, at: outcome.excerpt.spot, ["id": commitment.anchor], severity: severity)
    }
    let copies = bare.filter { hasWords($1) && repeats($1, $0) }
    if copies.count == told.count {
      log.report(.followUpRepeatsPromise, at: copies[0].1.excerpt.spot, severity: severity)
    } else {
      for (commitment, outcome) in copies {
        log.report(.outcomeRepeatsPromise, at: outcome.excerpt.spot, ["id": commitment.anchor])
      }
    }
  }

  /// Whether it has words before the next outcome begins; of a heading those of its section count, and neither its own
  /// nor those of headings in it.
  private func hasWords(_ outcome: Outcome) -> Bool {
    let words = outcome.excerpt.words
    var start = words.lowerBound
    for block in body.markdown.blocks[(outcome.excerpt.block + 1)...].prefix(while: { $0.lead.lowerBound < words.upperBound })
    where block.isHeading && block.lead.lowerBound >= start {
      if hasWords(start..<block.lead.lowerBound) { return true }
      start = block.lead.upperBound
    }
    return hasWords(start..<max(start, words.upperBound))
  }

  private func hasWords(_ range: Range<Int>) -> Bool { !Self.words(of: plainText(range)).isEmpty }

  private func repeats(_ outcome: Outcome, _ commitment: Commitment) -> Bool {
    let text = Self.words(of: plainText(outcome.excerpt.text))
    let whole = outcome.excerpt.isHeading ? Self.words(of: outcome.excerpt.name) + text : text
    let promised = Self.words(of: promise.prose.plainText(of: commitment.excerpt))
    return whole == promised || text == promised || text == Self.words(of: commitment.excerpt.name)
  }

  private func plainText(_ range: Range<Int>) -> String { body.markdown.markup.plainText(of: range) }

  /// Letters and digits alone, without case: marks and blanks make no other words.
  private static func words(of text: String) -> [Unicode.Scalar] {
    text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}
