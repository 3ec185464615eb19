package import PromiseModel

/// A part of a table: its rows of one year, and of one county where a year has many.
package struct DataPart: Sendable, Hashable {
  package let table: DataTable
  package let year: Int
  package let county: County.ID?
  /// The part's place below the table's name, without an ending.
  let place: String

  /// - `county`: of the rows; what is not divided by county has no use for it.
  package init(_ table: DataTable, of year: Int, in county: County) {
    self.table = table
    self.year = year
    self.county = table.isByCounty ? county.id : nil
    place = String(year) + (table.isByCounty ? "/" + county.slug : "")
  }
}
