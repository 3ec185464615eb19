import PromiseModel
import SafeHTML
import Templates

/// The dictionary of the open data: every file and every field, in words for people.
struct DataGuidePage: Page {
  static let template = "data-guide"

  static let shape = Shape(
    "dataGuide",
    [
      "page": .record(PageFrame.shape), "isEnglish": .flag, "summary": .value,
      "languages": .list(language), "other": .value,
      "tables": .list(table), "documents": .list(document), "package": .value, "catalogue": .value,
      "licence": .record(LinkRecord.shape),
    ])

  private static let language = Shape("language", ["code": .value, "address": .value])
  private static let table = Shape(
    "table",
    [
      "id": .value, "title": .value, "description": .value, "csv": .value, "json": .value, "schema": .value,
      "fields": .list(field),
    ])
  private static let document = Shape(
    "document",
    [
      "id": .value, "title": .value, "description": .value, "schema": .value,
      // The table whose fields it has as well.
      "table": .record(LinkRecord.shape), "fields": .list(field),
    ])
  // A field of a part has the names of both: contacts.role.
  private static let field = Shape(
    "field",
    [
      "name": .value, "type": .value, "isOptional": .flag, "rows": .record(LinkRecord.shape),
      "hasChoices": .flag, "choices": .texts, "meaning": .value, "example": .value,
    ])

  static func all(in plan: FilePlan) -> [DataGuidePage] {
    DataLanguage.allCases.map { DataGuidePage(language: $0) }
  }

  let language: DataLanguage
  var id: PageID { .dataGuide(language) }

  func record(from view: Viewpoint) -> Record {
    let others = DataLanguage.allCases.filter { $0 != language }
    return Record(
      Self.shape,
      [
        "page": .record(frame(view).record(from: view)), "isEnglish": .flag(language == .english),
        "summary": .text(view.words[DataWord.wholeDescription(in: language)]),
        "languages": .list(
          DataLanguage.allCases.map {
            Record(
              Self.language,
              ["code": .text($0.rawValue), "address": .text(view.canonical(of: .dataGuide($0)))])
          }),
        "other": .maybe(others.first.map { view.address(of: .dataGuide($0)) }),
        "tables": .list(DataTable.allCases.map { table($0, view) }),
        "documents": .list(DataDocument.allCases.map { document($0, view) }),
        "package": .text(view.address(of: .data(.package))),
        "catalogue": .text(view.address(of: .data(.catalogue))),
        "licence": .record(
          Record(
            LinkRecord.shape, ["title": .text(DataLicence.title), "address": .text(DataLicence.page)])),
      ])
  }

  private func frame(_ view: Viewpoint) -> PageFrame {
    let swedish = (page: PageID.dataGuide(.swedish), title: view.words[DataWord.guideTitle(in: .swedish)])
    return PageFrame(
      title: view.words[DataWord.guideTitle(in: language)],
      description: view.words[DataWord.wholeDescription(in: language)],
      above: language == .swedish ? [] : [swedish], language: language.rawValue)
  }

  // MARK: Files

  private func table(_ table: DataTable, _ view: Viewpoint) -> Record {
    Record(
      Self.table,
      [
        "id": .text(table.rawValue), "title": .text(view.words[DataWord.title(of: table, in: language)]),
        "description": .text(view.words[DataWord.description(of: table, in: language)]),
        "csv": .text(view.address(of: .data(.csv(table)))),
        "json": .text(view.address(of: .data(.json(table)))),
        "schema": .text(view.address(of: .data(.tableSchema(table)))),
        "fields": .list(table.members.map { field($0, below: "", view) }),
      ])
  }

  private func document(_ document: DataDocument, _ view: Viewpoint) -> Record {
    let known = document.table?.members.map(\.field) ?? []
    let own = document.members.filter { !known.contains($0.field) }
    return Record(
      Self.document,
      [
        "id": .text("document-" + document.rawValue),
        "title": .text(view.words[DataWord.title(of: document, in: language)]),
        "description": .text(view.words[DataWord.description(of: document, in: language)]),
        "schema": .text(view.address(of: .data(.documentSchema(document)))),
        "table": .maybe(document.table.map { rows(of: $0, view) }),
        "fields": .list((DataObjects.head + own).flatMap { fields($0, below: "", view) }),
      ])
  }

  /// Where on this page a table is described.
  private func rows(of table: DataTable, _ view: Viewpoint) -> Record {
    Record(LinkRecord.shape, ["title": .text(table.rawValue), "address": .text("#_" + table.rawValue)])
  }

  // MARK: Fields

  /// A field and those of its parts; parts that are rows of a table are described with that.
  private func fields(_ member: DataMember, below path: String, _ view: Viewpoint) -> [Record] {
    let own = field(member, below: path, view)
    guard member.table == nil else { return [own] }
    let name = path + member.field.rawValue + "."
    return [own] + member.parts.flatMap { fields($0, below: name, view) }
  }

  private func field(_ member: DataMember, below path: String, _ view: Viewpoint) -> Record {
    let field = member.field
    var choices: [String] = []
    if case .choice(let names) = field.type { choices = names }
    return Record(
      Self.field,
      [
        "name": .text(path + field.rawValue),
        "type": .text(view.words[DataWord.name(of: field.type, in: language)]),
        "isOptional": .flag(member.isOptional), "rows": .maybe(member.table.map { rows(of: $0, view) }),
        "hasChoices": .flag(!choices.isEmpty), "choices": .texts(choices),
        "meaning": .text(view.words[DataWord.meaning(of: field, in: language)]),
        "example": .maybe(view.words[DataWord.example(of: field)]),
      ])
  }
}
