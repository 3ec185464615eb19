import Edition
import PromiseModel
import SafeHTML
import Writers

/// One entry of a feed: what there is to read, where it stands, who answers for it.
struct FeedEntry {
  let item: NewsItem
  let view: Viewpoint
  let names: PermanentNames

  func write(_ xml: inout XMLWriter) {
    xml.element("entry") { xml in
      xml.element("id", text: names.tag(name))
      xml.element("title", text: title)
      xml.element("published", text: item.published.atom)
      xml.element("updated", text: item.updated.atom)
      xml.emptyElement("link", ["rel": "alternate", "type": "text/html", "href": view.address(of: page)])
      if let author { xml.element("author") { $0.element("name", text: author) } }
      for area in view.site[promise].focus { category(area, &xml) }
      text(&xml)
    }
  }

  private func category(_ area: FocusArea.ID, _ xml: inout XMLWriter) {
    xml.emptyElement(
      "category",
      [
        "term": view.site[area].slug, "scheme": view.canonical(of: .focusAreas),
        "label": view.site[area].title,
      ])
  }

  private func text(_ xml: inout XMLWriter) {
    if let correction { return xml.element("content", ["type": "text"], text: correction.text) }
    if let summary = particulars.summary { xml.element("summary", text: summary) }
    xml.element("content", ["type": "html"], markup: markup.bytes)
  }

  // MARK: What it is of

  private var particulars: Particulars {
    switch item.document {
    case .promise(let id): view.site[id].particulars
    case .followUp(let id): view.site[id].particulars
    }
  }

  private var promise: Promise.ID { item.document.promise(in: view.site) }

  private var page: PageID {
    switch item.document {
    case .promise(let id): .promise(id)
    case .followUp(let id): .followUp(id)
    }
  }

  private var markup: HTML {
    switch item.document {
    case .promise(let id): view.feedText(of: .promise(id))
    case .followUp(let id): view.feedText(of: .followUp(id))
    }
  }

  private var correction: Correction? { item.correction.map { particulars.corrections[$0] } }

  private var title: String {
    if correction != nil { return view.words(FeedWord.correction, ["title": documentTitle]) }
    guard case .promise(let id) = item.document, view.site[id].isProposed else { return documentTitle }
    return view.words(FeedWord.proposed, ["title": documentTitle])
  }

  private var documentTitle: String {
    switch item.document {
    case .promise(let id): view.edition.titles[id]
    case .followUp(let id): view.edition.titles[id]
    }
  }

  /// Who judged how it went, where that is not the givers. Of all else the site's publisher is the author, who is named
  /// once for the whole feed: whoever made a text public, there, does not answer for what is told of it here.
  private var author: String? {
    guard correction == nil, case .followUp(let id) = item.document else { return nil }
    return view.site[id].assessedBy
  }

  /// A correction is known by its day; of several on one day, by its place among these.
  private var name: String {
    let name =
      switch item.document {
      case .promise(let id): names.name(of: id)
      case .followUp(let id): names.name(of: id)
      }
    guard let index = item.correction, let correction else { return name }
    let earlier = particulars.corrections[..<index].count { $0.date == correction.date }
    return name + "/correction:" + correction.date.iso + (earlier > 0 ? ":\(earlier + 1)" : "")
  }
}

extension CalendarDate {
  /// As a feed has it (RFC 3339). Authors give no time of day: it is the first moment of the day.
  var atom: String { iso + "T00:00:00Z" }
}
