/// Works out what the follow-ups of one promise say: statuses, sums and rates.
struct Judge {
  let promise: Promise
  /// All follow-ups of the promise.
  let followUps: [FollowUp]

  /// By `Commitment.ID`: what this follow-up says of each, nil where it is silent.
  func outcomes(of followUp: FollowUp) -> [JudgedOutcome?] {
    let totals = Totals(in: followUp, of: promise, followUps: followUps)
    return promise.commitments.map { commitment in
      if let outcome = followUp.outcomes[commitment.id.index] {
        return judged(outcome, of: commitment, in: followUp, totals)
      }
      return inherited(by: commitment, in: followUp)
    }
  }

  /// A part of a group without an outcome has its group's: the status if one is written.
  private func inherited(by commitment: Commitment, in followUp: FollowUp) -> JudgedOutcome? {
    var parent = commitment.parent
    while let id = parent {
      let around = promise[id]
      if around.kind == .group, let outcome = followUp.outcomes[id.index] {
        return JudgedOutcome(
          status: outcome.status ?? .reported, outcome: nil, arithmetic: nil,
          timeRemains: timeRemains(for: commitment, in: followUp), inheritedFrom: id)
      }
      parent = around.parent
    }
    return nil
  }

  private func judged(
    _ outcome: Outcome, of commitment: Commitment, in followUp: FollowUp, _ totals: Totals
  ) -> JudgedOutcome {
    let arithmetic = outcome.figure.map {
      self.arithmetic(of: $0, unit: commitment.unit ?? outcome.unit, commitment, followUp, totals)
    }
    let timeRemains = timeRemains(for: commitment, in: followUp)
    let status =
      outcome.status ?? arithmetic.map { self.status($0, timeRemains: timeRemains, followUp) } ?? .reported
    return JudgedOutcome(
      status: status, outcome: outcome, arithmetic: arithmetic, timeRemains: timeRemains,
      inheritedFrom: nil)
  }

  // MARK: Time

  /// Time remains as long as what is covered ends before the commitment is due; for a rate in a
  /// follow-up of the whole year none does: each year is judged by itself.
  private func timeRemains(for commitment: Commitment, in followUp: FollowUp) -> Bool {
    if commitment.target?.rate != nil, followUp.isOfWholeYear { return false }
    guard let year = followUp.year else { return false }
    guard let due = promise.dueDay(of: commitment) else { return true }
    if let covers = followUp.covers { return covers.last < due }
    if followUp.isInterim { return true }
    return promise.tenure.promiseYear(year).map { $0.days.last < due } ?? false
  }

  // MARK: Arithmetic

  private func arithmetic(
    of figure: Outcome.Figure, unit: MeasureUnit?, _ commitment: Commitment, _ followUp: FollowUp, _ totals: Totals
  ) -> Arithmetic {
    let target = commitment.target
    let own = Arithmetic.Total(
      bounds: figure.measure.bounds, stated: figure.measure.number, isSum: false)
    guard unit?.isPercent != true else {
      // A share is never summed, nor multiplied by weeks: the follow-up's own figure is judged.
      let verdict: Arithmetic.Verdict = target.map { self.verdict(own.bounds, against: $0.bound) } ?? .unjudged
      return Arithmetic(
        figure: figure, unit: unit, target: target, total: target == nil ? nil : own, required: nil,
        verdict: verdict)
    }
    if let rate = target?.rate, let target {
      return rateArithmetic(of: figure, own, unit, target, rate, followUp)
    }
    let total = totals.total(of: commitment.id, figure)
    return Arithmetic(
      figure: figure, unit: unit, target: target, total: total, required: nil,
      verdict: target.map { verdict(total.bounds, against: $0.bound) } ?? .unjudged)
  }

  /// A rate is judged on the days covered; an interim follow-up judges none.
  private func rateArithmetic(
    of figure: Outcome.Figure, _ own: Arithmetic.Total, _ unit: MeasureUnit?, _ target: Target,
    _ rate: Rate, _ followUp: FollowUp
  ) -> Arithmetic {
    guard let days = followUp.covers else {
      return Arithmetic(
        figure: figure, unit: unit, target: target, total: nil, required: nil, verdict: .unjudged)
    }
    let count = rate.count(in: days)
    let bound = target.bound * count
    return Arithmetic(
      figure: figure, unit: unit, target: target, total: own,
      required: .init(rate: rate, count: count, bound: bound, days: days),
      verdict: followUp.isInterim ? .unjudged : verdict(own.bounds, against: bound))
  }

  private func verdict(_ value: QuantityRange, against bound: Target.Bound) -> Arithmetic.Verdict {
    switch bound {
    case .atLeast(let least), .between(let least, _):
      if value.lower >= least { return .reached }
      return value.upper.map { $0 < least } == true ? .notReached : .open
    case .atMost(let most):
      if value.lower > most { return .notReached }
      return value.upper.map { $0 <= most } == true ? .reached : .open
    }
  }

  // MARK: Status

  /// What the arithmetic says where the source gives no verdict.
  private func status(
    _ arithmetic: Arithmetic, timeRemains: Bool, _ followUp: FollowUp
  ) -> Status {
    guard let target = arithmetic.target else { return .reported }
    if target.rate != nil, followUp.isInterim { return timeRemains ? .ongoing : .reported }
    switch (arithmetic.verdict, target.bound) {
    case (.unjudged, _): return .reported
    case (.open, _): return timeRemains ? .ongoing : .reported
    case (.reached, .atLeast), (.reached, .between): return .fulfilled
    case (.reached, .atMost): return timeRemains ? .ongoing : .fulfilled
    case (.notReached, .atMost): return .notFulfilled
    case (.notReached, .atLeast), (.notReached, .between):
      if timeRemains { return .ongoing }
      return arithmetic.total?.bounds.upper == .zero ? .notFulfilled : .partly
    }
  }
}
