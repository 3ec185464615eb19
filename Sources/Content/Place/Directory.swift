import Diagnostics
import Markdown
import PromiseModel
import SafeHTML
import Source

/// Everything that a reference can lead to.
struct Directory: Sendable {
  let geography: Geography
  private var focusAreas: [String: FocusArea.ID] = [:]
  /// Paths of documents that are left out of this build.
  var drafts: Set<String> = []
  /// Paths of documents with an error of their own, which is enough: links to them are not blamed too.
  var unplaced: Set<String>
  /// Those of them of which nothing could be read.
  let unread: Set<String>
  private var documents: [String: (id: DocumentID, body: DocumentBody)] = [:]
  private let media: Set<String>
  private let mediaInOrder: [String]
  /// As they were added: an order that is the same every run, for suggestions.
  private var focusAreasInOrder: [String] = []
  private var documentsInOrder: [String] = []

  init(geography: Geography, media: [String], unread: Set<String>) {
    self.geography = geography
    self.unread = unread
    unplaced = unread
    self.media = Set(media)
    mediaInOrder = media
  }

  mutating func add(_ body: DocumentBody, _ id: DocumentID) {
    if documents.updateValue((id, body), forKey: body.path) == nil { documentsInOrder.append(body.path) }
  }

  mutating func add(_ area: FocusAreaDocument, _ id: FocusArea.ID) {
    add(area.body, .focusArea(id))
    focusAreas[area.slug] = id
    focusAreasInOrder.append(area.slug)
  }

  // MARK: Names

  func municipality(_ slug: Located<String>, in file: String, _ log: inout DiagnosticLog) -> Municipality.ID? {
    if let id = geography.bySlug[slug.value] { return id }
    log.report(
      .unknownMunicipality, at: Origin(file: file, place: slug.place), ["slug": slug.value],
      suggestion: geography.slugNear(slug.value))
    return nil
  }

  func focusArea(_ slug: Located<String>, in file: String, _ log: inout DiagnosticLog) -> FocusArea.ID? {
    if let id = focusAreas[slug.value] { return id }
    if unread.contains("focus-areas/" + slug.value + ".md") { return nil }
    log.report(
      .unknownFocusArea, at: Origin(file: file, place: slug.place), ["slug": slug.value],
      suggestion: NearMiss.nearest(to: slug.value, among: focusAreasInOrder))
    return nil
  }

  /// Each area once, in the order written.
  func focusAreas(_ names: [Located<String>], in file: String, _ log: inout DiagnosticLog) -> [FocusArea.ID] {
    // Mostly one, which needs no set.
    if names.count == 1 { return focusArea(names[0], in: file, &log).map { [$0] } ?? [] }
    var seen: Set<FocusArea.ID> = []
    return names.compactMap { focusArea($0, in: file, &log) }.filter { seen.insert($0).inserted }
  }

  // MARK: Files

  func check(_ references: [MediaReference], in file: String, _ log: inout DiagnosticLog) {
    for reference in references where !media.contains(reference.path) {
      reportMissing(reference.path, at: Origin(file: file, place: reference.place), &log)
    }
  }

  private func reportMissing(_ path: String, at origin: Origin, _ log: inout DiagnosticLog) {
    log.report(
      .noSuchFile, at: origin, ["file": path], suggestion: NearMiss.nearest(to: path, among: mediaInOrder))
  }

  // MARK: Prose

  /// A body with its links resolved; what leads nowhere is reported, and leads to the page's top.
  func prose(_ body: DocumentBody, _ log: inout DiagnosticLog) -> Prose {
    Prose(
      markup: body.markdown.markup, ids: body.markdown.blocks.map { $0.id?.value },
      links: body.markdown.links.map { link in
        Prose.Link(target: target(of: link, in: body, &log) ?? .anchor(""), spot: body.origin(link.place))
      })
  }

