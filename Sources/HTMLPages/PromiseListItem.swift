import Edition
import PromiseModel
import Templates

/// A promise in a list of its municipality's.
enum PromiseListItem {
  static let form = PageForm<Promise.ID>([
    .text("title") { id, view in view.name(of: id) },
    .text("address") { id, view in view.address(of: .promise(id)) },
    .text("period") { id, view in view.formats.period(view.site[id].period) },
    .record("state", of: PromiseStateRecord.form) { id, view in view.state(of: id) },
    .list("results", of: YearResultRecord.form) { id, view in
      view.site[id].isProposed ? [] : YearResultRecord.all(of: id, in: view.site)
    },
    .text("summary") { id, view in view.site[id].particulars.summary },
  ])
}
