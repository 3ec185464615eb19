import Edition
import PromiseModel

/// The parts that a table is published in, by year and county, each with the groups of its rows. None is empty, and a
/// table without rows has none.
struct DataParts {
  let all: [(part: DataPart, groups: [Int])]

  /// - `site`: as it is published, without drafts.
  init(_ table: DataTable, in site: Site) {
    guard let rows = table.rows as? any DatedRows.Type else {
      all = []
      return
    }
    var groups: [DataPart: [Int]] = [:]
    for group in 0..<rows.groupCount(in: site) {
      let years = rows.years(of: group, in: site)
      let county = site[site[site[rows.promise(of: group, in: site)].home].county]
      for year in years { groups[DataPart(table, of: year, in: county), default: []].append(group) }
    }
    all = groups.map { (part: $0, groups: $1) }.sorted { $0.part.precedes($1.part) }
  }
}

extension DataPart {
  /// Of two parts of one table.
  fileprivate func precedes(_ other: DataPart) -> Bool {
    (year, county?.index ?? 0) < (other.year, other.county?.index ?? 0)
  }
}
