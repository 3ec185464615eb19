import PromiseModel
import Templates

/// A link to a page: `{{title}}` and `{{address}}`.
enum LinkRecord {
  static let shape = Shape("link", ["title": .value, "address": .value])
}

extension Viewpoint {
  func link(_ page: PageID, _ title: String) -> Record {
    Record(LinkRecord.shape, ["title": .text(title), "address": .text(address(of: page))])
  }

  func link(_ id: Promise.ID) -> Record { link(.promise(id), edition.titles[id]) }
  func link(_ id: FollowUp.ID) -> Record { link(.followUp(id), edition.titles[id]) }
  func link(_ id: Municipality.ID) -> Record { link(.municipality(id), site[id].name) }
  func link(_ id: County.ID) -> Record { link(.county(id), site[id].name) }
  func link(_ id: FocusArea.ID) -> Record { link(.focusArea(id), site[id].title) }
  func link(_ id: FreePage.ID) -> Record { link(.page(id), site[id].title) }
}
