import PromiseModel
import SafeHTML
import Templates

/// The text of a promise or a follow-up as a feed has it: whole, and with what must be said before it is read.
enum FeedText {
  static let template = "feed-text"
  static let shape = Shape(
    "feedText",
    [
      "isProposed": .flag, "isIncompletePromise": .flag, "isIncompleteFollowUp": .flag,
      "assessedBy": .value, "isInterim": .flag, "prose": .value,
    ])
}

extension Viewpoint {
  /// The statuses of its commitments are left out: they change when nothing of the promise does.
  func feedText(of id: Promise.ID) -> HTML {
    let promise = site[id]
    return edition.templates.render(
      FeedText.template,
      Record(
        FeedText.shape,
        [
          "isProposed": .flag(promise.isProposed),
          "isIncompletePromise": .flag(promise.particulars.isIncomplete),
          "prose": .maybe(prose(promise.prose, of: .promise(id)).whole()),
        ]))
  }

  func feedText(of id: FollowUp.ID) -> HTML {
    let followUp = site[id]
    return edition.templates.render(
      FeedText.template,
      Record(
        FeedText.shape,
        [
          "isIncompleteFollowUp": .flag(followUp.particulars.isIncomplete),
          "assessedBy": .maybe(followUp.assessedBy), "isInterim": .flag(followUp.isInterim),
          "prose": .maybe(proseWithStatuses(of: id)),
        ]))
  }
}
