import Edition
import PromiseModel
import SafeHTML
import Templates

/// The small page of a municipality that other sites show in a frame: what is promised now, and how it goes.
/// It needs nothing but itself, and its links open in the whole window.
struct CardPage: Page {
  static let template = PageTemplate<Content>(
    "card",
    [
      .text("language") { _, view in view.settings.language },
      .text("policy") { _, view in ContentPolicy.card.text(style: view.style?.fingerprint) },
      .html("style") { _, view in view.style?.text },
      .text("canonical") { content, view in view.canonical(of: .municipality(content.municipality)) },
      .text("title") { content, view in title(of: content.municipality, view) },
      .text("siteTitle") { _, view in view.settings.title },
      .text("publisher") { _, view in view.settings.publisher?.name },
      .text("fullName") { content, view in view.site[content.municipality].fullName },
      .text("address") { content, view in view.address(of: .municipality(content.municipality)) },
      .flag("isOnlyMunicipality") { _, view in view.onlyMunicipality != nil },
      .flag("isInForce") { content, _ in !content.inForce.isEmpty },
      .list("promises", of: CardPromise.form) { content, view in
        content.shown.map { CardPromise($0, in: view.site) }
      },
      .text("left") { content, view in
        view.formats.count(
          left: content.inForce.count - mostPromises, CardWord.promisesLeftOne, CardWord.promisesLeftOther)
      },
    ])

  struct Content {
    let municipality: Municipality.ID
    let inForce: [Promise.ID]
    let shown: [Promise.ID]
  }

  /// More promises at once, one for each district, are a list for the municipality's own page.
  private static let mostPromises = 5

  static func all(in plan: FilePlan) -> [CardPage] {
    plan.site.municipalityIDs.map { CardPage(municipality: $0) }
  }

  let municipality: Municipality.ID
  var id: PageID { .card(municipality) }

  func content(from view: Viewpoint) -> Content {
    let site = view.site
    let promises = site.promisesByMunicipality[municipality.index].filter { !site[$0].particulars.isDraft }
    let inForce = promises.filter { site.standing(of: $0).state == .inForce }
    let shown = inForce.isEmpty ? Self.nearest(promises, site) : Array(inForce.prefix(Self.mostPromises))
    return Content(municipality: municipality, inForce: inForce, shown: shown)
  }

  /// What a frame around the card is to be called as well.
  static func title(of municipality: Municipality.ID, _ view: Viewpoint) -> String {
    view.words(CardWord.title, ["name": view.site[municipality].name])
  }

  /// Where none is in force: the one that may be, that comes, is being drawn up, or was the last.
  private static func nearest(_ promises: [Promise.ID], _ site: Site) -> [Promise.ID] {
    let unconfirmed = promises.first { site.standing(of: $0).state == .unconfirmed }
    let coming = promises.last { site.standing(of: $0).state == .coming }
    let proposed = promises.last { site.standing(of: $0).state == .proposed }
    return [unconfirmed ?? coming ?? proposed ?? promises.first].compactMap { $0 }
  }
}
