import Diagnostics
import Markdown
import PromiseModel
import SafeHTML
import Source

/// Everything that a link can lead to, and why what is not there is not.
struct Directory: Sendable {
  let names: Names
  private let entries: [String: Entry]
  /// In an order that is the same every run, for suggestions.
  private let paths: [String]
  private let absences: Absences
  private let baseURL: String

  private struct Entry: Sendable {
    let id: DocumentID
    let body: DocumentBody

    init(_ id: DocumentID, _ body: DocumentBody) {
      self.id = id
      self.body = body
    }
  }

  /// - `baseURL`: the site's own address.
  init(_ names: Names, _ placed: PlacedDocuments, baseURL: String) {
    var entries = names.focusAreas.enumerated().map { Entry(.focusArea(FocusArea.ID($0)), $1.body) }
    entries += placed.pages.enumerated().map { Entry(.page(FreePage.ID($0)), $1.body) }
    entries += placed.years.map { Entry(.year($0.year ?? 0), $0.body) }
    entries += placed.municipalities.map { Entry(.municipality($0.id), $0.document.body) }
    entries += placed.promises.enumerated().map { Entry(.promise(Promise.ID($0)), $1.document.body) }
    entries += placed.followUps.enumerated().map { Entry(.followUp(FollowUp.ID($0)), $1.document.body) }
    self.names = names
    self.baseURL = baseURL
    paths = entries.map(\.body.path)
    self.entries = Dictionary(entries.map { ($0.body.path, $0) }, uniquingKeysWith: { _, last in last })
    absences = placed.absences
  }

  // MARK: Prose

  /// A body with its links resolved; what leads nowhere is reported, and leads to the page's top.
  func prose(_ body: DocumentBody, _ log: inout DiagnosticLog) -> Prose {
    Prose(
      markup: body.markdown.markup, ids: body.markdown.blocks.map { $0.id?.value },
      links: body.markdown.links.map { link in
        Prose.Link(target: target(of: link, in: body, &log) ?? .anchor(""), spot: body.origin(link.place))
      },
      ownAddresses: (body.addresses + links(of: body)).compactMap { link in
        ownAddress(link.value).map { Prose.Link(target: .address($0), spot: body.origin(link.place)) }
      }, hidesIDs: body.hidesIDs)
  }

  private func links(of body: DocumentBody) -> [Located<String>] {
    body.markdown.externalLinks.filter { !$0.isImage }.map { Located($0.address, at: $0.place) }
  }

  /// The path of a link that is written with this site's own address, from the root of the site.
  private func ownAddress(_ address: String) -> String? {
    guard let address = Self.withoutScheme(address), let own = Self.withoutScheme(baseURL) else { return nil }
    let root = own.hasSuffix("/") ? own.dropLast() : own
    guard !root.isEmpty, address.utf8.count >= root.utf8.count,
      address.prefix(root.count).lowercased() == root.lowercased()
    else { return nil }
    let rest = address.dropFirst(root.count)
    if rest.isEmpty || rest.hasPrefix("#") || rest.hasPrefix("?") { return "/" + rest }
    return rest.hasPrefix("/") ? String(rest) : nil
  }

  private static func withoutScheme(_ address: String) -> Substring? {
    ["https://", "http://"].first { address.prefix($0.count).lowercased() == $0 }.map { address.dropFirst($0.count) }
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
    if let entry = entries[resolved] {
      guard let anchor, !anchor.isEmpty else {
        if resolved == body.path { log.report(.linkToItself, at: origin, ["text": link.text]) }
        return .document(entry.id, anchor: nil)
      }
      check(anchor, in: entry.body, at: origin, &log)
      return .document(entry.id, anchor: anchor)
    }
    if names.holds(resolved) { return .media(resolved) }
    switch absences[resolved] {
    case .draft: log.report(.linkToDraft, at: origin, ["address": link.address])
    case .unread, .faulty, .waiting: break
    case nil where names.isUnread(resolved): break
    case nil: reportNowhere(link.address, resolved, in: body, origin, &log)
    }
    return nil
  }

