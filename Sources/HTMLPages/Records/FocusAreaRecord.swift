import Edition
import PromiseModel
import Templates

/// A focus area in a list, and how many promises are about it.
enum FocusAreaRecord {
  static let form = PageForm<FocusArea.ID>([
    .text("title") { id, view in view.site[id].title },
    .text("address") { id, view in view.address(of: .focusArea(id)) },
    .text("summary") { id, view in view.site[id].summary },
    .text("promiseCount") { id, view in
      view.formats.count(
        view.site.facts.promises.count { $0.focus.contains(id) }, none: OverviewWord.focusAreasPromisesNone,
        .focusAreasPromisesOne, .focusAreasPromisesOther)
    },
  ])
}
