package import Diagnostics
package import PromiseModel
import Source

/// Every page's address, decided once, before any page is made (chapter 11 of docs/content-format.md).
package struct AddressBook: Sendable {
  private let municipalities: [Address]
  private let counties: [Address]
  private let promises: [Address]
  private let followUps: [Address]
  private let focusAreas: [Address]
  private let pages: [Address]
  /// In the order of the pages that they lead to.
  package let aliases: [OldAddress]
  private let media: Set<String>
  /// By path.
  private var places: [String: PageID] = [:]
  private var files = FileTable<PageID?>()
  private var caseless: CaselessPaths?

  /// Decides all addresses; two that fall on one are reported.
  /// - `pages`: every file of the site.
  package init(of pages: [PageID], in plan: FilePlan, log: inout DiagnosticLog) {
    let site = plan.site
    let facts = site.facts
    municipalities = facts.municipalities.map { Address("kommuner/" + $0.slug + "/") }
    counties = facts.counties.map { Address("lan/" + $0.slug + "/") }
    focusAreas = facts.focusAreas.map { Address("fokusomraden/" + $0.slug + "/") }
    self.pages = facts.pages.map { Address($0.slug + "/") }
    let promises = facts.promises.map { promise in
      Self.address(of: promise, below: site[promise.home])
    }
    self.promises = promises
    followUps = facts.followUps.map { Self.address(of: $0, below: promises[$0.promise.index]) }
    aliases = plan.aliases
    media = Set(facts.media)
    enter(pages, of: site, log: &log)
    if !aliases.isEmpty {
      caseless = CaselessPaths([Array(places.keys), Array(media)].joined(), asked: aliases.map(\.address.path))
    }
  }

  package subscript(page: PageID) -> Address {
    switch page {
    case .start: Address("")
    case .municipalities: Address("kommuner/")
    case .municipality(let id): municipalities[id.index]
    case .promise(let id): promises[id.index]
    case .followUp(let id): followUps[id.index]
    case .years: Address("uppfoljning/")
    case .year(let year): Address("uppfoljning/\(year)/")
    case .focusAreas: Address("fokusomraden/")
    case .focusArea(let id): focusAreas[id.index]
    case .focusAreaYear(let id, let year): Address(focusAreas[id.index].path + "\(year)/")
    case .counties: Address("lan/")
    case .county(let id): counties[id.index]
    case .page(let id): pages[id.index]
    case .alias(let index): aliases[index].address
    case .notFound: Address("404.html")
    case .icon: Address("icon.svg")
    case .picture(let picture): Address(picture.name)
    case .sitemap: Address("sitemap.xml")
    case .sitemapPart(let number): Address("sitemap-\(number).xml")
    case .robots: Address("robots.txt")
    case .searchIndex: Address("sok.json")
    case .searchPoints: Address("sok-punkter.json")
    case .searchScript: Address("sok.js")
    case .feed(let scope): Address(self[scope.page].path + "feed.xml")
    case .calendar(let scope): Address(self[scope.page].path + "kalender.ics")
    case .card(let id): Address(municipalities[id.index].path + "kort/")
    case .method: Address("metod/")
    case .cardGuide: Address("data/kort/")
    case .dataGuide(.swedish): Address("data/")
    case .dataGuide(.english): Address("data/en/")
    case .data(let file): Address("data/" + file.name)
    case .promiseData(let id): Address(promises[id.index].path + "index.json")
    case .municipalityData(let id): Address(municipalities[id.index].path + "index.json")
    case .yearData(let year): Address(self[.year(year)].path + "index.json")
    case .redirects(let server): Address("data/" + server.rawValue)
    }
  }

  /// A file below `content/`, with the bytes of its name on the disk: an author may have written an `ö` as
  /// one character where the file's name has two, which is the same name to everybody but a web server.
  package subscript(media path: String) -> Address {
    Address(media.firstIndex(of: path).map { media[$0] } ?? path)
  }

  /// Where a link that an author wrote as an address of this site leads: `/uppfoljning/2019/`, with or
  /// without the last `/`. Nil where nothing stands. Old addresses are for visitors, not for authors.
  func place(at written: String) -> Address? {
    let path = Self.path(of: written)
    return media.contains(path) ? self[media: path] : page(at: written).map { self[$0] }
  }

  /// The page or file that `place(at:)` is of, if it is no file of an author's.
  package func page(at written: String) -> PageID? {
    let path = Self.path(of: written)
    for candidate in [path, path + "/"] {
      guard let page = places[candidate] else { continue }
      if case .alias = page { return nil }
      return page
    }
    return nil
  }

  /// Whether anything of the site stands at an address, an old one too.
  func isThere(_ written: String) -> Bool {
    let path = Self.path(of: written)
    return media.contains(path) || places[path] != nil || places[path + "/"] != nil
  }

  /// Without the first `/`, and without what comes after `#` or `?`, percent-decoded.
  private static func path(of written: String) -> String {
    let path = written.drop { $0 == "/" }.prefix { $0 != "#" && $0 != "?" }
    return path.utf8.contains(UInt8(ascii: "%")) ? PercentText.decoded(Array(path.utf8)) : String(path)
  }

  /// Every address that `place(at:)` knows, in a fixed order, for "did you mean".
  var known: [String] { places.keys.sorted().map { "/" + $0 } }

  /// Whether something else stands where an old address does, but for its capitals.
  package func hasTwin(_ old: Address) -> Bool { caseless?.isShared(old.path) == true }

  /// Whether the site has the page.
  package func has(_ page: PageID) -> Bool { places[self[page].path] == page }

  // MARK: Promises and follow-ups

  /// That of a promise's page.
  package static func address(of promise: Promise, below municipality: Municipality) -> Address {
    let part = (promise.slug ?? promise.district.map(Slug.make)).map { $0 + "/" } ?? ""
    return Address("kommuner/" + municipality.slug + "/" + part + promise.period.addressYears + "/")
  }

  private static func address(of followUp: FollowUp, below promise: Address) -> Address {
    var name = "uppfoljning"
    if let year = followUp.year { name += "-\(year)" }
    if let part = followUp.part { name += "-" + Slug.make(part) }
    if let voice = followUp.assessedBy { name += "-" + Slug.make(voice) }
    return Address(promise.path + name + "/")
  }

  // MARK: Collisions

  /// What is published keeps its own list under such a name.
  private static let notServed = ".promise-pages"
  /// Top folders that hold files of ours: no free page can have them. Nor can a page be named as the packed copy
  /// of another, which web servers send in its place.
  private static let reserved: Set<String> = ["data/", "media/"]

  private mutating func enter(_ pages: [PageID], of site: Site, log: inout DiagnosticLog) {
    for file in site.facts.media { files.enter(file, of: nil) }
    places.reserveCapacity(pages.count)
    files.reserveCapacity(pages.count + site.facts.media.count)
    // Pages that no author chose the address of come first: it is the other that has to move.
    for page in pages where spot(of: page, in: site) == nil { enter(page, of: site, log: &log) }
    // A day may come of itself.
    for calendar in CalendarScope.everyOne(in: site).map(PageID.calendar) where !has(calendar) {
      files.enter(self[calendar].file, of: calendar)
    }
    for page in pages where spot(of: page, in: site) != nil { enter(page, of: site, log: &log) }
  }

  private mutating func enter(_ page: PageID, of site: Site, log: inout DiagnosticLog) {
    let address = self[page]
    let spot = spot(of: page, in: site)
    let file = address.file
    let owner = files.owner(of: file)
    if case .alias(let index) = page, let owner, owner == aliases[index].target {
      log.report(.aliasOfItself, at: aliases[index].spot, ["address": "/" + address.path])
    } else if let other = owner {
      report(address.path, at: spot, takenBy: other.flatMap { self.spot(of: $0, in: site) }, log: &log)
    } else if spot != nil, isReserved(address) {
      report(address.path, at: spot, takenBy: nil, log: &log)
    } else {
      files.enter(file, of: page)
      places[address.path] = page
    }
  }

  private func isReserved(_ address: Address) -> Bool {
    Self.reserved.contains(address.path) || address.file.utf8.starts(with: Self.notServed.utf8)
      || Self.holdsNameOfCopy(address.path.utf8.span)
  }

  /// Whether a part of a path ends in `.gz` or `.br`: seen from the slash after it, as bytes, since all paths are
  /// asked about.
  private static func holdsNameOfCopy(_ path: Span<UInt8>) -> Bool {
    for end in 3..<max(path.count + 1, 3) where end == path.count || path[end] == UInt8(ascii: "/") {
      guard path[end - 3] == UInt8(ascii: ".") else { continue }
      switch (path[end - 2], path[end - 1]) {
      case (UInt8(ascii: "g"), UInt8(ascii: "z")), (UInt8(ascii: "b"), UInt8(ascii: "r")): return true
      default: continue
      }
    }
    return false
  }

  /// Without another file, the generator itself uses the address.
  private func report(
    _ path: String, at spot: Origin?, takenBy other: Origin?, log: inout DiagnosticLog
  ) {
    guard let spot = spot ?? other else { return }
    guard let other, other != spot else {
      log.report(.addressReserved, at: spot, ["address": "/" + path])
      return
    }
    log.report(
      .addressTaken, at: spot, ["address": "/" + path, "other": other.file],
      related: [other])
  }

  /// The file that makes a page stand where it stands; nil for those of the generator's own.
  func spot(of page: PageID, in site: Site) -> Origin? {
    switch page {
    case .promise(let id): site[id].spot
    case .followUp(let id): site[id].spot
    case .focusArea(let id): site[id].spot
    case .page(let id): site[id].spot
    case .alias(let index): aliases[index].spot
    default: nil
    }
  }
}
