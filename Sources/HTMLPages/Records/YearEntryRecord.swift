import Edition
import PromiseModel
import Templates

/// One promise in a yearly summary: how it stands with its follow-up, and where that is.
enum YearEntryRecord {
  static let form = PageForm<YearSummary.Entry>([
    .text("title") { entry, view in view.name(of: entry.promise) },
    .text("address") { entry, view in view.address(of: .promise(entry.promise)) },
    .record("state", of: StatusRecord.form) { entry, view in entry.year.state.map { view.words.record($0) } },
    .record("awaitedUntil", of: DateRecord.form) { entry, _ in
      entry.year.awaitedUntil.map { PartialDate($0) }
    },
    .text("dueRule") { entry, view in entry.year.dueRule.map { view.words[$0] } },
    .record("overdueSince", of: DateRecord.form) { entry, _ in
      entry.year.overdueSince.map { PartialDate($0) }
    },
    // What counts for the year: of all of it, else of a part.
    .record("followUp", of: YearResultRecord.told) { entry, view in view.counting(entry, isInterim: false) },
    .record("interim", of: YearResultRecord.told) { entry, view in view.counting(entry, isInterim: true) },
    .record("elsewhere", of: LinkRecord.form) { entry, view in view.elsewhere(entry) },
    // What that comes to.
    .text("result") { entry, view in entry.year.counting.flatMap { view.result(of: $0) } },
    .flag("holdsNoCommitments") { entry, _ in entry.holdsNoCommitments },
  ])
}

extension Viewpoint {
  fileprivate func counting(_ entry: YearSummary.Entry, isInterim: Bool) -> FollowUp.ID? {
    guard let id = entry.year.counting, site[id].isInterim == isInterim else { return nil }
    return id
  }

  /// The follow-up of the year where it is published somewhere else; nil for one that is only named.
  fileprivate func elsewhere(_ entry: YearSummary.Entry) -> LinkRecord? {
    guard let document = site[entry.promise].followUpsElsewhere(for: entry.year).first,
      let address = address(of: document.location)
    else { return nil }
    return LinkRecord(title: document.title, address: address)
  }
}
