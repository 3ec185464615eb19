package import PromiseModel
import Source

/// What a follow-up document says of itself.
package struct FollowUpOutline: Sendable {
  package struct Told: Sendable {
    package let id: String
    package let status: Status?
    /// With the source's words before the number.
    package let figure: Measure?
    /// Whether the figure is the total from the start of the promise.
    package let isSoFar: Bool
  }

  /// Below the content folder.
  package let path: String
  package let year: Int?
  package let part: String?
  package let assessedBy: String?
  /// The last day that it says it tells of, where it says so.
  package let lastDay: CalendarDate?
  package let told: [Told]
  private let municipalities: [String]
  private let period: Period
  private let district: String?
  private let slug: String?

  /// Nil where it can't be read what it follows up.
  init?(_ document: FollowUpDocument) {
    guard let period = document.period?.value, !document.municipalities.isEmpty else { return nil }
    path = document.body.path
    year = document.year?.value
    part = document.part?.value
    assessedBy = document.assessedBy?.value
    if case .days(let days) = document.covers { lastDay = days.last } else { lastDay = nil }
    told = document.outcomes.map {
      Told(
        id: $0.id.value, status: $0.status?.value, figure: ($0.result ?? $0.soFar)?.value, isSoFar: $0.result == nil)
    }
    municipalities = document.municipalities.map(\.value)
    self.period = period
    district = document.district?.value
    slug = document.slug?.value
  }

  /// Whether it follows up a promise.
  package func isOf(_ promise: PromiseOutline) -> Bool {
    municipalities.allSatisfy { promise.isOf($0, period, district: district, slug: slug) }
  }
}
