import Edition
import PromiseModel
import Templates

/// A date for a `time` element: `{{text}}` as read, `{{iso}}` for machines.
enum DateRecord {
  static let form = PageForm<PartialDate>([
    .text("text") { date, view in view.formats.date(date) },
    .text("iso") { date, _ in date.iso },
  ])
}
