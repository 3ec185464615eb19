import Edition
import PromiseModel
import SafeHTML
import Templates

/// The text of a promise or a follow-up as a feed has it: whole, and with what must be said before it is read.
enum FeedText {
  case promise(Promise.ID)
  case followUp(FollowUp.ID)

  static let template = PageTemplate<FeedText>(
    "feed-text",
    [
      .flag("isProposed") { text, view in text.promise(view.site)?.isProposed == true },
      .flag("isIncompletePromise") { text, view in
        text.promise(view.site)?.particulars.isIncomplete == true
      },
      .flag("isIncompleteFollowUp") { text, view in
        text.followUp(view.site)?.particulars.isIncomplete == true
      },
      .text("assessedBy") { text, view in text.followUp(view.site)?.assessedBy },
      .flag("isInterim") { text, view in text.followUp(view.site)?.isInterim == true },
      .html("prose") { text, view in text.prose(view) },
    ])

  private func promise(_ site: Site) -> Promise? {
    if case .promise(let id) = self { site[id] } else { nil }
  }

  private func followUp(_ site: Site) -> FollowUp? {
    if case .followUp(let id) = self { site[id] } else { nil }
  }

  /// The statuses of a promise's commitments are left out: they change when nothing of the promise does.
  private func prose(_ view: Viewpoint) -> HTML? {
    switch self {
    case .promise(let id): view.prose(view.site[id].prose, of: .promise(id)).whole()
    case .followUp(let id): view.proseWithStatuses(of: id)
    }
  }
}

extension Viewpoint {
  func feedText(of text: FeedText) -> HTML { edition.templates[FeedText.template].html(text, self) }
}
