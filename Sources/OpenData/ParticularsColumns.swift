import Edition
import PromiseModel

/// What promises and follow-ups say beside their text, in their documents.
enum ParticularsColumns {
  static let all: [DataColumn<Particulars>] = [
    .objects(.contacts, contact) { particulars, _ in particulars.contacts },
    .objects(.images, picture) { particulars, _ in particulars.images },
    .objects(.documents, document) { particulars, _ in particulars.documents },
    .object(.survey, survey) { particulars, _ in particulars.survey },
    .objects(.corrections, correction) { particulars, _ in particulars.corrections },
    .objects(.notes, note) { particulars, _ in particulars.notes },
  ]

  static let contact: [DataColumn<Contact>] = [
    .maybe(.name) { contact, _ in .text(contact.name) },
    DataColumn(.role) { contact, _ in .text(contact.role) },
    .maybe(.organisation) { contact, _ in .text(contact.organisation) },
    .maybe(.phone) { contact, _ in .text(contact.phone) },
    .maybe(.email) { contact, _ in .text(contact.email) },
    .maybe(.link) { contact, _ in .text(contact.url) },
  ]

  static let picture: [DataColumn<Picture>] = [
    DataColumn(.image) { picture, view in .text(view.address(media: picture.file)) },
    DataColumn(.alt) { picture, _ in .text(picture.alt) },
    .maybe(.caption) { picture, _ in .text(picture.caption) },
    .maybe(.credit) { picture, _ in .text(picture.credit) },
  ]

  private static let document: [DataColumn<LinkedDocument>] = [
    DataColumn(.title) { document, _ in .text(document.title) },
    .maybe(.link) { document, view in .text(view.address(of: document.location)) },
    .maybe(.followUpYear) { document, _ in .integer(document.followUp?.year) },
    DataColumn(.followUpEveryYear) { document, _ in .flag(document.followUp == .everyYear) },
  ]

  private static let survey: [DataColumn<Survey>] = [
    DataColumn(.title) { survey, _ in .text(survey.title) },
    .maybe(.link) { survey, _ in .text(survey.url) },
    .maybe(.closes) { survey, _ in .date(survey.closes) },
    DataColumn(.closed) { survey, view in .flag(survey.hasClosed(on: view.published.date)) },
  ]

  private static let correction: [DataColumn<Correction>] = [
    DataColumn(.date) { correction, _ in .date(correction.date) },
    DataColumn(.text) { correction, _ in .text(correction.text) },
  ]

  private static let note: [DataColumn<EditorNote>] = [
    DataColumn(.text) { note, _ in .text(note.text) },
    .maybe(.explains) { note, _ in .text(note.explains) },
  ]
}
