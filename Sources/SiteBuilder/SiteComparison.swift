import Disk
import Pages

/// What publishing a site would change in a folder, found some files at a time: who looks can do other things in
/// between, and stop.
package struct SiteComparison: Sendable {
  package private(set) var added: [String] = []
  package private(set) var changed: [String] = []
  package let removed: [String]
  /// What the pages that were added or changed call themselves, by their paths.
  package private(set) var titles: [String: String] = [:]
  /// How many files have been looked at.
  package private(set) var done = 0
  private let sides: Sides
  private let jobs: Int

  /// Nil where a build would publish nothing.
  package init?(of site: MemorySite, with output: String) {
    guard let pages = site.pages else { return nil }
    sides = Sides(pages, content: site.options.content, output: output)
    jobs = site.options.jobs
    removed = sides.removed
  }

  package var count: Int { sides.paths.count }
  package var isFinished: Bool { done == count }
  /// Whether nothing has been published there yet.
  package var isFirst: Bool { sides.published == nil }

  /// Looks at so many files more.
  package mutating func goOn(_ files: Int) {
    let next = done..<min(done + files, count)
    let sides = sides
    let fates = parallelMap(next.count, jobs: jobs) { sides.fate(of: next.lowerBound + $0) }
    for (place, found) in zip(next, fates) {
      guard let found else { continue }
      switch found.fate {
      case .added: added.append(sides.paths[place])
      case .changed: changed.append(sides.paths[place])
      }
      if let title = found.title { titles[sides.paths[place]] = title }
    }
    done = next.upperBound
  }

  /// What a page that was published calls itself.
  package func titlePublished(at path: String) -> String? {
    sides.published?.start(of: path, upTo: PageTitle.farthest).flatMap(PageTitle.of)
  }
}

/// The two that are compared.
private final class Sides: Sendable {
  enum Fate {
    case added, changed
  }

  let pages: PageSet
  let published: PublishedSite?
  /// Those that are made, then those that are copied.
  let paths: [String]
  private let content: String

  init(_ pages: PageSet, content: String, output: String) {
    self.pages = pages
    self.content = content
    published = PublishedSite(in: output)
    paths = pages.paths + pages.media
  }

  /// What was published and is no more; packed copies go with their files.
  var removed: [String] {
    let made = Set(paths.map { Array($0.utf8) })
    let copies = PackedCopies(besides: pages.media, program: nil)
    return (published?.paths ?? []).filter {
      !made.contains(Array($0.utf8)) && !copies.contains($0) && published?.has($0) == true
    }
  }

  /// Nil of what stays as it is.
  func fate(of place: Int) -> (fate: Fate, title: String?)? {
    let path = paths[place]
    guard published?.has(path) == true else { return (.added, title(of: place)) }
    let isSame =
      place < pages.paths.count
      ? published?.says(pages.pieces(of: place), at: path) : published?.saysTheSame(as: content + "/" + path, at: path)
    return isSame == true ? nil : (.changed, title(of: place))
  }

  /// Of a page: it is made in one piece.
  private func title(of place: Int) -> String? {
    guard place < pages.paths.count, paths[place].hasSuffix(".html") else { return nil }
    return pages.pieces(of: place).first { _ in true }.flatMap(PageTitle.of)
  }
}
