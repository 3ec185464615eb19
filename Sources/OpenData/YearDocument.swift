import Edition
import PromiseModel
import SafeHTML
import Writers

/// `index.json` beside a yearly summary: all that its page says.
struct YearDocument: SiteFile {
  /// A year with what is counted in it.
  struct Subject {
    let summary: YearSummary
    let title: String
    let note: YearNote?
  }

  static let columns: [DataColumn<Subject>] = [
    DataColumn(.year) { subject, _ in .integer(subject.summary.year) },
    DataColumn(.url) { subject, view in .text(view.canonical(of: .year(subject.summary.year))) },
    DataColumn(.title) { subject, _ in .text(subject.title) },
    .maybe(.summary) { subject, _ in .text(subject.note?.summary) },
    .maybe(.html) { subject, view in
      .markup(subject.note.flatMap { view.prose($0.prose, of: .year($0.year)).whole() })
    },
    .objects(.followUpCounts, followUpCount) { subject, _ in
      let counts = FollowUpCounts(subject.summary)
      return counts.shown.map { ($0, counts[$0]) }
    },
    .objects(.counts, count) { subject, view in view.counts(of: subject.summary) },
    .objects(.promiseYears, PromiseYearRows.columns.without(.year), of: .promiseYears) { subject, view in
      subject.summary.entries.map { PromiseYearRows.row($0.promise, $0.year, in: view.published) }
    },
    .maybe(.previousYear) { subject, view in .integer(view.site.neighbours(ofYear: subject.summary.year).previous) },
    .maybe(.nextYear) { subject, view in .integer(view.site.neighbours(ofYear: subject.summary.year).next) },
  ]

  private static let followUpCount: [DataColumn<(state: FollowUpState, count: Int)>] = [
    DataColumn(.followUpState) { counted, _ in .name(counted.state) },
    DataColumn(.count) { counted, _ in .integer(counted.count) },
  ]

  /// One count of the commitments of a giver or an area.
  fileprivate struct Counted {
    let by: CountedBy
    let key: String?
    let count: CountOf
  }

  private static let count: [DataColumn<Counted>] =
    [
      DataColumn(.countedBy) { counted, _ in .name(counted.by) },
      .maybe(.countedKey) { counted, _ in .text(counted.key) },
    ] + CountOf.columns.map { column in column.lifted { counted, _ in counted.count } }

  static func all(in plan: FilePlan) -> [YearDocument] { plan.site.years.map { YearDocument(year: $0) } }

  let year: Int
  var id: PageID { .yearData(year) }

  func append(piece: Int, from view: Viewpoint, to bytes: inout [UInt8]) {
    let note = view.published.note(on: year)
    let subject = Subject(
      summary: YearSummary(of: year, in: view.published),
      title: view.title(ofYear: year, note), note: note)
    bytes += view.document(.year, Self.columns, of: subject)
  }
}

extension Viewpoint {
  /// All, then by giver and by focus area; those that no commitment has are left out.
  fileprivate func counts(of summary: YearSummary) -> [YearDocument.Counted] {
    let givers = GiverCategory.allCases.map { ($0.rawValue, summary[$0]) }
    let areas = published.focusAreaIDs.map { (published[$0].slug as String?, summary.byFocus[$0.index]) }
    return counts(.all, nil, summary.all)
      + givers.filter { !$1.isEmpty }.flatMap { counts(.giverCategory, $0, $1) }
      + (areas + [(nil, summary.withoutFocus)]).filter { !$1.isEmpty }.flatMap { counts(.focusArea, $0, $1) }
  }

  private func counts(_ by: CountedBy, _ key: String?, _ row: YearSummary.Row) -> [YearDocument.Counted] {
    CountOf.all(in: row).map { YearDocument.Counted(by: by, key: key, count: $0) }
  }
}
