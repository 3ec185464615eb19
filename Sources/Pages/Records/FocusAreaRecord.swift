import PromiseModel
import Templates

/// A focus area in a list, and how many promises are about it.
enum FocusAreaRecord {
  static let shape = Shape(
    "area", ["title": .value, "address": .value, "summary": .value, "promiseCount": .value])
}

extension Viewpoint {
  func entry(_ id: FocusArea.ID) -> Record {
    let count = site.facts.promises.count { $0.focus.contains(id) }
    return Record(
      FocusAreaRecord.shape,
      [
        "title": .text(site[id].title), "address": .text(address(of: .focusArea(id))),
        "summary": .maybe(site[id].summary),
        "promiseCount": .text(
          formats.count(
            count, none: OverviewWord.focusAreasPromisesNone, .focusAreasPromisesOne,
            .focusAreasPromisesOther)),
      ])
  }
}
