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
  /// In bytes of markup: what is said in fewer words may well be said twice.
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
      guard followUp.prose.markup.html.bytes.count > shortText, followUp.outcomes.contains(where: { $0?.figure != nil }) else { return nil }
      let promise = site[followUp.promise]
      let outcomes = zip(promise.commitments, followUp.outcomes).compactMap { commitment, outcome in outcome.map { (commitment.anchor, $0) } }
      (years, year, part) = (promise.period.addressYears, followUp.year, followUp.part)
      told = outcomes.map(\.0)
      statuses = outcomes.map(\.1.status)
      figures = outcomes.map(\.1.figure)
    }
  }

  private static func name(of followUp: FollowUp, _ site: Site) -> String { site[site[followUp.promise].home].name }

  /// Whether nothing but the name, and perhaps a few letters in one place, tells them apart. Of one municipality there is
  /// a rule of its own.
  private static func isCopy(_ followUp: FollowUp, of other: FollowUp, _ site: Site) -> Bool {
    guard site[followUp.promise].home != site[other.promise].home else { return false }
    let (own, others) = (words(of: followUp, site), words(of: other, site))
    guard abs(own.count - others.count) <= own.count / 50 else { return false }
    let start = zip(own, others).prefix { $0 == $1 }.count
    let end = zip(own[start...].reversed(), others[min(start, others.count)...].reversed()).prefix { $0 == $1 }.count
    return (start + end) * 50 >= max(own.count, others.count) * 49
  }

  /// The text without the name of its municipality.
  private static func words(of followUp: FollowUp, _ site: Site) -> [UInt8] {
    let text = followUp.prose.markup.html.bytes
    let name = Array(name(of: followUp, site).utf8)
    guard let first = name.first else { return text }
    var words: [UInt8] = []
    words.reserveCapacity(text.count)
    var next = 0
    while next < text.count {
      let isName = text[next] == first && text[next...].starts(with: name)
      if !isName { words.append(text[next]) }
      next += isName ? name.count : 1
    }
    return words
  }
}
