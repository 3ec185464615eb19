import PromiseModel
import Templates

/// A promise in a list of its municipality's.
enum PromiseListItem {
  static let shape = Shape(
    "promiseListItem",
    [
      "title": .value, "address": .value, "period": .value, "state": .record(PromiseStateRecord.shape),
      "summary": .value,
    ])
}

extension Viewpoint {
  func listItem(_ id: Promise.ID) -> Record {
    let promise = site[id]
    return Record(
      PromiseListItem.shape,
      [
        "title": .text(edition.titles[id]), "address": .text(address(of: .promise(id))),
        "period": .text(formats.period(promise.period)), "state": .record(state(of: id)),
        "summary": .maybe(promise.particulars.summary),
      ])
  }
}
