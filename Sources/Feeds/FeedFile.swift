import Edition
import PromiseModel
import Writers

/// feed.xml: what is new on the whole site, or about one municipality, focus area or year (RFC 4287).
struct FeedFile: SiteFile {
  let scope: FeedScope
  let news: [NewsItem]
  let names: PermanentNames

  static func all(in plan: FilePlan) -> [FeedFile] {
    let (news, names) = (NewsIndex(plan.site), PermanentNames(plan.site))
    return FeedScope.all(in: plan.site).map { FeedFile(scope: $0, news: news[$0], names: names) }
  }

  var id: PageID { .feed(scope) }

  func append(piece: Int, from view: Viewpoint, to bytes: inout [UInt8]) {
    let language = view.site.facts.settings.language
    var xml = XMLWriter()
    xml.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": language]) { xml in
      head(updated: news.map(\.updated).max() ?? Self.sinceEver(view.site.date), view, &xml)
      for item in news { FeedEntry(item: item, view: view, names: names).write(&xml) }
    }
    bytes += xml.bytes
  }

  private func head(updated: CalendarDate, _ view: Viewpoint, _ xml: inout XMLWriter) {
    let settings = view.site.facts.settings
    xml.element("id", text: names.tag(names.name(of: scope)))
    xml.element("title", text: title(view))
    xml.element("updated", text: updated.atom)
    xml.emptyElement("link", ["rel": "self", "type": "application/atom+xml", "href": view.canonical])
    xml.emptyElement("link", ["rel": "alternate", "type": "text/html", "href": view.address(of: scope.page)])
    xml.element("author") { xml in
      xml.element("name", text: settings.publisher?.name ?? settings.title)
      if let url = settings.publisher?.url { xml.element("uri", text: url) }
    }
  }

  private func title(_ view: Viewpoint) -> String {
    switch scope {
    case .site: view.site.facts.settings.title
    case .municipality(let id): view.title(ofPart: view.site[id].fullName)
    case .focusArea(let id): view.title(ofPart: view.site[id].title)
    case .year(let year): view.title(ofPart: String(year))
    }
  }

  /// A feed must say when it was changed, also one that never had an entry. With the day of the build it
  /// would be another file every night.
  private static func sinceEver(_ date: CalendarDate) -> CalendarDate { .firstDay(of: date.year) }
}

extension Viewpoint {
  /// What a feed or a calendar of a part of the site is called: `Medborgarlöften: Bergs kommun`.
  func title(ofPart part: String) -> String {
    words(FeedWord.title, ["site": site.facts.settings.title, "part": part])
  }
}
