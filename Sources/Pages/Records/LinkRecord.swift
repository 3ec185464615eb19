import PromiseModel
import Templates

/// A link: `{{title}}` and `{{address}}`.
struct LinkRecord {
  let title: String
  let address: String

  static let form = PageForm<LinkRecord>([
    .text("title") { link, _ in link.title },
    .text("address") { link, _ in link.address },
  ])
}

extension Viewpoint {
  func link(_ page: PageID, _ title: String) -> LinkRecord {
    LinkRecord(title: title, address: address(of: page))
  }

  func link(_ id: Promise.ID) -> LinkRecord { link(.promise(id), edition.titles[id]) }
  func link(_ id: FollowUp.ID) -> LinkRecord { link(.followUp(id), edition.titles[id]) }
  func link(_ id: Municipality.ID) -> LinkRecord { link(.municipality(id), site[id].name) }
  func link(_ id: County.ID) -> LinkRecord { link(.county(id), site[id].name) }
  func link(_ id: FocusArea.ID) -> LinkRecord { link(.focusArea(id), site[id].title) }
  func link(_ id: FreePage.ID) -> LinkRecord { link(.page(id), site[id].title) }
}
