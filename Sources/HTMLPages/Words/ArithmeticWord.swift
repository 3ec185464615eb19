import Edition
import PromiseModel

/// The sentence that holds a follow-up's figure against the target.
enum ArithmeticWord: String, WordKey {
  case sentence = "arithmetic.sentence"
  case soFar = "arithmetic.so-far"
  case noLessThan = "arithmetic.no-less-than"
  case noMoreThan = "arithmetic.no-more-than"
  case somewhatOver = "arithmetic.somewhat-over"
  case about = "arithmetic.about"
  case calendarYear = "arithmetic.days.calendar-year"
  case weeks = "arithmetic.days.weeks"
  case months = "arithmetic.days.months"
  case quarters = "arithmetic.days.quarters"
  case tertials = "arithmetic.days.tertials"
  case halfYears = "arithmetic.days.half-years"
  case years = "arithmetic.days.years"

  /// Several of what a rate is promised for.
  init(several rate: Rate) {
    switch rate {
    case .week: self = .weeks
    case .month: self = .months
    case .quarter: self = .quarters
    case .tertial: self = .tertials
    case .halfYear: self = .halfYears
    case .year: self = .years
    }
  }

  var names: [String] {
    switch self {
    case .sentence:
      ["figure", "total", "target", "required", "days", "ended"]
    case .soFar: ["figure"]
    case .noLessThan, .noMoreThan, .somewhatOver, .about: ["quantity"]
    case .calendarYear: []
    case .weeks, .months, .quarters, .tertials, .halfYears, .years: ["count"]
    }
  }
}
