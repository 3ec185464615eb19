import Edition
import PromiseModel
import Writers

/// What a page is, for programs that read it: JSON-LD in the words of schema.org.
struct StructuredData {
  let frame: PageFrame
  let view: Viewpoint

  var json: JSONWriter {
    var json = JSONWriter()
    json.object { json in
      json.member("@context", "https://schema.org")
      json.key("@graph")
      json.array { json in
        json.object(page)
        if view.page != .start { json.object(trail) }
        switch view.page {
        case .promise(let id): json.object { promise(id, &$0) }
        case .followUp(let id): json.object { followUp(id, &$0) }
        case .dataGuide(let language): json.object(DatasetObject(language: language, view: view).write)
        default: break
        }
      }
    }
    return json
  }

  private var settings: SiteSettings { view.settings }

  // MARK: The page and the way to it

  private func page(_ json: inout JSONWriter) {
    json.member("@type", "WebPage")
    json.member("@id", view.canonical)
    json.member("url", view.canonical)
    json.member("name", frame.title)
    json.memberIfKnown("description", frame.description(in: view))
    json.member("inLanguage", frame.language ?? settings.language)
    json.memberIfKnown("datePublished", frame.published?.iso)
    json.memberIfKnown("dateModified", frame.updated?.iso)
    json.member("isPartOf", website)
  }

  private func website(_ json: inout JSONWriter) {
    json.member("@type", "WebSite")
    json.member("url", view.canonical(of: .start))
    json.member("name", settings.title)
    if let publisher = settings.publisher { json.publisher(publisher) }
  }

  private func trail(_ json: inout JSONWriter) {
    let above = [(page: PageID.start, title: settings.title)] + frame.above
    let path = above + [(page: view.page, title: frame.title)]
    json.member("@type", "BreadcrumbList")
    json.member("itemListElement", array: path.enumerated()) { step, json in
      json.object { json in
        json.member("@type", "ListItem")
        json.member("position", step.offset + 1)
        json.member("name", step.element.title)
        json.member("item", view.canonical(of: step.element.page))
      }
    }
  }

  // MARK: What it tells of

  private func promise(_ id: Promise.ID, _ json: inout JSONWriter) {
    let promise = view.site[id]
    json.member("@type", "CreativeWork")
    json.member("name", view.edition.titles[id])
    json.member("url", view.canonical(of: .promise(id)))
    json.member("spatialCoverage", array: promise.municipalities) { municipality, json in
      json.object { json in
        json.member("@type", "AdministrativeArea")
        json.member("name", view.site[municipality].fullName)
      }
    }
    json.member("temporalCoverage", Self.coverage(of: promise))
    json.memberIfKnown("dateCreated", promise.signed?.iso)
    json.memberIfKnown("datePublished", promise.published?.iso)
  }

  private func followUp(_ id: FollowUp.ID, _ json: inout JSONWriter) {
    let followUp = view.site[id]
    json.member("@type", "Report")
    json.member("name", view.edition.titles[id])
    json.member("url", view.canonical(of: .followUp(id)))
    json.member("about") { promise(followUp.promise, &$0) }
    json.memberIfKnown("temporalCoverage", followUp.covers.map { Self.interval($0.first.iso, $0.last) })
    json.memberIfKnown("datePublished", followUp.published.date?.iso)
    if let author = followUp.assessedBy { json.named("author", "Organization", author) }
  }

  /// When a promise is in force, from no day that its page does not name; of a proposed one its period.
  private static func coverage(of promise: Promise) -> String {
    let (tenure, signed) = (promise.tenure, promise.signed)
    guard !promise.isProposed else { return interval(promise.period.first.iso, promise.period.last) }
    let start = tenure.inForceFrom
    guard start != tenure.first, let signed, signed.first == start else { return interval(start.iso, tenure.last) }
    return interval(signed.iso, tenure.last)
  }

  /// As ISO 8601 has it, with two dots for an end that is not known.
  private static func interval(_ first: String, _ last: CalendarDate?) -> String {
    first + "/" + (last?.iso ?? "..")
  }
}

extension JSONWriter {
  mutating func memberIfKnown(_ name: String, _ text: String?) {
    if let text { member(name, text) }
  }

  /// A thing of which only the kind and the name are told.
  fileprivate mutating func named(_ member: String, _ type: String, _ name: String) {
    self.member(member) { json in
      json.member("@type", type)
      json.member("name", name)
    }
  }
}
