import Diagnostics
import PromiseModel
import Source

/// What a document may name before any other has its place: municipalities, focus areas and media.
struct Names: Sendable {
  let geography: Geography
  /// In Swedish order of their titles: each has its place in it as its id.
  let focusAreas: [FocusAreaDocument]
  /// Sorted.
  let media: [String]
  /// Paths of the documents of which nothing could be read: nobody is blamed for naming one.
  let unread: Set<String>
  private let focusAreaBySlug: [String: FocusArea.ID]
  private let mediaPaths: Set<String>

  init(_ register: RegisterDocument, focusAreas: [FocusAreaDocument], media: [String], unread: Set<String>) {
    geography = Geography(register)
    self.focusAreas = focusAreas.sortedInSwedish { $0.title ?? $0.slug }
    focusAreaBySlug = Dictionary(
      self.focusAreas.enumerated().map { ($1.slug, FocusArea.ID($0)) }, uniquingKeysWith: { _, last in last })
    self.media = media
    mediaPaths = Set(media)
    self.unread = unread
  }

  // MARK: Municipalities and focus areas

  func municipality(_ slug: Located<String>, in file: String, _ log: inout DiagnosticLog) -> Municipality.ID? {
    if let id = geography.bySlug[slug.value] { return id }
    log.report(
      .unknownMunicipality, at: Origin(file: file, place: slug.place), ["slug": slug.value],
      suggestion: geography.slugNear(slug.value))
    return nil
  }

  private func focusArea(_ slug: Located<String>, in file: String, _ log: inout DiagnosticLog) -> FocusArea.ID? {
    if let id = focusAreaBySlug[slug.value] { return id }
    if unread.contains("focus-areas/" + slug.value + ".md") { return nil }
    log.report(
      .unknownFocusArea, at: Origin(file: file, place: slug.place), ["slug": slug.value],
      suggestion: NearMiss.nearest(to: slug.value, among: focusAreas.map(\.slug)))
    return nil
  }

  /// Each area once, in the order written.
  func focusAreas(_ names: [Located<String>], in file: String, _ log: inout DiagnosticLog) -> [FocusArea.ID] {
    // Mostly one, which needs no set.
    if names.count == 1 { return focusArea(names[0], in: file, &log).map { [$0] } ?? [] }
    var seen: Set<FocusArea.ID> = []
    return names.compactMap { focusArea($0, in: file, &log) }.filter { seen.insert($0).inserted }
  }

  // MARK: Media

  func holds(_ path: String) -> Bool { mediaPaths.contains(path) }

  func check(_ references: [MediaReference], in file: String, _ log: inout DiagnosticLog) {
    for reference in references where !holds(reference.path) {
      reportMissing(reference.path, at: Origin(file: file, place: reference.place), &log)
    }
  }

  func reportMissing(_ path: String, at origin: Origin, _ log: inout DiagnosticLog) {
    log.report(.noSuchFile, at: origin, ["file": path], suggestion: NearMiss.nearest(to: path, among: media))
  }
}
