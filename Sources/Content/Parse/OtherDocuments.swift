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

  init(_ reader: inout FieldReader, slug: String, body: DocumentBody) {
    self.slug = slug
    homepage = reader.webAddress("homepage")
    policePage = reader.webAddress("police-page")
    contacts = reader.contacts()
    var media: [MediaReference] = []
    images = reader.pictures(&media)
    self.media = media
    self.body = body
    reader.finish()
    body.checkPlainAttributes(&reader.log)
  }
}

package struct FocusAreaDocument: Sendable {
  let slug: String
  let title: String?
  let summary: String?
  let aliases: [Alias]
  let body: DocumentBody

  init(_ reader: inout FieldReader, slug: String, body: DocumentBody) {
    self.slug = slug
    title = reader.required("title")?.value
    summary = reader.text("summary")?.value
    aliases = reader.aliases()
    self.body = body
    reader.finish()
    body.checkPlainAttributes(&reader.log)
  }
}

package struct YearDocument: Sendable {
  let year: Int?
  let title: String?
  let summary: String?
  let body: DocumentBody

  init(_ reader: inout FieldReader, name: String, body: DocumentBody) {
    year = name.utf8.count == 4 ? Int(name) : nil
    if year == nil { reader.log.report(.yearFileName, at: Origin(file: reader.file), ["name": name]) }
    title = reader.text("title")?.value
    summary = reader.text("summary")?.value
    self.body = body
    reader.finish()
    body.checkPlainAttributes(&reader.log)
  }
}

package struct PageDocument: Sendable {
  let slug: String
  let title: String?
  let summary: String?
  let updated: PartialDate?
  let aliases: [Alias]
  let isDraft: Bool
  let body: DocumentBody

  init(_ reader: inout FieldReader, slug: String, body: DocumentBody) {
    self.slug = slug
    isDraft = reader.flag("draft")
    title = reader.required("title")?.value
    summary = reader.text("summary")?.value
    updated = reader.date("updated")?.value
    aliases = reader.aliases()
    self.body = body
    reader.finish()
    body.checkPlainAttributes(&reader.log)
  }
}

extension DocumentBody {
  /// Outside promises and follow-ups an id is an anchor, and there are no attributes.
  func checkPlainAttributes(_ log: inout DiagnosticLog) {
    for block in markdown.blocks {
      AttributeReader(block, file: file).finish(
        elsewhere: ["by", "focus", "kind", "at-least", "at-most", "unit", "per", "due", "status", "result", "so-far"],
        &log)
    }
  }
}
