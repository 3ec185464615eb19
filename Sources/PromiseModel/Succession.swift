/// From when the promises of a site are in force, by the line they stand in: an open-ended promise goes on until the
/// day before the next of its line is in force. One that is only proposed ends no other.
package struct Succession: Sendable {
  /// What promises that follow each other have in common.
  package struct Line: Sendable, Hashable {
    let municipality: Municipality.ID
    let district: String?
    let slug: String?

    /// - `municipality`: the first of the promise.
    package init(municipality: Municipality.ID, district: String? = nil, slug: String? = nil) {
      self.municipality = municipality
      self.district = district
      self.slug = slug
    }
  }

  private var starts: [Line: [CalendarDate]] = [:]

  package init() {}

  package mutating func add(_ tenure: Tenure, to line: Line) {
    starts[line, default: []].append(tenure.inForceFrom)
  }

  /// A tenure as it really is, once all promises of its line are known.
  package func ended(_ tenure: Tenure, in line: Line) -> Tenure {
    guard tenure.last == nil, let next = starts[line]?.filter({ $0 > tenure.inForceFrom }).min() else { return tenure }
    return Tenure(first: tenure.first, last: next.adding(days: -1), inForceFrom: tenure.inForceFrom)
  }
}
