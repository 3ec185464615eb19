import PromiseModel
import Source

/// A day, as a test writes it.
func day(_ iso: String) -> CalendarDate {
  guard let date = try? PartialDate.parse(iso) else { fatalError("no date in a test: \(iso)") }
  return date.first
}

/// The days of a period, as a test writes it.
func days(_ period: String) -> DateRange {
  guard let days = (try? Period.parse(period))?.days else { fatalError("no days in a test: \(period)") }
  return days
}

extension Target {
  static func atLeast(_ number: Int, per rate: Rate? = nil) -> Target { Target(.atLeast(Quantity(number)), per: rate) }
  static func atMost(_ number: Int, per rate: Rate? = nil) -> Target { Target(.atMost(Quantity(number)), per: rate) }
}

extension Particulars {
  static var incomplete: Particulars {
    var particulars = Particulars()
    particulars.isIncomplete = true
    return particulars
  }

  static func withSurvey(closing date: String) throws -> Particulars {
    var particulars = Particulars()
    particulars.survey = Survey(title: "", url: nil, closes: try .parse(date), spot: Origin(file: ""))
    return particulars
  }

  /// Of a promise whose follow-ups of these years are elsewhere.
  static func followedUpElsewhere(_ years: [Int], everyYear: Bool = false) -> Particulars {
    var particulars = Particulars()
    let followedUp = years.map(LinkedDocument.FollowedUp.year) + (everyYear ? [.everyYear] : [])
    particulars.documents = followedUp.map { LinkedDocument(title: "", location: .notHeld, followUp: $0) }
    return particulars
  }
}
