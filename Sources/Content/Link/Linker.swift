import Diagnostics
import PromiseModel
import Source

/// The documents sorted by kind, in the order of their paths, so that no map's order reaches a page.
struct Linker {
  var log = DiagnosticLog()
  let folder: String
  let withDrafts: Bool
  let media: [String]

  private(set) var settings: SettingsDocument?
  private(set) var register: RegisterDocument?
  private(set) var municipalities: [MunicipalityDocument] = []
  private(set) var promises: [PromiseDocument] = []
  private(set) var followUps: [FollowUpDocument] = []
  private(set) var focusAreas: [FocusAreaDocument] = []
  private(set) var years: [YearDocument] = []
  private(set) var pages: [PageDocument] = []
  /// Paths of the documents that could not be read.
  private var unread: Set<String> = []

  init(_ documents: [Document], media: [String], folder: String, withDrafts: Bool) {
    self.folder = folder
    self.withDrafts = withDrafts
    self.media = media
    for document in documents {
      switch document.kind {
      case .settings(let settings): self.settings = settings
      case .register(let register): self.register = register
      case .municipality(let municipality): municipalities.append(municipality)
      case .promise(let promise): promises.append(promise)
      case .followUp(let followUp): followUps.append(followUp)
      case .focusArea(let area): focusAreas.append(area)
      case .year(let year): years.append(year)
      case .page(let page): pages.append(page)
      case .unread: unread.insert(document.path)
      }
    }
  }

  /// Nil where the settings or the register are missing: nothing can be placed then.
  mutating func link(_ workers: some Workers) -> SiteFacts? {
    if settings == nil { reportMissing("site.yaml", .noSettings) }
    if register == nil { reportMissing("data/municipalities.csv", .noRegister) }
    guard let settings, let register else { return nil }

    let shownPages = pages.filter { withDrafts || !$0.isDraft }.sortedInSwedish { $0.title ?? $0.slug }
    let areas = focusAreas.sortedInSwedish { $0.title ?? $0.slug }
    let geography = Geography(register)
    var directory = Directory(geography: geography, media: media, unread: unread)
    for (index, area) in areas.enumerated() {
      directory.add(area, FocusArea.ID(index))
    }
    for (index, page) in shownPages.enumerated() { directory.add(page.body, .page(FreePage.ID(index))) }
    for year in years { directory.add(year.body, .year(year.year ?? 0)) }
    for document in municipalities {
      if let id = geography.bySlug[document.slug] { directory.add(document.body, .municipality(id)) }
    }
    noteDrafts(&directory)

    var promiseLinker = PromiseLinker(directory: directory, withDrafts: withDrafts, log: log)
    let placed = promiseLinker.place(promises)
    for (index, promise) in placed.enumerated() {
      directory.add(promise.document.body, .promise(Promise.ID(index)))
    }
    directory.unplaced.formUnion(promiseLinker.unplaced.map(\.body.path))
    var followUpLinker = FollowUpLinker(
      directory: directory, promises: placed, unplaced: promiseLinker.unplaced, withDrafts: withDrafts,
      log: promiseLinker.log)
    let placedFollowUps = followUpLinker.place(followUps)
    for (index, followUp) in placedFollowUps.enumerated() {
      directory.add(followUp.document.body, .followUp(FollowUp.ID(index)))
    }
    // Those that found their place are asked for first.
    directory.unplaced.formUnion(followUps.map(\.body.path))
    directory.unplaced.subtract(directory.drafts)
    log = followUpLinker.log
    promiseLinker.directory = directory
    followUpLinker.directory = directory
    let linkedPromises = each(of: placed, workers) { [promiseLinker] in
      promiseLinker.link($1, as: Promise.ID($0), &$2)
    }
    let linkedFollowUps = each(of: placedFollowUps, workers) { [followUpLinker] in
      followUpLinker.link($1, as: FollowUp.ID($0), of: linkedPromises[$1.promise.index], &$2)
    }

    return SiteFacts(
      settings: link(settings, pages: shownPages), counties: geography.counties,
      municipalities: link(geography, directory), promises: linkedPromises,
      followUps: linkedFollowUps, focusAreas: areas.enumerated().map { link($1, as: FocusArea.ID($0), directory) },
      pages: shownPages.enumerated().map { link($1, as: FreePage.ID($0), directory) },
      yearNotes: years.compactMap { link($0, directory) }.sorted { $0.year < $1.year }, media: media)
  }

  /// Links the documents in any order, and those with problems once more, one after the other: names are only
  /// suggested for the first problems of a whole site.
  private mutating func each<Placed: Sendable, Linked: Sendable>(
    of placed: [Placed], _ workers: some Workers, _ link: @Sendable (Int, Placed, inout DiagnosticLog) -> Linked
  ) -> [Linked] {
    let results = workers.map(placed.count) { index -> Linked? in
      var log = DiagnosticLog(suggests: false)
      let linked = link(index, placed[index], &log)
      return log.isEmpty ? linked : nil
    }
    return placed.indices.map { results[$0] ?? link($0, placed[$0], &log) }
  }

