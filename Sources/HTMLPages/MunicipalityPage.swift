import Edition
import PromiseModel
import SafeHTML
import Templates

/// One municipality: what is promised there now, what was, and what came of it.
struct MunicipalityPage: Page {
  static let template = PageTemplate<Content>(
    "municipality",
    [
      .record("page", of: PageFrame.form) { content, view in frame(content, view) },
      .record("municipality", of: form) { content, _ in content },
    ])

  /// What is told of a municipality, for `partials/municipality-body.mustache`.
  static let form = PageForm<Content>([
    .text("fullName") { content, _ in content.municipality.fullName },
    .list("pictures", of: PictureRecord.form) { content, _ in content.municipality.images },
    .html("introduction") { content, view in
      view.prose(content.municipality.introduction, of: .municipality(content.id)).explained()
    },
    .list("inForce", of: PromiseToday.form) { content, _ in content.today(content.promises.inForce) },
    .text("inForceCount") { content, view in
      view.formats.count(
        content.promises.inForce.count, OverviewWord.startInForceOne, OverviewWord.startInForceOther)
    },
    .flag("areSeveral") { content, _ in content.promises.inForce.count > 1 },
    .text("olderCount") { content, view in
      content.older.isEmpty ? nil : view.formats.count(content.older.count, OverviewWord.olderOne, OverviewWord.olderOther)
    },
    .flag("isLong") { content, _ in !content.isShownInFull },
    .list("unconfirmed", of: PromiseToday.form) { content, _ in content.today(content.promises.unconfirmed) },
    .list("coming", of: PromiseListItem.form) { content, _ in content.promises.coming },
    .list("proposed", of: PromiseListItem.form) { content, _ in content.promises.proposed },
    // How the last one went stands before whom to ask, a long history after it.
    .list("ended", of: PromiseListItem.form) { content, _ in Array(content.promises.ended.prefix(content.endedAtOnce)) },
    .list("older", of: PromiseListItem.form) { content, _ in content.older },
    .list("history", of: CommitmentHistory.form) { content, view in
      let older = Set(content.older)
      return content.all.filter { !view.site[$0].isProposed && !older.contains($0) }
        .compactMap { CommitmentHistory(of: $0, in: view.site) }
    },
    .list("meanings", of: StatusMeaningRecord.form) { content, _ in content.chart?.meanings ?? [] },
    .record("chart", of: StatusChart.form) { content, _ in content.chart },
    .record("chartTable", of: CountTable.form) { content, view in content.chart?.table(view) },
    // Then the sentences on the follow-ups say the same, and who sees the chart needs no table.
    .flag("hasSentences") { content, _ in content.chart != nil && content.summary.isOneAYear },
    .record("locator", of: LocatorMap.form) { content, view in LocatorMap(of: content.id, view) },
    .record("county", of: LinkRecord.form) { content, view in view.link(content.municipality.county) },
    .text("policeRegion") { content, _ in content.municipality.policeRegion },
    .text("homepage") { content, _ in content.municipality.homepage },
    .text("policePage") { content, _ in content.municipality.policePage },
    // The municipality's own, and those of what holds.
    .list("contacts", of: ContactRecord.form) { content, view in
      let promises = content.promises.inForce.flatMap { view.site[$0].particulars.contacts }
      return (content.municipality.contacts + promises).reduce(into: []) { contacts, contact in
        if !contacts.contains(contact) { contacts.append(contact) }
      }.map { ContactRecord(contact: $0, hasLinks: true) }
    },
    // Where nothing is promised here: those of the county where something is.
    .list("promisingNeighbours", of: MunicipalityRecord.form) { content, view in
      content.promisingNeighbours.map(view.entry)
    },
    .list("neighbours", of: LinkRecord.form) { content, view in
      view.site.neighbours(of: content.id).filter { !content.promisingNeighbours.contains($0) }.map { view.link($0) }
    },
    .flag("hasPromises") { content, _ in !content.all.isEmpty },
    .text("cardGuide") { _, view in view.address(of: .cardGuide) },
  ])

