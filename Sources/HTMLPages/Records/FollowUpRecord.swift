import Edition
import PromiseModel
import Templates

/// A follow-up in a list: what it is of, and who says so if others do.
enum FollowUpRecord {
  static let form = PageForm<FollowUp.ID>([
    .text("label") { id, view in view.label(of: id) },
    .flag("isYearless") { id, view in view.site[id].year == nil },
    .text("result") { id, view in view.result(of: id) },
    .text("address") { id, view in view.address(of: .followUp(id)) },
    .text("assessedBy") { id, view in view.site[id].assessedBy },
    .record("published", of: DateRecord.form) { id, view in view.site[id].published.date },
  ])
}
