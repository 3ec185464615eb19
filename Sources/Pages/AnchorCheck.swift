import Diagnostics
import Edition
import PromiseModel
import Source

/// Looks up the anchors of links that are written as addresses of the site: `/om/#kontakt`.
///
/// What ids a page has is known when it is made: so the few pages that such links lead to are made once for this.
struct AnchorCheck {
  private let edition: Edition
  private let files: [PageID: any SiteFile]
  private var ids: [PageID: Set<String>] = [:]

  init(_ edition: Edition, _ files: [any SiteFile]) {
    self.edition = edition
    self.files = Dictionary(files.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  static func run(_ edition: Edition, _ files: [any SiteFile], _ log: inout DiagnosticLog) {
    var links: [Prose.Link] = []
    edition.site.facts.eachProse { prose in
      links += (prose.links + prose.ownAddresses).filter { $0.target.writtenAnchor != nil }
    }
    // Mostly there are none.
    guard !links.isEmpty else { return }
    var check = AnchorCheck(edition, files)
    for link in links { check.check(link, &log) }
  }

  private mutating func check(_ link: Prose.Link, _ log: inout DiagnosticLog) {
    guard case .address(let written) = link.target, let anchor = link.target.writtenAnchor,
      let page = edition.addresses.page(at: written), edition.addresses[page].isFolder, !hidesIDs(page)
    else { return }
    let known = ids(of: page)
    guard !known.contains(anchor) else { return }
    log.report(
      .noSuchAnchor, at: link.spot,
      ["anchor": anchor, "file": "/" + edition.addresses[page].path, "id": "{#\(anchor)}"],
      suggestion: NearMiss.nearest(to: anchor, among: known.sorted()))
  }

  /// Whether an id that is missed on a page may be one that could not be read, which is told already.
  private func hidesIDs(_ page: PageID) -> Bool {
    let facts = edition.site.facts
    return switch page {
    case .promise(let id): facts.promises[id.index].prose.hidesIDs
    case .followUp(let id): facts.followUps[id.index].prose.hidesIDs
    case .municipality(let id): facts.municipalities[id.index].introduction.hidesIDs
    case .focusArea(let id): facts.focusAreas[id.index].prose.hidesIDs
    case .page(let id): facts.pages[id.index].prose.hidesIDs
    case .year(let year): facts.yearNotes.contains { $0.year == year && $0.prose.hidesIDs }
    default: false
    }
  }

  private mutating func ids(of page: PageID) -> Set<String> {
    if let known = ids[page] { return known }
    var html = ""
    if let file = files[page] {
      for piece in FilePieces(file, from: Viewpoint(edition, from: page)) { html += String(decoding: piece, as: UTF8.self) }
    }
    let found = Set(html.matches(of: /\sid="([^"]*)"/).map { String($0.1) })
    ids[page] = found
    return found
  }
}

extension LinkTarget {
  /// What comes after `#` in an address of the site, percent-decoded; nil where nothing does.
  fileprivate var writtenAnchor: String? {
    guard case .address(let written) = self, let mark = written.firstIndex(of: "#") else { return nil }
    let anchor = written[written.index(after: mark)...]
    return anchor.isEmpty ? nil : PercentText.decoded(Array(anchor.utf8))
  }
}