  private func target(of link: Link, in body: DocumentBody, _ log: inout DiagnosticLog) -> LinkTarget? {
    let origin = body.origin(link.place)
    if link.isImage { return picture(link, in: body, &log) }
    let (path, anchor) = Self.split(link.address)
    if path.isEmpty { return self.anchor(anchor, in: body, origin, &log) }
    if path.hasPrefix("/") { return .address(link.address) }
    guard let resolved = Self.resolve(path, from: body.path) else {
      log.report(.linkLeadsNowhere, at: origin, ["address": link.address])
      return nil
    }
    if let document = documents[resolved] {
      guard let anchor, !anchor.isEmpty else { return .document(document.id, anchor: nil) }
      check(anchor, in: document.body, at: origin, &log)
      return .document(document.id, anchor: anchor)
    }
    if media.contains(resolved) { return .media(resolved) }
    if unplaced.contains(resolved) { return nil }
    if drafts.contains(resolved) {
      log.report(.linkToDraft, at: origin, ["address": link.address])
    } else {
      reportNowhere(link.address, resolved, origin, &log)
    }
    return nil
  }

  private func reportNowhere(
    _ address: String, _ resolved: String, _ origin: Origin, _ log: inout DiagnosticLog
  ) {
    log.report(
      .linkLeadsNowhere, at: origin, ["address": address],
      suggestion: NearMiss.nearest(to: resolved, among: documentsInOrder + mediaInOrder).map { "content/" + $0 })
  }

  private func anchor(
    _ anchor: String?, in body: DocumentBody, _ origin: Origin, _ log: inout DiagnosticLog
  ) -> LinkTarget? {
    guard let anchor, !anchor.isEmpty else { return .anchor("") }
    check(anchor, in: body, at: origin, &log)
    return .anchor(anchor)
  }

  private func check(
    _ anchor: String, in body: DocumentBody, at origin: Origin, _ log: inout DiagnosticLog
  ) {
    guard !body.anchors.contains(anchor) else { return }
    log.report(
      .noSuchAnchor, at: origin, ["anchor": anchor, "file": body.path],
      suggestion: NearMiss.nearest(to: anchor, among: body.anchorsInOrder))
  }

  private func picture(_ link: Link, in body: DocumentBody, _ log: inout DiagnosticLog) -> LinkTarget? {
    let origin = body.origin(link.place)
    if link.text.trimmed.isEmpty { log.report(.imageWithoutText, at: origin, ["address": link.address]) }
    let path = link.address.hasPrefix("/") ? String(link.address.dropFirst()) : Self.resolve(link.address, from: body.path)
    guard !link.address.contains(":"), let path else {
      log.report(.imageElsewhere, at: origin, ["address": link.address])
      return nil
    }
    if media.contains(path) { return .media(path) }
    reportMissing(path, at: origin, &log)
    return nil
  }

  /// The path without the fragment, and the fragment, percent-decoded.
  private static func split(_ address: String) -> (path: String, anchor: String?) {
    guard let mark = address.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (percentDecoded(address), nil) }
    let anchor = address[address.utf8.index(after: mark)...]
    return (percentDecoded(String(address[..<mark])), percentDecoded(String(anchor)))
  }

  /// A relative path taken from the folder of a file; nil where it leads out of `content/`.
  private static func resolve(_ address: String, from file: String) -> String? {
    // As bytes in one path: an array of the parts of each of two paths, for every link, took 2 % of a build.
    let slash = UInt8(ascii: "/")
    let steps = Array(split(address).path.utf8)
    var path: [UInt8] = []
    path.reserveCapacity(file.utf8.count + steps.count)
    if let last = file.utf8.lastIndex(of: slash) { path += file.utf8[..<last] }
    var start = 0
    while start <= steps.count {
      let end = steps[start...].firstIndex(of: slash) ?? steps.count
      let step = steps[start..<end]
      start = end + 1
      if step.isEmpty || step.elementsEqual(".".utf8) { continue }
      if step.elementsEqual("..".utf8) {
        if path.isEmpty { return nil }
        path.removeSubrange((path.lastIndex(of: slash) ?? 0)...)
      } else {
        if !path.isEmpty { path.append(slash) }
        path += step
      }
    }
    return String(decoding: path, as: UTF8.self)
  }

  private static func percentDecoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    return PercentText.decoded(Array(text.utf8))
  }
}
