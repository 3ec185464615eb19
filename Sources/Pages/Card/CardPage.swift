import PromiseModel
import SafeHTML
import Templates

/// The small page of a municipality that other sites show in a frame: what is promised now, and how it goes.
/// It needs nothing but itself, and its links open in the whole window.
struct CardPage: Page {
  static let template = "card"

  static let shape = Shape(
    "card",
    [
      "language": .value, "policy": .value, "style": .value, "canonical": .value, "title": .value,
      "siteTitle": .value, "fullName": .value, "address": .value, "isInForce": .flag,
      "isKnown": .flag, "promises": .list(CardPromise.shape), "left": .value,
    ])

  /// More promises at once, one for each district, are a list for the municipality's own page.
  private static let mostPromises = 5

  static func all(in plan: FilePlan) -> [CardPage] {
    plan.site.municipalityIDs.map { CardPage(municipality: $0) }
  }

  let municipality: Municipality.ID
  var id: PageID { .card(municipality) }

  func record(from view: Viewpoint) -> Record {
    let site = view.site
    let style = view.edition.cardStyle
    let promises = site.promisesByMunicipality[municipality.index].filter { !site[$0].particulars.isDraft }
    let inForce = promises.filter { site.standing(of: $0).state == .inForce }
    let shown = inForce.isEmpty ? Self.nearest(promises, site) : Array(inForce.prefix(Self.mostPromises))
    return Record(
      Self.shape,
      [
        "language": .text(site.facts.settings.language),
        "policy": .text(ContentPolicy.card.text(style: style.fingerprint)), "style": .html(style.text),
        "canonical": .text(view.canonical(of: .municipality(municipality))),
        "title": .text(Self.title(of: municipality, view)), "siteTitle": .text(site.facts.settings.title),
        "fullName": .text(site[municipality].fullName),
        "address": .text(view.address(of: .municipality(municipality))),
        "isInForce": .flag(!inForce.isEmpty), "isKnown": .flag(!shown.isEmpty),
        "promises": .list(shown.map(view.cardPromise)),
        "left": .maybe(
          view.formats.count(
            left: inForce.count - Self.mostPromises, CardWord.promisesLeftOne, CardWord.promisesLeftOther)),
      ])
  }

  /// What a frame around the card is to be called as well.
  static func title(of municipality: Municipality.ID, _ view: Viewpoint) -> String {
    view.words(CardWord.title, ["name": .text(view.site[municipality].name)])
  }

  /// Where none is in force: the one that comes, is being drawn up, or was the last.
  private static func nearest(_ promises: [Promise.ID], _ site: Site) -> [Promise.ID] {
    let coming = promises.last { site.standing(of: $0).state == .coming }
    let proposed = promises.last { site.standing(of: $0).state == .proposed }
    return [coming ?? proposed ?? promises.first].compactMap { $0 }
  }
}
