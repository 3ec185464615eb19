import Diagnostics
import PromiseModel
import Source

/// Placed documents → what a site says.
struct Linker: Sendable {
  let placed: PlacedDocuments
  let directory: Directory
  private var names: Names { directory.names }

  init(_ placed: PlacedDocuments, _ directory: Directory) {
    self.placed = placed
    self.directory = directory
  }

  func link(_ settings: SettingsDocument, _ workers: some Workers, _ log: inout DiagnosticLog) -> LinkedFacts {
    let (promiseLinker, followUpLinker) = (PromiseLinker(directory: directory), FollowUpLinker(directory: directory))
    let promises = linkEach(placed.promises, workers, &log) {
      promiseLinker.link($1, as: Promise.ID($0), &$2)
    }
    let followUps = linkEach(placed.followUps, workers, &log) {
      let promise = $1.promise.index
      return followUpLinker.link($1, as: FollowUp.ID($0), of: promises[promise], in: placed.promises[promise].document, &$2)
    }
    for document in placed.unplacedPromises { promiseLinker.check(document, &log) }
    for document in placed.unplacedFollowUps { followUpLinker.check(document, &log) }
    let facts = SiteFacts(
      settings: link(settings, &log), counties: counties, municipalities: municipalities(&log),
      promises: promises, followUps: followUps.map(\.followUp),
      focusAreas: names.focusAreas.enumerated().map { link($1, as: FocusArea.ID($0), &log) },
      pages: placed.pages.enumerated().map { link($1, as: FreePage.ID($0), &log) },
      yearNotes: placed.years.compactMap { link($0, &log) }.sorted { $0.year < $1.year }, media: names.media,
      subjects: names.subjects, localities: placed.localities, provinces: placed.provinces)
    return LinkedFacts(facts: facts, followUps: followUps)
  }

  /// Links documents in any order, and those with problems once more, one after the other: names are only
  /// suggested for the first problems of a whole site.
  private func linkEach<Placed: Sendable, Linked: Sendable>(
    _ placed: [Placed], _ workers: some Workers, _ log: inout DiagnosticLog,
    _ link: @Sendable (Int, Placed, inout DiagnosticLog) -> Linked
  ) -> [Linked] {
    let results = workers.map(placed.count) { index -> Linked? in
      var log = DiagnosticLog(suggests: false)
      let linked = link(index, placed[index], &log)
      return log.isEmpty ? linked : nil
    }
    return placed.indices.map { results[$0] ?? link($0, placed[$0], &log) }
  }

  // MARK: The small documents

  private func link(_ settings: SettingsDocument, _ log: inout DiagnosticLog) -> SiteSettings {
    let slugs = placed.pages.map(\.slug)
    let numbers = Dictionary(zip(slugs, slugs.indices), uniquingKeysWith: { first, _ in first })
    let menu = settings.menu?.compactMap { entry -> FreePage.ID? in
      if let index = numbers[entry.value] { return FreePage.ID(index) }
      reportNoPage(entry, in: settings.file, among: slugs, &log)
      return nil
    }
    if settings.title != nil { checkMenu(menu?.count ?? slugs.count, of: settings, &log) }
    names.check(settings.logotype.map { [$0] } ?? [], in: settings.file, &log)
    return SiteSettings(
      title: settings.title ?? "", baseURL: settings.baseURL ?? "", language: settings.language,
      description: settings.description, publisher: settings.publisher,
      followUpDue: settings.followUpDue, followUpsHeld: settings.followUpsHeld,
      faultReport: settings.faultReport, menu: menu, theme: settings.theme)
  }

  private func reportNoPage(
    _ entry: Located<String>, in file: String, among slugs: [String], _ log: inout DiagnosticLog
  ) {
    let path = "pages/" + entry.value + ".md"
    let origin = Origin(file: file, place: entry.place)
    if names.isUnread(path) { return }
    if case .draft = placed.absences[path] {
      return log.report(.menuPageDraft, at: origin, ["slug": entry.value, "file": path])
    }
    log.report(
      .unknownMenuPage, at: origin, ["slug": entry.value], suggestion: slugNear(entry.value, among: slugs))
  }

  /// The page that was probably meant: by its file's name with its ending or its folder, by its title, or the nearest.
  private func slugNear(_ written: String, among slugs: [String]) -> String? {
    let name = written.split(separator: "/").last.map(String.init) ?? written
    let slug = Slug.make(name.hasSuffix(".md") ? String(name.dropLast(3)) : name)
    if slugs.contains(slug) { return slug }
    return placed.pages.first { Slug.make($0.title ?? "") == slug }?.slug ?? NearMiss.nearest(to: slug, among: slugs)
  }

  private func checkMenu(_ count: Int, of settings: SettingsDocument, _ log: inout DiagnosticLog) {
    guard count > SiteSettings.longestMenu else { return }
    log.report(
      .menuTooLong, at: Origin(file: settings.file), ["count": String(count), "most": String(SiteSettings.longestMenu)])
  }

  /// With those of their municipalities that the site is about.
  private var counties: [County] {
    names.geography.counties.map { county in
      County(
        id: county.id, name: county.name, slug: county.slug,
        municipalities: county.municipalities.filter(names.isSubject))
    }
  }

  /// The register's rows with what the content adds about some of them.
  private func municipalities(_ log: inout DiagnosticLog) -> [Municipality] {
    let additions = Dictionary(
      placed.municipalities.map { ($0.id.index, $0.document) }, uniquingKeysWith: { _, last in last })
    return names.geography.rows.enumerated().map { index, row in
      let added = additions[index]
      if let added { names.check(added.media, in: added.body.file, &log) }
      return Municipality(
        id: Municipality.ID(index), code: row.code, name: row.name, fullName: row.fullName, slug: row.slug.value,
        county: names.geography.countyOf[index], policeRegion: row.policeRegion, homepage: added?.homepage ?? row.homepage,
        policePage: added?.policePage, contacts: added?.contacts ?? [], images: added?.images ?? [],
        introduction: added.map { directory.prose($0.body, &log) } ?? .empty)
    }
  }

  private func link(_ area: FocusAreaDocument, as id: FocusArea.ID, _ log: inout DiagnosticLog) -> FocusArea {
    FocusArea(
      id: id, slug: area.slug, title: area.title ?? area.slug, summary: area.summary,
      prose: directory.prose(area.body, &log), aliases: area.aliases, spot: Origin(file: area.body.file))
  }

  private func link(_ page: PageDocument, as id: FreePage.ID, _ log: inout DiagnosticLog) -> FreePage {
    FreePage(
      id: id, slug: page.slug, title: page.title ?? page.slug, summary: page.summary, updated: page.updated?.value,
      prose: directory.prose(page.body, &log), aliases: page.aliases, isDraft: page.isDraft,
      spot: Origin(file: page.body.file))
  }

  private func link(_ year: YearDocument, _ log: inout DiagnosticLog) -> YearNote? {
    let prose = directory.prose(year.body, &log)
    return year.year.map {
      YearNote(
        year: $0, title: year.title, summary: year.summary, prose: prose,
        spot: Origin(file: year.body.file))
    }
  }
}
