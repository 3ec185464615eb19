import Diagnostics
import FrontMatter
import Markdown
import PromiseModel
import Source

/// What the content adds about one municipality.
package struct MunicipalityDocument: Sendable {
  let slug: String
  let homepage: String?
  let policePage: String?
  let contacts: [Contact]
  let images: [Picture]
  let media: [MediaReference]
  let body: DocumentBody

  init(_ reader: inout FieldReader, slug: String, body: DocumentBody, _ log: inout DiagnosticLog) {
    self.slug = slug
    homepage = reader.webAddress("homepage", &log)
    policePage = reader.webAddress("police-page", &log)
    contacts = reader.contacts(&log)
    var media: [MediaReference] = []
    images = reader.pictures(&media, &log)
    self.media = media
    self.body = body
    reader.finish(&log)
    body.checkPlainAttributes(&log)
  }
}

package struct FocusAreaDocument: Sendable {
  let slug: String
  let title: String?
  let summary: String?
  let aliases: [Alias]
  let body: DocumentBody

  init(_ reader: inout FieldReader, slug: String, body: DocumentBody, _ log: inout DiagnosticLog) {
    self.slug = slug
    title = reader.prose("title", isRequired: true, &log)?.value
    summary = reader.prose("summary", &log)?.value
    aliases = reader.aliases(&log)
    self.body = body
    reader.finish(&log)
    body.checkPlainAttributes(&log)
  }
}

package struct YearDocument: Sendable {
  let year: Int?
  let title: String?
  let summary: String?
  let body: DocumentBody

  init(_ reader: inout FieldReader, name: String, body: DocumentBody, _ log: inout DiagnosticLog) {
    year = name.utf8.count == 4 ? Int(name) : nil
    if year == nil { log.report(.yearFileName, at: Origin(file: reader.file), ["name": name]) }
    title = reader.prose("title", &log)?.value
    summary = reader.prose("summary", &log)?.value
    self.body = body
    reader.finish(&log)
    body.checkPlainAttributes(&log)
    if let year, let title, let place = reader.place(of: "title"), LeftOver.isBeside(year...year, title) {
      log.report(.yearsOutsideSummary, at: body.origin(place), ["text": title, "year": String(year)])
    }
  }
}

package struct PageDocument: Sendable {
  let slug: String
  let title: String?
  let summary: String?
  let updated: Located<PartialDate>?
  let aliases: [Alias]
  let isDraft: Bool
  let body: DocumentBody

  init(_ reader: inout FieldReader, slug: String, body: DocumentBody, _ log: inout DiagnosticLog) {
    self.slug = slug
    isDraft = reader.draft(&log)
    title = reader.prose("title", isRequired: true, &log)?.value
    summary = reader.prose("summary", &log)?.value
    updated = reader.date("updated", &log)
    aliases = reader.aliases(&log)
    self.body = body
    reader.finish(&log)
    body.checkPlainAttributes(&log)
  }
}

extension DocumentBody {
  /// Outside promises and follow-ups an id is an anchor, and there are no attributes.
  func checkPlainAttributes(_ log: inout DiagnosticLog) {
    for block in markdown.blocks { AttributeReader(block, file: file).finish(elsewhere: AttributeKeys.all, &log) }
  }
}
