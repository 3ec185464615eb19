import Diagnostics
import PromiseModel
import Source

/// What a document may name before any other has its place: municipalities, focus areas and media.
struct Names: Sendable {
  let geography: Geography
  /// In Swedish order of their titles: each has its place in it as its id.
  let focusAreas: [FocusAreaDocument]
  /// The municipalities that the site is about, in Swedish order; nil: all.
  let subjects: [Municipality.ID]?
  /// Sorted.
  let media: [String]
  /// Paths of the documents of which nothing could be read: nobody is blamed for naming one.
  let unread: Set<String>
  private let strays: [String: String]
  private let focusAreaBySlug: [String: FocusArea.ID]
  private let mediaPaths: Set<String>

  init(
    _ register: RegisterDocument, _ settings: SettingsDocument, focusAreas: [FocusAreaDocument], media: [String],
    unread: Set<String>, strays: [String: String] = [:], _ log: inout DiagnosticLog
  ) {
    geography = Geography(register)
    subjects = geography.subjects(settings, &log)
    self.focusAreas = focusAreas.sortedInSwedish { $0.title ?? $0.slug }
    focusAreaBySlug = Dictionary(
      self.focusAreas.enumerated().map { ($1.slug, FocusArea.ID($0)) }, uniquingKeysWith: { _, last in last })
    self.media = media
    mediaPaths = Set(media)
    self.unread = unread
    self.strays = strays
  }

  /// Whether a file, or all that is in its folder, could not be read.
  func isUnread(_ path: String) -> Bool {
    if unread.isEmpty { return false }
    return unread.contains(path) || path.firstIndex(of: "/").map { unread.contains(String(path[...$0])) } == true
  }

  // MARK: Municipalities and focus areas

  /// Whether the site is about a municipality.
  func isSubject(_ id: Municipality.ID) -> Bool { subjects?.contains(id) ?? true }

  /// Reports a document of municipalities of which the site is about none.
  func reportNoSubject(_ id: Municipality.ID, at origin: Origin, _ log: inout DiagnosticLog) {
    let about = (subjects ?? []).map { geography.rows[$0.index].slug.value }
    log.report(
      .municipalityNotOfSite, at: origin, ["slug": geography.rows[id.index].slug.value, "about": about.listed])
  }

  func municipality(_ slug: Located<String>, in file: String, _ log: inout DiagnosticLog) -> Municipality.ID? {
    geography.municipality(slug, in: file, &log)
  }

  private func focusArea(_ slug: Located<String>, in file: String, _ log: inout DiagnosticLog) -> FocusArea.ID? {
    if let id = focusAreaBySlug[slug.value] { return id }
    if isUnread("focus-areas/" + slug.value + ".md") { return nil }
    log.report(
      .unknownFocusArea, at: Origin(file: file, place: slug.place),
      ["slug": slug.value, "known": focusAreas.map(\.slug).listed],
      suggestion: areaNear(slug.value))
    return nil
  }

  /// The area that was probably meant: by its title, or the nearest.
  private func areaNear(_ written: String) -> String? {
    let slug = Slug.make(written)
    let named = focusAreas.first { $0.slug == slug || Slug.make($0.title ?? "") == slug }
    if let near = named?.slug ?? NearMiss.nearest(to: written, among: focusAreas.map(\.slug)) ?? areas(in: written) { return near }
    let longer = focusAreas.filter { slug.utf8.count > 3 && ($0.slug.hasPrefix(slug) || slug.hasPrefix($0.slug)) }
    return longer.count == 1 ? longer[0].slug : nil
  }

  /// Several areas with blanks between them.
  private func areas(in written: String) -> String? {
    let words = written.split { $0 == " " || $0 == "," }.map(String.init)
    return words.count > 1 && words.allSatisfy { focusAreaBySlug[$0] != nil } ? words.joined(separator: ",") : nil
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
      let origin = Origin(file: file, place: reference.place)
      reportMissing(reference.path, as: reference.path, "media/mapp/fil.pdf", at: origin, &log) { $0 }
    }
  }

  /// - `written`: the path as it stands there; `example`: what one looks like there; `write`: how one is written there.
  func reportMissing(
    _ path: String, as written: String, _ example: String, at origin: Origin, _ log: inout DiagnosticLog,
    _ write: (String) -> String
  ) {
    if isUnread(path) || reportStray(path, as: written, at: origin, &log, write) { return }
    log.report(.noSuchFile, at: origin, ["file": written, "example": example], suggestion: mediaNear(path).map(write))
  }

  /// Whether a file lies among the texts, which is told.
  func reportStray(
    _ path: String, as written: String, at origin: Origin, _ log: inout DiagnosticLog, _ write: (String) -> String
  ) -> Bool {
    if strays.isEmpty { return false }
    let alike = strays.keys.filter { Self.name(of: $0) == Self.name(of: path) }
    guard let stray = strays[path] == nil ? (alike.count == 1 ? alike.first : nil) : path, let right = strays[stray] else { return false }
    log.report(.mediaAmongTexts, at: origin, ["file": written, "stray": stray, "right": right, "path": write(right)])
    return true
  }

  /// Reports the files among the texts that no text names: those that are named are told of there.
  /// - `folder`: what messages call the content folder.
  func reportStrays(in folder: String, _ log: inout DiagnosticLog) {
    let told = Set(log.diagnostics.filter { $0.code == .mediaAmongTexts }.compactMap { $0.arguments["stray"] })
    for (path, right) in strays.sorted(by: { $0.key < $1.key }) where !told.contains(path) {
      log.report(.misfit, at: Origin(file: folder + "/" + path), suggestion: right)
    }
  }

  /// The file that was probably meant: the only one of that name, in another folder or with other letters, or the
  /// nearest.
  func mediaNear(_ path: String) -> String? {
    let name = Self.name(of: path.replacing("\\", with: "/"))
    let alike = media.lazy.filter { Self.name(of: $0) == name }.prefix(2)
    return alike.count == 1 ? alike.first : NearMiss.nearest(to: path, among: media)
  }

  private static func name(of path: String) -> String { path.split(separator: "/").last.map { $0.lowercased() } ?? "" }
}
