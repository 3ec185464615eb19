import Diagnostics
import PromiseModel
import SafeHTML
import Source

/// A follow-up tells of its own time: one with the words and outcomes of another is a copy that nobody has filled in.
enum CopiedFollowUp: SiteRule {
  static func check(_ site: Site, _ log: inout DiagnosticLog) {
    var earlier: [Key: [FollowUp]] = [:]
    var counting: [Promise.ID: [FollowUp]] = [:]
    for followUp in site.facts.followUps where followUp.outcomes.contains(where: { $0 != nil }) {
      if followUp.digitsOfFigures(in: site) >= FollowUp.tellingDigits {
        if let other = counting[followUp.promise]?.first(where: { isReworded(followUp, of: $0, site) }) {
          report(followUp, of: other, &log)
          continue
        }
        counting[followUp.promise, default: []].append(followUp)
      }
      // A line of a few words may be said twice, where nothing is counted.
      let length = followUp.prose.markup.html.bytes.count
      guard length > shortText || followUp.outcomes.contains(where: { $0?.figure != nil }) else { continue }
      let key = Key(promise: followUp.promise, length: length)
      if let other = earlier[key]?.first(where: { isCopy(followUp, of: $0) }) {
        report(followUp, of: other, &log)
      } else {
        earlier[key, default: []].append(followUp)
      }
    }
  }

  private static func report(_ followUp: FollowUp, of other: FollowUp, _ log: inout DiagnosticLog) {
    log.report(.followUpCopied, at: followUp.spot, ["other": other.spot.file], related: [other.spot])
  }

  /// Whether a follow-up has the figures of another, and nearly its words. Others may well quote what the givers tell, and
  /// the year what its last part does.
  private static func isReworded(_ followUp: FollowUp, of other: FollowUp, _ site: Site) -> Bool {
    guard followUp.assessedBy == other.assessedBy, (followUp.part == nil) == (other.part == nil),
      zip(followUp.outcomes, other.outcomes).allSatisfy({ isSame($0, $1) })
    else { return false }
    let name = site[site[followUp.promise].home].name
    return followUp.hasNearlyTheWords(of: other, names: (name, name))
  }

  /// In bytes of markup.
  private static let shortText = 300

  /// What a copy has in common with what it is of, whatever years it names.
  private struct Key: Hashable {
    let promise: Promise.ID
    let length: Int
  }

  private static func isCopy(_ followUp: FollowUp, of other: FollowUp) -> Bool {
    followUp.outcomes.count == other.outcomes.count && zip(followUp.outcomes, other.outcomes).allSatisfy { isSame($0, $1) }
      && followUp.prose.isCopy(of: other.prose)
  }

  private static func isSame(_ outcome: Outcome?, _ other: Outcome?) -> Bool {
    outcome?.status == other?.status && outcome?.figure == other?.figure && (outcome == nil) == (other == nil)
  }
}
