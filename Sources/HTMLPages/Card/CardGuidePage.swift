import Edition
import PromiseModel
import SafeHTML
import Templates

/// How to show a municipality's card on another site, with what to copy.
struct CardGuidePage: Page {
  static let template = PageTemplate<CardGuidePage>(
    "card-guide",
    [
      .record("page", of: PageFrame.form) { _, view in
        PageFrame(
          title: view.words[CardWord.guideTitle], description: view.words[CardWord.guideDescription],
          above: [(.dataGuide(.swedish), view.words[CardWord.guideAbove])])
      },
      .record("example", of: example) { _, view in mostTelling(in: view.site) },
      .text("dataGuide") { _, view in view.address(of: .dataGuide(.swedish)) },
      .list("municipalities", of: LinkRecord.form) { _, view in
        view.site.municipalityIDs.map { view.link(.card($0), view.site[$0].name) }
      },
    ])

  private static let example = PageForm<Municipality.ID>([
    .text("name") { id, view in view.site[id].name },
    .text("slug") { id, view in view.site[id].slug },
    .text("card") { id, view in view.address(of: .card(id)) },
    .text("data") { id, view in view.address(of: .municipalityData(id)) },
    .text("dataAddress") { id, view in view.canonical(of: .municipalityData(id)) },
    // Written as they stand between the quotes of an attribute.
    .text("cardAttribute") { id, view in attribute(view.canonical(of: .card(id))) },
    .text("titleAttribute") { id, view in attribute(CardPage.title(of: id, view)) },
  ])

  static func all(in plan: FilePlan) -> [CardGuidePage] { [CardGuidePage()] }

  var id: PageID { .cardGuide }

  /// One that has a promise in force, else any promise, so that there is something to see.
  private static func mostTelling(in site: Site) -> Municipality.ID? {
    let all = site.municipalityIDs
    let promised = all.filter { !site.promisesByMunicipality[$0.index].isEmpty }
    let inForce = promised.first { municipality in
      site.promisesByMunicipality[municipality.index].contains { site.standing(of: $0).state == .inForce }
    }
    return inForce ?? promised.first ?? all.first
  }

  /// The text as markup that a reader can copy into an attribute of a page of theirs.
  private static func attribute(_ text: String) -> String {
    var buffer = HTMLBuffer()
    buffer.append(text: text)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }
}
