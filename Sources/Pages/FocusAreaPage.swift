import PromiseModel
import SafeHTML
import Templates

/// One focus area: its text, and the promises about it, municipality by municipality.
struct FocusAreaPage: Page {
  static let template = "focus-area"
  static let shape = Shape(
    "focusArea",
    [
      "page": .record(PageFrame.shape), "summary": .value, "prose": .value,
      "hasInForce": .flag, "inForce": .list(municipality),
      "hasOthers": .flag, "others": .list(municipality),
    ])

  private static let municipality = Shape(
    "municipality", ["name": .value, "address": .value, "promises": .list(promise)])
  private static let promise = Shape(
    "promise",
    [
      "title": .value, "address": .value, "state": .record(PromiseStateRecord.shape),
      "hasCommitments": .flag, "commitments": .list(commitment),
    ])
  private static let commitment = Shape("commitment", ["text": .value, "address": .value])

  let area: FocusArea.ID

  static func all(in plan: FilePlan) -> [FocusAreaPage] {
    plan.site.focusAreaIDs.map { FocusAreaPage(area: $0) }
  }

  var id: PageID { .focusArea(area) }

  func record(from view: Viewpoint) -> Record {
    let area = view.site[self.area]
    let groups = FocusAreaPromises.all(about: self.area, in: view.site)
    let inForce = groups.filter { !$0.inForce.isEmpty }.map { record(of: $0, $0.inForce, view) }
    let others = groups.filter { !$0.others.isEmpty }.map { record(of: $0, $0.others, view) }
    return Record(
      Self.shape,
      [
        "page": .record(frame(view).record(from: view)), "summary": .maybe(area.summary),
        "prose": .maybe(view.prose(area.prose, of: id).whole()),
        "hasInForce": .flag(!inForce.isEmpty), "inForce": .list(inForce),
        "hasOthers": .flag(!others.isEmpty), "others": .list(others),
      ])
  }

  private func frame(_ view: Viewpoint) -> PageFrame {
    let title = view.site[area].title
    return PageFrame(
      title: title,
      description: view.site[area].summary
        ?? view.words(OverviewWord.focusAreaDescription, ["title": .text(title)]),
      above: [(.focusAreas, view.words[OverviewWord.focusAreasTitle])])
  }

  private func record(
    of group: FocusAreaPromises, _ promises: [Promise.ID], _ view: Viewpoint
  ) -> Record {
    Record(
      Self.municipality,
      [
        "name": .text(view.site[group.municipality].name),
        "address": .text(view.address(of: .municipality(group.municipality))),
        "promises": .list(
          promises.map { record(of: $0, inFull: group.shownInFull.contains($0), view) }),
      ])
  }

  private func record(of id: Promise.ID, inFull: Bool, _ view: Viewpoint) -> Record {
    let address = view.address(of: .promise(id))
    let commitments = inFull ? commitments(of: view.site[id], at: address) : []
    return Record(
      Self.promise,
      [
        "title": .text(view.edition.titles[id]), "address": .text(address),
        "state": .record(view.state(of: id)),
        "hasCommitments": .flag(!commitments.isEmpty), "commitments": .list(commitments),
      ])
  }

  /// Groups and aims are not listed: what is to be done about it stands in their parts.
  private func commitments(of promise: Promise, at address: String) -> [Record] {
    promise.commitments.filter { $0.isCounted && $0.focus.contains(area) }.map { commitment in
      Record(
        Self.commitment,
        [
          "text": .text(commitment.excerpt.name),
          "address": .text(address + "#" + commitment.anchor),
        ])
    }
  }
}
