import Edition
import PromiseModel
import Templates

/// A promise in a list of its municipality's.
enum PromiseListItem {
  static let form = PageForm<Promise.ID>([
    .text("title") { id, view in view.name(of: id) },
    .text("address") { id, view in view.address(of: .promise(id)) },
    .text("period") { id, view in view.untoldPeriod(of: id) },
    .record("state", of: PromiseStateRecord.form) { id, view in view.state(of: id) },
    .list("results", of: YearResultRecord.form) { id, view in
      view.site[id].isProposed ? [] : YearResultRecord.all(of: id, in: view.site)
    },
    .html("summary") { id, view in view.site[id].particulars.summary.map(view.explained) },
  ])
}

extension Viewpoint {
  /// The period of a promise, where its name does not say it.
  func untoldPeriod(of id: Promise.ID) -> String? {
    let period = formats.period(site[id].period)
    return edition.titles[id].hasSuffix(period) ? nil : period
  }
}
