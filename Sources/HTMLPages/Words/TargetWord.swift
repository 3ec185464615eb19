import Edition
import PromiseModel

/// The measurable target of a commitment.
enum TargetWord: String, WordKey {
  case atLeast = "target.at-least"
  case atMost = "target.at-most"
  case between = "target.between"
  case perWeek = "target.per-week"
  case perMonth = "target.per-month"
  case perQuarter = "target.per-quarter"
  case perTertial = "target.per-tertial"
  case perHalfYear = "target.per-half-year"
  case perYear = "target.per-year"

  init(_ rate: Rate) {
    switch rate {
    case .week: self = .perWeek
    case .month: self = .perMonth
    case .quarter: self = .perQuarter
    case .tertial: self = .perTertial
    case .halfYear: self = .perHalfYear
    case .year: self = .perYear
    }
  }

  var names: [String] {
    switch self {
    case .atLeast, .atMost: ["quantity"]
    case .between: ["least", "most"]
    default: ["target"]
    }
  }
}
