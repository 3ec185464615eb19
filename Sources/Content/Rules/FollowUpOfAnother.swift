import Diagnostics
import PromiseModel
import SafeHTML
import Source

/// Two municipalities do not do the same to the letter: a follow-up with the words and figures of another's is a copy of
/// which only the name was changed.
enum FollowUpOfAnother: SiteRule {
  static func check(_ site: Site, _ log: inout DiagnosticLog) {
    var earlier: [Key: [FollowUp]] = [:]
    for followUp in site.facts.followUps {
      guard let key = Key(followUp, site) else { continue }
      let others = earlier[key, default: []]
      if let other = others.first(where: { isCopy(followUp, of: $0, site) }) {
        log.report(
          .followUpOfAnotherCopied, at: followUp.spot,
          ["own": name(of: followUp, site), "name": name(of: other, site), "other": other.spot.file], related: [other.spot])
      } else if others.count < mostAlike {
        earlier[key] = others + [followUp]
      }
    }
  }

  /// Each is held against each of those with the same figures.
  private static let mostAlike = 50
  /// In bytes of markup: what is said in fewer words may well be said twice, but for telling figures.
  private static let shortText = 200

  /// What a copy has in common with what it is of.
  private struct Key: Hashable {
    let years: String
    let year: Int?
    let part: String?
    let told: [String]
    let statuses: [Status?]
    let figures: [Outcome.Figure?]

    /// Nil for one that says too little to be a copy: some figure is needed.
    init?(_ followUp: FollowUp, _ site: Site) {
      guard followUp.outcomes.contains(where: { $0?.figure != nil }),
        followUp.prose.markup.html.bytes.count > shortText || followUp.digitsOfFigures(in: site) >= FollowUp.tellingDigits
      else { return nil }
      let promise = site[followUp.promise]
      let outcomes = zip(promise.commitments, followUp.outcomes).compactMap { commitment, outcome in outcome.map { (commitment.anchor, $0) } }
      (years, year, part) = (promise.period.addressYears, followUp.year, followUp.part)
      told = outcomes.map(\.0)
      statuses = outcomes.map(\.1.status)
      figures = outcomes.map(\.1.figure)
    }
  }

  private static func name(of followUp: FollowUp, _ site: Site) -> String { site[site[followUp.promise].home].name }

  /// Whether nothing but the name, and perhaps a few letters in one place, tells them apart; where the figures are telling,
  /// a few words. Of one municipality there is a rule of its own.
  private static func isCopy(_ followUp: FollowUp, of other: FollowUp, _ site: Site) -> Bool {
    guard site[followUp.promise].home != site[other.promise].home else { return false }
    let own = NamedText(text: followUp.prose.markup.html.bytes, name: Array(name(of: followUp, site).utf8))
    let others = NamedText(text: other.prose.markup.html.bytes, name: Array(name(of: other, site).utf8))
    return own.difference(from: others) * 50 <= own.text.count
      || followUp.digitsOfFigures(in: site) >= FollowUp.tellingDigits
        && followUp.hasNearlyTheWords(of: other, names: (name(of: followUp, site), name(of: other, site)))
  }
}

/// A text that names whom it is about.
private struct NamedText {
  let text: [UInt8]
  let name: [UInt8]

  /// How long the stretch is outside of which both are the same but for their names: looked for from both ends, so that
  /// two texts that have nothing in common are soon told apart.
  func difference(from other: NamedText) -> Int {
    var (start, otherStart) = (0, 0)
    while true {
      (start, otherStart) = (afterName(start), other.afterName(otherStart))
      guard start < text.count, otherStart < other.text.count, text[start] == other.text[otherStart] else { break }
      (start, otherStart) = (start + 1, otherStart + 1)
    }
    var (end, otherEnd) = (text.count, other.text.count)
    while true {
      (end, otherEnd) = (beforeName(end), other.beforeName(otherEnd))
      guard end > start, otherEnd > otherStart, text[end - 1] == other.text[otherEnd - 1] else { break }
      (end, otherEnd) = (end - 1, otherEnd - 1)
    }
    return max(end - start, otherEnd - otherStart)
  }

  private func afterName(_ index: Int) -> Int {
    index < text.count && text[index] == name.first && text[index...].starts(with: name) ? index + name.count : index
  }

  private func beforeName(_ end: Int) -> Int {
    end > 0 && text[end - 1] == name.last && text[..<end].suffix(name.count).elementsEqual(name) ? end - name.count : end
  }
}
