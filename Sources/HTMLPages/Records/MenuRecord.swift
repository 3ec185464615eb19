import Edition
import PromiseModel
import Templates

/// An entry of the menu on every page: a link, and whether the reader is there or below it.
struct MenuRecord {
  let page: PageID
  let title: String
  let current: String?

  static let form = PageForm<MenuRecord>([
    .text("title") { entry, _ in entry.title },
    .text("address") { entry, view in view.address(of: entry.page) },
    // For `aria-current`: `page` on the page itself, `true` below it.
    .text("current") { entry, _ in entry.current },
  ])
}

extension Viewpoint {
  /// As many as stand side by side on a phone: the ways into the site, and where there is room free pages.
  /// - `above`: the pages above this one.
  func menu(above: [PageID]) -> [MenuRecord] { Array(entries(above).prefix(longestMenu)) }

  /// The free pages that have no room there; the accessibility statement has a place of its own.
  func moreMenu(above: [PageID]) -> [MenuRecord] {
    entries(above).dropFirst(longestMenu).filter { entry in edition.statement.map { entry.page != .page($0) } ?? true }
  }

  private var longestMenu: Int { 4 }

  private func entries(_ above: [PageID]) -> [MenuRecord] {
    let counties =
      site.countyIDs.isEmpty ? [] : [menuEntry(.counties, words[OverviewWord.countiesTitle], above)]
    let municipalities =
      onlyMunicipality.map { menuEntry(.municipality($0), site[$0].name, above) }
      ?? menuEntry(.municipalities, words[PlaceWord.municipalities], above)
    let focusAreas =
      site.focusAreaIDs.isEmpty ? [] : [menuEntry(.focusAreas, words[OverviewWord.focusAreasTitle], above)]
    let ways = [municipalities] + counties + focusAreas + [menuEntry(.years, words[PlaceWord.years], above)]
    return ways + edition.menu.map { menuEntry(.page($0), link($0).title, above) }
  }

  private func menuEntry(_ entry: PageID, _ title: String, _ above: [PageID]) -> MenuRecord {
    MenuRecord(
      page: entry, title: title, current: entry == page ? "page" : above.contains(entry) ? "true" : nil)
  }
}
