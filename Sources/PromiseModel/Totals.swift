/// Adds up, from the start of a promise, what its follow-ups say of a commitment up to one of them.
///
/// What has to be added is the same for every commitment, so it is found once.
struct Totals {
  private let followUp: FollowUp
  private let start: CalendarDate
  /// In order; nil for a year that nothing tells of.
  private let before: [FollowUp?]

  init(in followUp: FollowUp, of promise: Promise, voices: [Int: Voices], followUps: [FollowUp]) {
    self.followUp = followUp
    start = promise.tenure.first
    guard let year = followUp.year, let firstYear = followUp.years.first else {
      before = []
      return
    }
    let years = promise.tenure.promiseYears(upTo: firstYear - 1).map(\.year).filter { $0 < firstYear }
    before =
      Self.earlier(than: followUp, years.map { voices[$0] ?? Voices(of: $0, among: []) })
      + Self.interims(of: year, before: followUp, among: followUps)
  }

  /// The total that the follow-up's figure for a commitment stands for.
  ///
  /// A `so-far` is the total itself. A `result` is added to what counts for each earlier promise year,
  /// and to the interim ones of the same year that end before it begins. Where one of these is missing
  /// or without a figure, or days are told of by none, the sum is "no less than".
  func total(of commitment: Commitment.ID, _ figure: Outcome.Figure) -> Arithmetic.Total {
    if case .soFar(let measure) = figure {
      return Arithmetic.Total(bounds: measure.bounds, stated: measure.number, isSum: false)
    }
    var sum = RunningSum(start: start)
    for earlier in before { Self.add(earlier, commitment, to: &sum) }
    if followUp.year == nil { sum.isComplete = false }
    let addends = sum.addends
    sum.add(figure.measure, covering: followUp.covers)
    return Arithmetic.Total(bounds: sum.bounds, stated: sum.stated, isSum: addends > 0)
  }

  private static func add(_ followUp: FollowUp?, _ commitment: Commitment.ID, to sum: inout RunningSum) {
    switch followUp?.outcomes[commitment.index]?.figure {
    case .soFar(let measure): sum.restart(at: measure, through: followUp?.covers?.last)
    case .result(let measure): sum.add(measure, covering: followUp?.covers)
    case nil: sum.isComplete = false
    }
  }

  /// What counts for each promise year before `followUp`'s first, in order; nil for a year that nothing
  /// tells of. One that counts for several years comes once.
  private static func earlier(than followUp: FollowUp, _ voices: [Voices]) -> [FollowUp?] {
    var found: [FollowUp?] = []
    var seen: Set<FollowUp.ID> = [followUp.id]
    for voices in voices {
      let counting = voices.whole.map { [$0] } ?? withoutOverlap(voices.interims)
      // One that tells of later days too can't be added without counting these twice.
      let told = counting.filter { !reaches($0, into: followUp) }
      if told.isEmpty { found.append(nil) }
      for earlier in told where seen.insert(earlier.id).inserted { found.append(earlier) }
    }
    return found
  }

  private static func reaches(_ earlier: FollowUp, into followUp: FollowUp) -> Bool {
    guard let told = earlier.covers, let own = followUp.covers else { return false }
    return told.last >= own.first
  }

  /// Interim follow-ups of the same year and voice that end before this one begins.
  private static func interims(
    of year: Int, before followUp: FollowUp, among followUps: [FollowUp]
  ) -> [FollowUp] {
    guard let begins = followUp.covers?.first else { return [] }
    return withoutOverlap(
      followUps.filter {
        $0.isInterim && $0.year == year && $0.isByGivers == followUp.isByGivers
          && $0.covers.map { $0.last < begins } == true
      })
  }

  /// In the order of their days. Of two that tell of the same days only the one that ends later counts,
  /// so that nothing is added twice; those of unknown days come last.
  private static func withoutOverlap(_ interims: [FollowUp]) -> [FollowUp] {
    let dated = interims.filter { $0.covers != nil }.sorted { a, b in
      guard let x = a.covers, let y = b.covers else { return false }
      return (x.last, y.first) > (y.last, x.first)
    }
    var kept: [FollowUp] = []
    for interim in dated {
      guard let days = interim.covers else { continue }
      if kept.last?.covers.map({ $0.overlaps(days) }) != true { kept.append(interim) }
    }
    return kept.reversed() + interims.filter { $0.covers == nil }
  }
}

/// A sum of figures that knows whether it tells of every day so far.
private struct RunningSum {
  private(set) var bounds = QuantityRange(.zero, .zero)
  private(set) var stated = Quantity.zero
  private(set) var addends = 0
  /// The first day that nothing has told of yet; nil once that is not known.
  private var next: CalendarDate?
  var isComplete = true {
    didSet { if !isComplete { bounds = QuantityRange(bounds.lower, nil) } }
  }

  init(start: CalendarDate) {
    next = start
  }

  /// Adds a figure for these days; a gap before them, or days unknown, leave the sum "no less than".
  mutating func add(_ measure: Measure, covering days: DateRange?) {
    bounds = bounds + measure.bounds
    stated = stated + measure.number
    addends += 1
    if let days, let next, days.first <= next {
      self.next = max(next, days.last.adding(days: 1))
    } else {
      next = nil
      isComplete = false
    }
  }

  /// A total from the start of the promise takes the place of all before it.
  mutating func restart(at measure: Measure, through day: CalendarDate?) {
    bounds = measure.bounds
    stated = measure.number
    addends = 1
    next = day?.adding(days: 1)
    isComplete = true
  }
}
