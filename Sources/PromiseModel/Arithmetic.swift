/// What a follow-up's figure for a commitment comes to, held against its target.
package struct Arithmetic: Sendable, Hashable {
  /// The figure as the follow-up gives it.
  package let figure: Outcome.Figure
  package let unit: MeasureUnit?
  package let target: Target?
  /// What is held against the target; nil for a plain figure without one.
  package let total: Total?
  /// What a rate comes to for the days told of; nil where the target is no rate.
  package let required: RateRequirement?

  package struct Total: Sendable, Hashable {
    /// Between what and what it lies; without an upper bound it is "no less than".
    package let bounds: QuantityRange
    /// The numbers as written, added up.
    package let stated: Quantity
    /// Whether anything was added to the follow-up's own figure.
    package let isSum: Bool
  }

  package struct RateRequirement: Sendable, Hashable {
    package let rate: Rate
    /// How many weeks, months … the days hold.
    package let count: Int
    /// The target times that.
    package let bound: Target.Bound
    package let days: DateRange
  }

  /// What the figures say of the target.
  package enum Verdict: String, Vocabulary {
    case reached
    case notReached = "not-reached"
    /// A ceiling that is kept so far, or a figure that leaves it open.
    case open
    /// There is nothing to judge by.
    case unjudged
  }

  package let verdict: Verdict
}
