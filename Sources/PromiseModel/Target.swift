/// The measurable target of a commitment.
package struct Target: Sendable, Hashable {
  package enum Bound: Sendable, Hashable {
    case atLeast(Quantity)
    case atMost(Quantity)
    /// "Two to three": the upper figure is only shown, the lower one is the target.
    case between(Quantity, Quantity)

    static func * (bound: Bound, times: Int) -> Bound {
      switch bound {
      case .atLeast(let least): .atLeast(least * times)
      case .atMost(let most): .atMost(most * times)
      case .between(let least, let most): .between(least * times, most * times)
      }
    }

    /// What the target is: the ceiling, else the least.
    package var goal: Quantity {
      switch self {
      case .atLeast(let least), .between(let least, _): least
      case .atMost(let most): most
      }
    }

    /// The upper figure of "two to three".
    package var shownMost: Quantity? {
      if case .between(_, let most) = self { most } else { nil }
    }
  }

  package let bound: Bound
  /// Nil: a total, counted from the start of the promise.
  package let rate: Rate?

  package init(_ bound: Bound, per rate: Rate? = nil) {
    self.bound = bound
    self.rate = rate
  }
}

/// What a rate is promised for: so many each week, each month …
package enum Rate: String, Vocabulary {
  case week, month, quarter, tertial
  /// January to June, July to December: a school term.
  case halfYear = "half-year"
  case year

  /// How many of them the days hold: whole weeks of seven days, or the calendar months (quarters …) of
  /// which at least half is covered; at least one.
  package func count(in days: DateRange) -> Int {
    guard let months else { return max(1, days.count / 7) }
    let blocksPerYear = 12 / months
    var count = 0
    for year in days.first.year...days.last.year {
      for block in 0..<blocksPerYear {
        guard let first = CalendarDate(year: year, month: block * months + 1, day: 1) else { continue }
        let span = DateRange(first, .lastDay(of: year, month: (block + 1) * months))
        let covered = span.intersection(days)?.count ?? 0
        if covered > 0, covered * 2 >= span.count { count += 1 }
      }
    }
    return max(1, count)
  }

  /// Length in months; nil for a week.
  private var months: Int? {
    switch self {
    case .week: nil
    case .month: 1
    case .quarter: 3
    case .tertial: 4
    case .halfYear: 6
    case .year: 12
    }
  }
}
