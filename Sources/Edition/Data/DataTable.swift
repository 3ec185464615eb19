/// The tables of the open data; the raw value is the name of its files.
package enum DataTable: String, Sendable, CaseIterable {
  case municipalities
  case promises
  case commitments
  case followUps = "follow-ups"
  case outcomes
  case promiseYears = "promise-years"

  /// Where the page on data tells of it.
  package var anchor: String { "#_" + rawValue }
}
