import PromiseModel
import Templates

/// What promises and follow-ups say beside their text: contacts, documents, survey, sources, corrections.
enum ParticularsRecord {
  static let shape = Shape(
    "particulars",
    [
      "hasContacts": .flag, "areOfTheTime": .flag, "contacts": .list(ContactRecord.shape),
      "survey": .record(survey),
      "hasDocuments": .flag, "documents": .list(DocumentRecord.shape),
      "hasCorrections": .flag, "corrections": .list(correction),
      "hasOrigin": .flag, "publishedBy": .value, "published": .record(DateRecord.shape),
      "updated": .record(DateRecord.shape), "hasSources": .flag, "sources": .texts,
    ])

  fileprivate static let survey = Shape(
    "survey",
    ["title": .value, "url": .value, "closes": .record(DateRecord.shape), "hasClosed": .flag])
  fileprivate static let correction = Shape(
    "correction", ["date": .record(DateRecord.shape), "text": .value])
}

extension Viewpoint {
  /// - `published`: the day of first publishing, where it is to be told;
  /// - `ofTheTime`: of a time that has passed, so that nobody should be called or written to.
  func particulars(
    _ particulars: Particulars, published: PartialDate?, ofTheTime: Bool = false
  ) -> Record {
    Record(
      ParticularsRecord.shape,
      [
        "hasContacts": .flag(!particulars.contacts.isEmpty), "areOfTheTime": .flag(ofTheTime),
        "contacts": .list(particulars.contacts.map { ContactRecord.make($0, withLinks: !ofTheTime) }),
        "survey": .maybe(particulars.survey.map(survey)),
        "hasDocuments": .flag(!particulars.documents.isEmpty),
        "documents": .list(particulars.documents.map(document)),
        "hasCorrections": .flag(!particulars.corrections.isEmpty),
        "corrections": .list(particulars.corrections.map(correction)),
        "hasOrigin": .flag(particulars.hasOrigin || published != nil),
        "publishedBy": .maybe(particulars.publishedBy),
        "published": .maybe(published.map { formats.record($0) }),
        "updated": .maybe(particulars.updated.map { formats.record($0) }),
        "hasSources": .flag(!particulars.sources.isEmpty), "sources": .texts(particulars.sources),
      ])
  }

  private func survey(_ survey: Survey) -> Record {
    Record(
      ParticularsRecord.survey,
      [
        "title": .text(survey.title), "url": .maybe(survey.url),
        "closes": .maybe(survey.closes.map { formats.record($0) }),
        "hasClosed": .flag(survey.hasClosed(on: site.date)),
      ])
  }

  private func correction(_ correction: Correction) -> Record {
    Record(
      ParticularsRecord.correction,
      ["date": .record(formats.record(correction.date)), "text": .text(correction.text)])
  }
}

extension Particulars {
  fileprivate var hasOrigin: Bool { publishedBy != nil || updated != nil || !sources.isEmpty }
}
