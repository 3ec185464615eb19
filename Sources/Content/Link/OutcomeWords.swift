import Diagnostics
import Markdown
import PromiseModel
import SafeHTML
import Source

/// Holds the words of outcomes against those of the promise: one without words says nothing, one that is still to be
/// filled in has told nothing yet, and a copy that nobody has filled in says nothing of how it went.
struct OutcomeWords {
  let body: DocumentBody
  let promise: Promise
  /// The blocks with a verdict or a figure.
  let judged: Set<Int>
  /// Of what is missing: a draft may be without it.
  let severity: Severity?

  /// Reports what is wrong with their words, and returns those that say something.
  /// - `outcomes`: by the number of the commitment.
  func said(in outcomes: [Outcome?], _ log: inout DiagnosticLog) -> [Outcome?] {
    let told = zip(promise.commitments, outcomes).compactMap { commitment, outcome in outcome.map { (commitment, $0) } }
    let bare = told.filter { !judged.contains($0.1.excerpt.block) }
    // Mostly there is none: words need not be looked for.
    guard !bare.isEmpty else { return outcomes }
    var said = outcomes
    var copies: [(Commitment, Outcome)] = []
    for (commitment, outcome) in bare {
      switch words(of: outcome) {
      case .some where repeats(outcome, commitment): copies.append((commitment, outcome))
      case .some: break
      // Each mark is told of by itself.
      case .marks: said[commitment.id.index] = nil
      case .none:
        log.report(.outcomeSaysNothing, at: outcome.excerpt.spot, ["id": commitment.anchor], severity: severity)
        said[commitment.id.index] = nil
      }
    }
    if copies.count == told.count {
      log.report(.followUpRepeatsPromise, at: copies[0].1.excerpt.spot, severity: severity)
    } else {
      for (commitment, outcome) in copies {
        log.report(.outcomeRepeatsPromise, at: outcome.excerpt.spot, ["id": commitment.anchor])
      }
    }
    return said
  }

  private enum Wording: Comparable { case none, marks, some }

  /// What it has before the next outcome begins; of a heading that of its section counts, and neither its own words nor
  /// those of headings in it.
  private func words(of outcome: Outcome) -> Wording {
    let words = outcome.excerpt.words
    var (start, found) = (words.lowerBound, Wording.none)
    for block in body.markdown.blocks[(outcome.excerpt.block + 1)...].prefix(while: { $0.lead.lowerBound < words.upperBound })
    where block.isHeading && block.lead.lowerBound >= start {
      found = max(found, wording(start..<block.lead.lowerBound))
      if found == .some { return found }
      start = block.lead.upperBound
    }
    return max(found, wording(start..<max(start, words.upperBound)))
  }

  private func wording(_ range: Range<Int>) -> Wording {
    let text = plainText(range)
    if Self.words(of: text).isEmpty { return .none }
    return UnfinishedMark.isIn(text) && Self.words(of: UnfinishedMark.removed(from: text)).isEmpty ? .marks : .some
  }

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
