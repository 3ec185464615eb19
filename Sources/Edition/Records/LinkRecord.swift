package import PromiseModel
import Templates

/// A link: `{{title}}` and `{{address}}`, which is not there where something is only named.
package struct LinkRecord {
  package let title: String
  package let address: String?

  package init(title: String, address: String?) {
    self.title = title
    self.address = address
  }

  package static let form = PageForm<LinkRecord>([
    .text("title") { link, _ in link.title },
    .text("address") { link, _ in link.address },
  ])
}

extension Viewpoint {
  package func link(_ page: PageID, _ title: String) -> LinkRecord {
    LinkRecord(title: title, address: address(of: page))
  }

  package func link(_ id: Promise.ID) -> LinkRecord { link(.promise(id), name(of: id)) }
  package func link(_ id: FollowUp.ID) -> LinkRecord { link(.followUp(id), name(of: id)) }

  /// A partner in a joint promise that the site is not about is only named.
  package func link(_ id: Municipality.ID) -> LinkRecord {
    site.facts.isAbout(id)
      ? link(.municipality(id), site[id].name) : LinkRecord(title: site[id].name, address: nil)
  }

  package func link(_ id: County.ID) -> LinkRecord {
    site.countyIDs.contains(id) ? link(.county(id), site[id].name) : LinkRecord(title: site[id].name, address: nil)
  }

  package func link(_ id: FocusArea.ID) -> LinkRecord { link(.focusArea(id), site[id].title) }
  package func link(_ id: FreePage.ID) -> LinkRecord { link(.page(id), marked(site[id].title, isDraft: site[id].isDraft)) }
}