  private mutating func reportMissing(_ path: String, _ code: DiagnosticCode) {
    guard !unread.contains(path) else { return }
    log.report(code, at: Origin(file: folder + "/" + path))
  }

  /// What a link to a draft that is left out should be told.
  private func noteDrafts(_ directory: inout Directory) {
    guard !withDrafts else { return }
    let drafts =
      pages.filter(\.isDraft).map(\.body) + promises.filter { $0.particulars.particulars.isDraft }.map(\.body)
      + followUps.filter { $0.particulars.particulars.isDraft }.map(\.body)
    for body in drafts { directory.drafts.insert(body.path) }
  }

  // MARK: The small documents

  private mutating func link(_ settings: SettingsDocument, pages: [PageDocument]) -> SiteSettings {
    let slugs = pages.map(\.slug)
    let numbers = Dictionary(zip(slugs, slugs.indices), uniquingKeysWith: { first, _ in first })
    let menu = settings.menu?.compactMap { entry -> FreePage.ID? in
      if let index = numbers[entry.value] { return FreePage.ID(index) }
      if unread.contains("pages/" + entry.value + ".md") { return nil }
      log.report(
        .unknownMenuPage, at: Origin(file: settings.file, place: entry.place), ["slug": entry.value],
        suggestion: NearMiss.nearest(to: entry.value, among: slugs))
      return nil
    }
    checkMenu(menu?.count ?? slugs.count, of: settings)
    let isHeld = settings.logotype.map { media.contains($0.path) } ?? true
    if let logotype = settings.logotype, !isHeld {
      log.report(
        .noSuchFile, at: Origin(file: settings.file, place: logotype.place), ["file": logotype.path],
        suggestion: NearMiss.nearest(to: logotype.path, among: media))
    }
    return SiteSettings(
      title: settings.title ?? "", baseURL: settings.baseURL ?? "", language: settings.language,
      description: settings.description, publisher: settings.publisher,
      followUpDue: settings.followUpDue, followUpsHeld: settings.followUpsHeld,
      faultReport: settings.faultReport, menu: menu, theme: settings.theme)
  }

  private mutating func checkMenu(_ count: Int, of settings: SettingsDocument) {
    guard count > SiteSettings.longestMenu else { return }
    log.report(
      .menuTooLong, at: Origin(file: settings.file), ["count": String(count), "most": String(SiteSettings.longestMenu)])
  }

  /// The register's rows with what the content adds about some of them.
  private mutating func link(_ geography: Geography, _ directory: Directory) -> [Municipality] {
    var additions: [Int: MunicipalityDocument] = [:]
    for document in municipalities {
      if let id = geography.bySlug[document.slug] {
        additions[id.index] = document
      } else {
        log.report(
          .municipalityFileName, at: Origin(file: document.body.file), ["slug": document.slug],
          suggestion: NearMiss.nearest(to: document.slug, among: geography.slugs))
      }
    }
    return geography.rows.enumerated().map { index, row in
      let added = additions[index]
      if let added { directory.check(added.media, in: added.body.file, &log) }
      return Municipality(
        id: Municipality.ID(index), code: row.code, name: row.name, fullName: row.fullName, slug: row.slug.value,
        county: geography.countyOf[index], policeRegion: row.policeRegion, homepage: added?.homepage,
        policePage: added?.policePage, contacts: added?.contacts ?? [], images: added?.images ?? [],
        introduction: added.map { directory.prose($0.body, &log) } ?? .empty)
    }
  }

  private mutating func link(_ area: FocusAreaDocument, as id: FocusArea.ID, _ directory: Directory) -> FocusArea {
    FocusArea(
      id: id, slug: area.slug, title: area.title ?? area.slug, summary: area.summary,
      prose: directory.prose(area.body, &log), aliases: area.aliases, spot: Origin(file: area.body.file))
  }

  private mutating func link(_ page: PageDocument, as id: FreePage.ID, _ directory: Directory) -> FreePage {
    FreePage(
      id: id, slug: page.slug, title: page.title ?? page.slug, summary: page.summary, updated: page.updated,
      prose: directory.prose(page.body, &log), aliases: page.aliases, isDraft: page.isDraft,
      spot: Origin(file: page.body.file))
  }

  private mutating func link(_ year: YearDocument, _ directory: Directory) -> YearNote? {
    let prose = directory.prose(year.body, &log)
    return year.year.map {
      YearNote(
        year: $0, title: year.title, summary: year.summary, prose: prose,
        spot: Origin(file: year.body.file))
    }
  }
}
