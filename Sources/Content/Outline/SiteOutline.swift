import PromiseModel
import Source

/// What the texts of a site say of themselves, for whoever begins another: also where some of them have mistakes, and
/// nothing can be linked.
package struct SiteOutline: Sendable {
  package struct Municipality: Sendable, Equatable {
    package let slug: String
    package let name: String
    /// "Bergs kommun"
    package let fullName: String
  }

  /// Below the content folder.
  package let paths: Set<String>
  package let promises: [PromiseOutline]
  package let followUps: [FollowUpOutline]
  /// Slugs with their titles, in the order of their slugs.
  package let focusAreas: [(slug: String, title: String)]
  /// The slugs that the site is about; none: all of the register.
  package let subjects: [String]
  private let geography: Geography?
  private let folder: String

  /// - `folder`: what messages call the content folder.
  package init(_ documents: [Document], folder: String) {
    self.folder = folder
    paths = Set(documents.map(\.path))
    let sorted = SortedDocuments(documents)
    promises = sorted.promises.compactMap(PromiseOutline.init)
    followUps = sorted.followUps.compactMap(FollowUpOutline.init)
    focusAreas = sorted.focusAreas.map { ($0.slug, $0.title ?? $0.slug) }.sorted { $0.slug < $1.slug }
    subjects = sorted.settings?.municipalities.map(\.value) ?? []
    geography = sorted.register.map(Geography.init)
  }

  /// What messages call a file.
  package func name(of path: String) -> String { folder + "/" + path }

  /// The municipality that people call so: by its slug, its name ("Åre") or its whole name ("Bergs kommun").
  package func municipality(_ written: String) -> Municipality? {
    guard let rows = geography?.rows else { return nil }
    let (name, slug) = (written.lowercased(), Slug.make(written))
    // Two names can become one slug (Habo and Håbo): what is written out goes before.
    let row =
      rows.first { $0.name.lowercased() == name || $0.fullName.lowercased() == name }
      ?? rows.first { $0.slug.value == slug } ?? rows.first { Slug.make($0.fullName) == slug }
    return row.map { Municipality(slug: $0.slug.value, name: $0.name, fullName: $0.fullName) }
  }

  /// The slug of the municipality that was probably meant.
  package func slugNear(_ written: String) -> String? { geography?.slugNear(written) }
}

// What command lines write as authors do.
extension SiteOutline {
  /// A period in other words ("2025–2026", "2025 till 2026"), in the format's own spelling.
  package static func period(meantBy written: String) -> String? { WrittenPeriod.meaning(of: written) }

  /// The days of a part of a year, if its name says which they are: "kvartal 1", "första halvåret". Seasons and
  /// terms ("våren") do not: whoever tells of them says which they were.
  package static func days(ofPart name: String, in year: Int) -> String? {
    guard case .part(let part) = NamedPart.read(name), part.isOfCalendar else { return nil }
    let ends = [part.months.lowerBound, part.months.upperBound].map {
      PartialDate.written(.lastDay(of: year, month: $0), .month)
    }
    return ends[0] + "/" + ends[1]
  }
}
