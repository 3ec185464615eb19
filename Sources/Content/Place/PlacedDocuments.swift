import Diagnostics
import PromiseModel
import Source

/// Every document in its place: what this build shows, in its final order, and why it does not show the rest.
struct PlacedDocuments: Sendable {
  /// A municipality's own document.
  struct PlacedMunicipality: Sendable {
    let id: Municipality.ID
    let document: MunicipalityDocument
  }

  let municipalities: [PlacedMunicipality]
  let promises: [PlacedPromise]
  let followUps: [PlacedFollowUp]
  /// In Swedish order of their titles.
  let pages: [PageDocument]
  let years: [YearDocument]
  /// By which municipalities are found, in the order of their tables.
  let localities: [NamedPlace]
  let provinces: [NamedPlace]
  let absences: Absences
  /// Those whose errors leave them without a place, or that wait for another: what else is wrong with them is told of
  /// in the same run.
  let unplacedPromises: [PromiseDocument]
  let unplacedFollowUps: [FollowUpDocument]

  init(_ documents: SortedDocuments, _ names: Names, withDrafts: Bool, _ log: inout DiagnosticLog) {
    let (promises, absentPromises) = PromisePlacer(names: names, withDrafts: withDrafts)
      .place(documents.promises, &log)
    let absent = AbsentPromises(documents.promises.filter { absentPromises[$0.body.path] != nil }, names)
    let (followUps, absentFollowUps) = FollowUpPlacer(promises, absent: absent, names, withDrafts: withDrafts)
      .place(documents.followUps, &log)
    let isShown = { (page: PageDocument) in withDrafts || !page.isDraft }
    unplacedPromises = documents.promises.filter { absentPromises[$0.body.path] == .faulty }
    unplacedFollowUps = documents.followUps.filter {
      absentFollowUps[$0.body.path] == .faulty || absentFollowUps[$0.body.path] == .waiting
    }
    self.promises = promises
    self.followUps = followUps
    pages = documents.pages.filter(isShown).sortedInSwedish { $0.title ?? $0.slug }
    years = documents.years
    localities = documents.localities.map(names.geography.places(in:)) ?? []
    provinces = documents.provinces.map(names.geography.places(in:)) ?? []
    municipalities = documents.municipalities.compactMap { Self.place($0, names, &log) }
    let others =
      documents.unread.map { ($0, Absence.unread) }
      + documents.pages.filter { !isShown($0) }.map { ($0.body.path, .draft) }
    absences = absentPromises.merging(absentFollowUps) { first, _ in first }.merging(others) { first, _ in first }
  }

  private static func place(
    _ document: MunicipalityDocument, _ names: Names, _ log: inout DiagnosticLog
  ) -> PlacedMunicipality? {
    if let id = names.geography.bySlug[document.slug] {
      if names.isSubject(id) { return PlacedMunicipality(id: id, document: document) }
      names.reportNoSubject(id, at: Origin(file: document.body.file), &log)
      return nil
    }
    if names.geography.mayHold(document.slug) { return nil }
    log.report(
      .municipalityFileName, at: Origin(file: document.body.file), ["slug": document.slug],
      suggestion: names.geography.slugNear(document.slug).map { $0 + ".md" })
    return nil
  }
}
