import PromiseModel
import SafeHTML
import Templates

/// How to show a municipality's card on another site, with what to copy.
struct CardGuidePage: Page {
  static let template = "card-guide"

  static let shape = Shape(
    "cardGuide",
    [
      "page": .record(PageFrame.shape), "example": .record(example), "dataGuide": .value,
      "hasMunicipalities": .flag, "municipalities": .list(LinkRecord.shape),
    ])

  private static let example = Shape(
    "example",
    [
      "name": .value, "slug": .value, "card": .value, "data": .value, "dataAddress": .value,
      // Written as they stand between the quotes of an attribute.
      "cardAttribute": .value, "titleAttribute": .value,
    ])

  static func all(in plan: FilePlan) -> [CardGuidePage] { [CardGuidePage()] }

  var id: PageID { .cardGuide }

  func record(from view: Viewpoint) -> Record {
    let municipalities = view.site.municipalityIDs
    return Record(
      Self.shape,
      [
        "page": .record(frame(view).record(from: view)),
        "example": .maybe(Self.mostTelling(in: view.site).map { Self.record(of: $0, view) }),
        "dataGuide": .text(view.address(of: .dataGuide(.swedish))),
        "hasMunicipalities": .flag(!municipalities.isEmpty),
        "municipalities": .list(municipalities.map { view.link(.card($0), view.site[$0].name) }),
      ])
  }

  private func frame(_ view: Viewpoint) -> PageFrame {
    PageFrame(
      title: view.words[CardWord.guideTitle], description: view.words[CardWord.guideDescription],
      above: [(.dataGuide(.swedish), view.words[CardWord.guideAbove])])
  }

  /// One that has a promise in force, else any promise, so that there is something to see.
  private static func mostTelling(in site: Site) -> Municipality.ID? {
    let all = site.municipalityIDs
    let promised = all.filter { !site.promisesByMunicipality[$0.index].isEmpty }
    let inForce = promised.first { municipality in
      site.promisesByMunicipality[municipality.index].contains { site.standing(of: $0).state == .inForce }
    }
    return inForce ?? promised.first ?? all.first
  }

  private static func record(of id: Municipality.ID, _ view: Viewpoint) -> Record {
    Record(
      example,
      [
        "name": .text(view.site[id].name), "slug": .text(view.site[id].slug),
        "card": .text(view.address(of: .card(id))), "data": .text(view.address(of: .municipalityData(id))),
        "dataAddress": .text(view.canonical(of: .municipalityData(id))),
        "cardAttribute": .text(attribute(view.canonical(of: .card(id)))),
        "titleAttribute": .text(attribute(CardPage.title(of: id, view))),
      ])
  }

  /// The text as markup that a reader can copy into an attribute of a page of theirs.
  private static func attribute(_ text: String) -> String {
    var buffer = HTMLBuffer()
    buffer.append(text: text)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }
}
