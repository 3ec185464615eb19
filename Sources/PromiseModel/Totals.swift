/// Adds up what the follow-ups of one promise say of one commitment, from the start of the promise.
struct Totals {
  let promise: Promise
  let followUps: [FollowUp]
  let commitment: Commitment.ID

  /// The total that a follow-up's figure stands for.
  ///
  /// A `so-far` is the total itself. A `result` is added to what counts for each earlier promise year,
  /// and to the interim ones of the same year that end before it begins. Where one of these is missing
  /// or without a figure, or days are told of by none, the sum is "no less than".
  func total(in followUp: FollowUp, _ figure: Outcome.Figure) -> Arithmetic.Total {
    if case .soFar(let measure) = figure {
      return Arithmetic.Total(bounds: measure.bounds, stated: measure.number, isSum: false)
    }
    var sum = RunningSum(start: promise.tenure.first)
    if let year = followUp.year, let firstYear = followUp.years.first {
      for earlier in earlierFollowUps(than: followUp, from: firstYear) { add(earlier, to: &sum) }
      for interim in interims(of: year, before: followUp) { add(interim, to: &sum) }
    } else {
      sum.isComplete = false
    }
    let addends = sum.addends
    sum.add(figure.measure, covering: followUp.covers)
    return Arithmetic.Total(bounds: sum.bounds, stated: sum.stated, isSum: addends > 0)
  }

  private func add(_ followUp: FollowUp?, to sum: inout RunningSum) {
    switch followUp?.outcomes[commitment.index]?.figure {
    case .soFar(let measure): sum.restart(at: measure, through: followUp?.covers?.last)
    case .result(let measure): sum.add(measure, covering: followUp?.covers)
    case nil: sum.isComplete = false
    }
  }

  /// What counts for each promise year before `followUp`'s first, in order; nil for a year that nothing
  /// tells of. One that counts for several years comes once.
  private func earlierFollowUps(than followUp: FollowUp, from firstYear: Int) -> [FollowUp?] {
    var found: [FollowUp?] = []
    var seen: Set<SourceSpot> = [followUp.spot]
    for year in promise.tenure.promiseYears(upTo: firstYear - 1) where year.year < firstYear {
      let voices = Voices(of: year.year, among: followUps)
      let counting = voices.whole.map { [$0] } ?? withoutOverlap(voices.interims)
      // One that tells of later days too can't be added without counting these twice.
      let told = counting.filter { !reaches($0, into: followUp) }
      if told.isEmpty { found.append(nil) }
      for earlier in told where seen.insert(earlier.spot).inserted { found.append(earlier) }
    }
    return found
  }

  private func reaches(_ earlier: FollowUp, into followUp: FollowUp) -> Bool {
    guard let told = earlier.covers, let own = followUp.covers else { return false }
    return told.last >= own.first
  }

  /// Interim follow-ups of the same year and voice that end before this one begins.
  private func interims(of year: Int, before followUp: FollowUp) -> [FollowUp] {
    guard let begins = followUp.covers?.first else { return [] }
    return withoutOverlap(
      followUps.filter {
        $0.isInterim && $0.year == year && $0.isByGivers == followUp.isByGivers
          && $0.covers.map { $0.last < begins } == true
      })
  }

  /// In the order of their days. Of two that tell of the same days only the one that ends later counts,
  /// so that nothing is added twice; those of unknown days come last.
  private func withoutOverlap(_ interims: [FollowUp]) -> [FollowUp] {
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
  private(set) var bounds = Bounds(.zero, .zero)
  private(set) var stated = Quantity.zero
  private(set) var addends = 0
  /// The first day that nothing has told of yet; nil once that is not known.
  private var next: CalendarDate?
  var isComplete = true {
    didSet { if !isComplete { bounds = Bounds(bounds.lower, nil) } }
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