  private func reportNowhere(
    _ address: String, _ resolved: String, in body: DocumentBody, _ origin: Origin, _ log: inout DiagnosticLog
  ) {
    if names.reportStray(resolved, as: address, at: origin, &log, { Self.path(to: $0, from: body.path) }) { return }
    if let whole = WrittenAddress.whole(address) {
      return log.report(.linkWithoutScheme, at: origin, ["address": address, "right": whole])
    }
    log.report(
      .linkLeadsNowhere, at: origin, ["address": address],
      suggestion: (names.mediaNear(resolved) ?? documentNear(resolved, but: body.path)).map { Self.path(to: $0, from: body.path) })
  }

  /// The document that was probably meant: the only one of that name, in whatever folder, or the nearest.
  /// - `own`: that the link stands in, which nobody means.
  private func documentNear(_ path: String, but own: String) -> String? {
    let name = Self.name(of: path)
    let others = paths.filter { $0 != own }
    let alike = others.lazy.filter { Self.name(of: $0) == name }.prefix(2)
    return alike.count == 1 ? alike.first : NearMiss.nearest(to: path, among: others)
  }

  private static func name(of path: String) -> String {
    let name = path.split(separator: "/").last?.lowercased() ?? ""
    return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
  }

  /// A path as a link in a file would be written.
  private static func path(to target: String, from file: String) -> String {
    let (folders, steps) = (file.split(separator: "/").dropLast(), target.split(separator: "/"))
    let common = zip(folders, steps).prefix { $0 == $1 }.count
    return (folders.dropFirst(common).map { _ in ".." } + steps.dropFirst(common)).joined(separator: "/")
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
    guard !body.anchors.contains(anchor), !body.mayHold(anchor) else { return }
    log.report(
      .noSuchAnchor, at: origin, ["anchor": anchor, "file": body.path, "id": "{#\(anchor)}"],
      suggestion: NearMiss.nearest(to: anchor, among: body.anchorsInOrder))
  }

  private func picture(_ link: Link, in body: DocumentBody, _ log: inout DiagnosticLog) -> LinkTarget? {
    let origin = body.origin(link.place)
    if link.text.trimmed.isEmpty { log.report(.imageWithoutText, at: origin, ["address": link.address]) }
    if PictureText.saysNothing(link.text) { log.report(.altSaysNothing, at: origin, ["text": link.text]) }
    let written = Self.split(link.address).path
    let path = written.hasPrefix("/") ? String(written.dropFirst()) : Self.resolve(written, from: body.path)
    guard !link.address.contains(":"), WrittenAddress.whole(written) == nil, let path else {
      log.report(.imageElsewhere, at: origin, ["address": link.address])
      return nil
    }
    PictureFormat.check(path, at: origin, &log)
    if names.holds(path) { return .media(path) }
    let example = Self.path(to: "media/mapp/bild.jpg", from: body.path)
    names.reportMissing(path, as: link.address, example, at: origin, &log) { Self.path(to: $0, from: body.path) }
    return nil
  }

  /// The path without the fragment, and the fragment, percent-decoded.
  private static func split(_ address: String) -> (path: String, anchor: String?) {
    guard let mark = address.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (percentDecoded(address), nil) }
    let anchor = address[address.utf8.index(after: mark)...]
    return (percentDecoded(String(address[..<mark])), percentDecoded(String(anchor)))
  }

  /// A relative path, decoded already, taken from the folder of a file; nil where it leads out of `content/`.
  private static func resolve(_ path: String, from file: String) -> String? {
    // As bytes in one path: an array of the parts of each of two paths, for every link, took 2 % of a build.
    let slash = UInt8(ascii: "/")
    let steps = Array(path.utf8)
    var resolved: [UInt8] = []
    resolved.reserveCapacity(file.utf8.count + steps.count)
    if let last = file.utf8.lastIndex(of: slash) { resolved += file.utf8[..<last] }
    var start = 0
    while start <= steps.count {
      let end = steps[start...].firstIndex(of: slash) ?? steps.count
      let step = steps[start..<end]
      start = end + 1
      if step.isEmpty || step.elementsEqual(".".utf8) { continue }
      if step.elementsEqual("..".utf8) {
        if resolved.isEmpty { return nil }
        resolved.removeSubrange((resolved.lastIndex(of: slash) ?? 0)...)
      } else {
        if !resolved.isEmpty { resolved.append(slash) }
        resolved += step
      }
    }
    return String(decoding: resolved, as: UTF8.self)
  }

  private static func percentDecoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    return PercentText.decoded(Array(text.utf8))
  }
}
