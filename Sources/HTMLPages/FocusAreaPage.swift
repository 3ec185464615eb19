import Edition
import PromiseModel
import SafeHTML
import Templates

/// One focus area: its text, and the promises about it, municipality by municipality.
struct FocusAreaPage: Page {
  static let template = PageTemplate<Content>(
    "focus-area",
    [
      .record("page", of: PageFrame.form) { content, view in frame(content, view) },
      .text("summary") { content, view in view.site[content.id].summary },
      .html("prose") { content, view in
        view.prose(view.site[content.id].prose, of: .focusArea(content.id)).whole()
      },
      .list("inForce", of: municipality) { content, _ in
        content.groups.filter { !$0.inForce.isEmpty }.map { Part(area: content.id, group: $0, promises: $0.inForce) }
      },
      .list("others", of: municipality) { content, _ in
        content.groups.filter { !$0.others.isEmpty }.map { Part(area: content.id, group: $0, promises: $0.others) }
      },
    ])

  let area: FocusArea.ID

  static func all(in plan: FilePlan) -> [FocusAreaPage] {
    plan.site.focusAreaIDs.map { FocusAreaPage(area: $0) }
  }

  var id: PageID { .focusArea(area) }

  func content(from view: Viewpoint) -> Content {
    Content(id: area, groups: FocusAreaPromises.all(about: area, in: view.site))
  }

  private static func frame(_ content: Content, _ view: Viewpoint) -> PageFrame {
    let area = view.site[content.id]
    let word = content.groups.isEmpty ? OverviewWord.focusAreaDescriptionNone : .focusAreaDescription
    return PageFrame(
      title: area.title, description: area.summary ?? view.words(word, ["title": area.title]),
      above: [(.focusAreas, view.words[OverviewWord.focusAreasTitle])])
  }
}

// MARK: - Parts

extension FocusAreaPage {
  struct Content {
    let id: FocusArea.ID
    let groups: [FocusAreaPromises]
  }

  /// Promises of one municipality.
  private struct Part {
    let area: FocusArea.ID
    let group: FocusAreaPromises
    let promises: [Promise.ID]
  }

  private static let municipality = PageForm<Part>([
    .text("name") { part, view in view.site[part.group.municipality].name },
    .text("address") { part, view in view.address(of: .municipality(part.group.municipality)) },
    .list("promises", of: promise) { part, _ in
      part.promises.map {
        Item(id: $0, area: part.area, isInFull: part.group.shownInFull.contains($0))
      }
    },
  ])

  private struct Item {
    let id: Promise.ID
    let area: FocusArea.ID
    let isInFull: Bool
  }

  private static let promise = PageForm<Item>([
    .text("title") { item, view in view.name(of: item.id) },
    .text("address") { item, view in view.address(of: .promise(item.id)) },
    .record("state", of: PromiseStateRecord.form) { item, view in view.state(of: item.id) },
    .list("commitments", of: commitment) { item, view in item.isInFull ? commitments(of: item, view) : [] },
  ])

  private static let commitment = PageForm<LinkRecord>([
    .text("text") { link, _ in link.title },
    .text("address") { link, _ in link.address },
  ])

  /// Groups and aims are not listed: what is to be done about it stands in their parts.
  private static func commitments(of item: Item, _ view: Viewpoint) -> [LinkRecord] {
    let address = view.address(of: .promise(item.id))
    return view.site[item.id].commitments.filter { $0.isCounted && $0.focus.contains(item.area) }.map {
      LinkRecord(title: $0.excerpt.name, address: address + "#" + $0.anchor)
    }
  }
}
