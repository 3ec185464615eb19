/// Adds up, from the start of a promise, what its follow-ups say of a commitment up to one of them.
///
/// What is to be added is the same for every commitment, so it is found once.
struct Totals {
  private let followUp: FollowUp
  private let start: CalendarDate
  /// What came before and the follow-up itself, the last first; alone, it is not in it.
  private let addends: [Addend]

  init(in followUp: FollowUp, of promise: Promise, followUps: [FollowUp]) {
    self.followUp = followUp
    start = promise.tenure.first
    guard let year = followUp.year, let first = followUp.years.first else {
      addends = []
      return
    }
    let before = Self.before(followUp, followUps)
    let earlier = Self.byYear(before).filter { $0.key < first }
    let counting = earlier.flatMap { year, told in
      let voices = Voices(of: year, among: told)
      return voices.whole.map { [$0] } ?? voices.interims
    }
    var untold = first - 1
    while earlier[untold] != nil { untold -= 1 }
    addends = Self.addends(
      [followUp] + counting + before.filter { $0.year == year }, of: promise,
      untold: promise.tenure.promiseYear(untold)?.days.last)
  }

  /// The total that the follow-up's figure for a commitment stands for (chapter 5 of docs/content-format.md).
  ///
  /// A `so-far` is the total itself. A `result` is added to what counts for each earlier promise year, and to the
  /// interim ones of the same year that end before it begins.
  func total(of commitment: Commitment.ID, _ figure: Outcome.Figure) -> Arithmetic.Total {
    if case .soFar(let measure) = figure {
      return Arithmetic.Total(bounds: measure.bounds, stated: measure.number, isSum: false)
    }
    guard addends.isEmpty else {
      return RunningSum(of: addends, for: commitment).total(from: start, of: followUp)
    }
    let tellsOfAll = followUp.year != nil && followUp.covers.map { $0.first <= start } == true
    let bounds = figure.measure.bounds
    return Arithmetic.Total(
      bounds: tellsOfAll ? bounds : QuantityRange(bounds.lower, nil), stated: figure.measure.number, isSum: false)
  }

  /// Of the same voice: those of earlier years, and the interim ones of the same year that end before it begins.
  private static func before(_ followUp: FollowUp, _ followUps: [FollowUp]) -> [FollowUp] {
    guard let year = followUp.year else { return [] }
    return followUps.filter { other in
      guard other.assessedBy == followUp.assessedBy, let otherYear = other.year else { return false }
      if otherYear < year { return true }
      guard otherYear == year, other.isInterim, let told = other.covers, let own = followUp.covers else { return false }
      return told.last < own.first
    }
  }

  private static func byYear(_ followUps: [FollowUp]) -> [Int: [FollowUp]] {
    followUps.reduce(into: [:]) { byYear, followUp in
      for year in followUp.years { byYear[year, default: []].append(followUp) }
    }
  }

  /// - `untold`: the last day of the latest earlier promise year that nothing tells of. Others before it say no more.
  private static func addends(_ followUps: [FollowUp], of promise: Promise, untold: CalendarDate?) -> [Addend] {
    guard followUps.count > 1 || untold != nil else { return [] }
    var seen: Set<FollowUp.ID> = []
    var addends = followUps.filter { seen.insert($0.id).inserted }.map { Addend($0, in: promise) }
    if let untold { addends.append(Addend(nothingUntil: untold)) }
    return addends.sorted(by: Addend.goesBefore)
  }
}