  struct Content {
    let id: Municipality.ID
    let municipality: Municipality
    let all: [Promise.ID]
    let promises: PromisesByState
    let summary: MunicipalitySummary
    let chart: StatusChart?
    let promisingNeighbours: [Municipality.ID]

    /// Of the many promises of a large municipality's districts a reader looks for one, by its name.
    fileprivate func today(_ some: [Promise.ID]) -> [PromiseToday] {
      some.map { PromiseToday(promise: $0, isInFull: isShownInFull) }
    }

    fileprivate var older: [Promise.ID] { Array(promises.ended.dropFirst(endedAtOnce)) }

    fileprivate var endedAtOnce: Int { promises.ended.count <= mostEnded ? mostEnded : 1 }

    fileprivate var isShownInFull: Bool { promises.inForce.count + promises.unconfirmed.count <= mostInFull }
  }

  private static let mostInFull = 2
  private static let mostEnded = 2

  static func all(in plan: FilePlan) -> [MunicipalityPage] {
    plan.site.municipalityIDs.map { MunicipalityPage(municipality: $0) }
  }

  let municipality: Municipality.ID
  var id: PageID { .municipality(municipality) }

  func content(from view: Viewpoint) -> Content { Self.content(of: municipality, view) }

  static func content(of id: Municipality.ID, _ view: Viewpoint) -> Content {
    let all = view.site.promisesByMunicipality[id.index]
    let summary = MunicipalitySummary(of: id, in: view.site)
    let others = all.isEmpty ? view.site.neighbours(of: id) : []
    return Content(
      id: id, municipality: view.site[id], all: all,
      promises: PromisesByState(of: id, in: view.site), summary: summary,
      chart: view.statusChart(of: id, summary),
      promisingNeighbours: others.filter { !view.site.promisesByMunicipality[$0.index].isEmpty })
  }

  static func frame(_ content: Content, _ view: Viewpoint) -> PageFrame {
    let (municipality, state) = (content.municipality, MunicipalityState(of: content.id, in: view.site))
    return PageFrame(
      title: view.words(MunicipalityPageWord.title, ["name": municipality.name]),
      windowTitle: view.words(WindowTitleWord.municipality, ["name": municipality.name]),
      description: view.words(
        MunicipalityPageWord(describing: state.kind), ["fullName": municipality.fullName]),
      above: [
        (.municipalities, view.words[PlaceWord.municipalities])
      ])
  }
}

extension Viewpoint {
  /// The municipality's commitments, the latest year first, what a follow-up says of several years once; nil as long
  /// as there is no follow-up.
  fileprivate func statusChart(of id: Municipality.ID, _ summary: MunicipalitySummary) -> StatusChart? {
    let spans = summary.spans
    guard spans.contains(where: { $0.counts.total.number > 0 }) else { return nil }
    return StatusChart(
      spans.reversed().map { span in
        let years = formats.years(span.years.lowerBound, span.years.upperBound)
        return StatusChart.Row(name: name(ofYears: years, span.counts), counts: span.counts)
      }, isPast: site.haveEnded(site.promisesByMunicipality[id.index].filter { !site.standing(of: $0).followUps.isEmpty }))
  }
}

enum MunicipalityPageWord: String, WordKey {
  case title = "municipality.title"
  case description = "municipality.description"
  case descriptionProposed = "municipality.description-proposed"
  case descriptionNone = "municipality.description-none"

  /// What there is to read of a municipality.
  init(describing state: MunicipalityState.Kind) {
    switch state {
    case .inForce, .unconfirmed, .coming, .ended: self = .description
    case .proposed, .undecided: self = .descriptionProposed
    case .none: self = .descriptionNone
    }
  }

  var names: [String] {
    switch self {
    case .title: ["name"]
    case .description, .descriptionProposed, .descriptionNone: ["fullName"]
    }
  }
}
