import PromiseModel
import Templates

/// An entry of the menu on every page: a link, and whether the reader is there or below it.
enum MenuRecord {
  static let shape = Shape(
    "menuEntry",
    [
      "title": .value, "address": .value,
      // For `aria-current`: `page` on the page itself, `true` below it.
      "current": .value,
    ])
}

extension Viewpoint {
  /// The ways into the site, and after them the free pages.
  /// - `above`: the pages above this one.
  func menu(above: [PageID]) -> [Record] {
    let ways = [
      menuEntry(.municipalities, words[PlaceWord.municipalities], above),
      menuEntry(.counties, words[OverviewWord.countiesTitle], above),
      menuEntry(.focusAreas, words[OverviewWord.focusAreasTitle], above),
      menuEntry(.years, words[YearWord.yearsTitle], above),
    ]
    return ways + edition.menu.map { menuEntry(.page($0), site[$0].title, above) }
  }

  private func menuEntry(_ entry: PageID, _ title: String, _ above: [PageID]) -> Record {
    let current = entry == page ? "page" : above.contains(entry) ? "true" : nil
    return Record(
      MenuRecord.shape,
      [
        "title": .text(title), "address": .text(address(of: entry)), "current": .maybe(current),
      ])
  }
}
