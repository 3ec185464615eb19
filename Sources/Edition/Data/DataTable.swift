/// The tables of the open data; the raw value is the name of its files.
package enum DataTable: String, Sendable, CaseIterable {
  case municipalities
  case promises
  case commitments
  case followUps = "follow-ups"
  case outcomes
  case promiseYears = "promise-years"

  /// Whether it is published in parts, one for each year, so that the years that are over stay as they are. The
  /// register of municipalities is of no time.
  package var isInParts: Bool { self != .municipalities }

  /// Whether the parts are those of one county as well: a year of the whole country is more than anybody should
  /// have to fetch again for one changed figure.
  package var isByCounty: Bool { self == .commitments || self == .outcomes }

  /// Where the page on data tells of it.
  package var anchor: String { "#_" + rawValue }
}
