import Edition
import PromiseModel
import Templates

/// What promises and follow-ups say beside their text: contacts, documents, survey, sources, corrections, and
/// what the editor remarks on it.
struct ParticularsRecord {
  let particulars: Particulars
  /// The day of first publishing, where it is to be told.
  let published: PartialDate?
  /// The day on which somebody last made sure that it holds.
  let checked: PartialDate?
  /// Of a time that has passed, so that nobody should be called or written to.
  let isOfTheTime: Bool

  static let form = PageForm<ParticularsRecord>([
    .flag("areOfTheTime") { record, _ in record.isOfTheTime },
    .list("contacts", of: ContactRecord.form) { record, _ in
      record.particulars.contacts.map { ContactRecord(contact: $0, hasLinks: !record.isOfTheTime) }
    },
    .record("survey", of: survey) { record, _ in record.particulars.survey },
    .list("documents", of: DocumentRecord.form) { record, _ in record.particulars.documents },
    .list("corrections", of: correction) { record, _ in record.particulars.corrections },
    .texts("notes") { record, _ in record.particulars.notes.map(\.text) },
    .flag("hasOrigin") { record, _ in record.hasOrigin },
    .text("publishedBy") { record, _ in record.particulars.publishedBy },
    .record("published", of: DateRecord.form) { record, _ in record.published },
    .record("checked", of: DateRecord.form) { record, _ in record.checked },
    .record("updated", of: DateRecord.form) { record, _ in record.particulars.changed },
    .list("sources", of: SourceRecord.form) { record, _ in SourceRecord.all(record.particulars.sources) },
  ])

  private static let survey = PageForm<Survey>([
    .text("title") { survey, _ in survey.title },
    .text("url") { survey, _ in survey.url },
    .record("closes", of: DateRecord.form) { survey, _ in survey.closes },
    .flag("hasClosed") { survey, view in survey.hasClosed(on: view.site.date) },
  ])

  private static let correction = PageForm<Correction>([
    .record("date", of: DateRecord.form) { correction, _ in correction.date },
    .text("text") { correction, _ in correction.text },
  ])

  private var hasOrigin: Bool {
    published != nil || checked != nil || particulars.publishedBy != nil || particulars.updated != nil
      || !particulars.sources.isEmpty
  }
}
