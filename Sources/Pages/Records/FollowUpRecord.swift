import PromiseModel
import Templates

/// A follow-up in a list: what it is of, and who says so if others do.
enum FollowUpRecord {
  static let shape = Shape(
    "followUp",
    [
      "label": .value, "address": .value, "assessedBy": .value, "published": .record(DateRecord.shape),
    ])
}

extension Viewpoint {
  func followUp(_ id: FollowUp.ID) -> Record {
    let followUp = site[id]
    return Record(
      FollowUpRecord.shape,
      [
        "label": .text(formats.label(of: followUp)), "address": .text(address(of: .followUp(id))),
        "assessedBy": .maybe(followUp.assessedBy),
        "published": .maybe(followUp.published.date.map { formats.record($0) }),
      ])
  }
}
