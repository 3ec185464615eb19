import Edition
import PromiseModel
import Templates

/// A municipality in a list: a link, and how it stands with promises there.
struct MunicipalityRecord {
  let id: Municipality.ID
  let state: MunicipalityState

  static let form = PageForm<MunicipalityRecord>([
    .text("name") { record, view in view.site[record.id].name },
    .text("address") { record, view in view.address(of: .municipality(record.id)) },
    .record("state", of: StatusRecord.form) { record, view in
      let isDraft = record.state.promise.map { view.site[$0].particulars.isDraft } ?? false
      return view.words.record(record.state.kind, as: view.marked(view.word(record.state), isDraft: isDraft))
    },
  ])
}

extension Viewpoint {
  func entry(_ id: Municipality.ID) -> MunicipalityRecord {
    MunicipalityRecord(id: id, state: MunicipalityState(of: id, in: site))
  }

  fileprivate func word(_ state: MunicipalityState) -> String {
    guard let promise = state.promise else { return words[MunicipalityState.Kind.none] }
    if state.kind == .inForce, state.count > 1 {
      return words(MunicipalityStateWord.inForceSeveral, ["count": formats.number(state.count)])
    }
    let period = formats.period(site[promise].period)
    guard state.kind == .unconfirmed else { return words(state.kind, ["period": period]) }
    let looked = site.standing(of: promise).confirmation?.looked
    return words(state.kind, ["period": period, "date": looked.map { formats.date(PartialDate($0)) }])
  }
}
