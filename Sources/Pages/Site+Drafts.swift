import PromiseModel

extension Site {
  /// Whether a page is for those who write it, and for nobody else: a follow-up of a draft is one too.
  func isDraft(_ page: PageID) -> Bool {
    switch page {
    case .promise(let id): self[id].particulars.isDraft
    case .followUp(let id): self[id].particulars.isDraft || self[self[id].promise].particulars.isDraft
    case .page(let id): self[id].isDraft
    default: false
    }
  }
}
