package import Diagnostics
package import Disk
package import Outlook
import Pages
package import PromiseModel

/// A site that is published nowhere: each of its files is made when it is asked for, of the same as a build would
/// make it.
package struct MemorySite: Sendable {
  package let date: CalendarDate
  package let findings: Findings
  /// What is to come; nil where errors leave no site to tell of.
  package let outlook: Outlook?
  /// Nil where a build would publish nothing.
  let pages: PageSet?
  let options: BuildOptions
  /// The place of each file in `pages`, by the bytes of its path: that is what an address names.
  private let places: [[UInt8]: Int]
  private let media: Set<[UInt8]>

  init(_ plan: BuildPlan, _ options: BuildOptions) {
    date = options.date
    findings = Findings(plan.log)
    outlook = plan.outlook
    self.options = options
    let pages = plan.isRefused ? nil : plan.pages
    var places: [[UInt8]: Int] = [:]
    places.reserveCapacity(pages?.paths.count ?? 0)
    for (place, path) in (pages?.paths ?? []).enumerated() { places[Array(path.utf8)] = place }
    self.pages = pages
    self.places = places
    media = Set((pages?.media ?? []).map { Array($0.utf8) })
  }

  /// Whether a build would publish it.
  package var isWhole: Bool { pages != nil }

  /// The place of a file that is made, not copied.
  func place(of path: String) -> Int? { places[Array(path.utf8)] }

  private func isMedia(_ path: String) -> Bool { media.contains(Array(path.utf8)) }

  package func has(_ path: String) -> Bool { place(of: path) != nil || isMedia(path) }

  /// What a build would publish under a path; nil where that is nothing.
  package func file(at path: String) throws(DiskError) -> MemoryFile? {
    if let pages, let place = place(of: path) {
      return MemoryFile(path, isMedia: false, bytes: pages.pieces(of: place).reduce(into: []) { $0 += $1 })
    }
    guard isMedia(path) else { return nil }
    return try MemoryFile(path, isMedia: true, bytes: Folder(options.content).read(path, limit: .max))
  }

  /// The days on which the site changes by itself, each as `Outlook.nextChange` of the day before it says.
  /// - `last`: the last day to look at.
  package func changeDays(from first: CalendarDate, through last: CalendarDate) -> [CalendarDate] {
    pages?.site.changeDays(from: first, through: last) ?? []
  }
}
