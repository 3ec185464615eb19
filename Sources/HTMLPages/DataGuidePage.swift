import Edition
import OpenData
import PromiseModel
import SafeHTML
import Templates

/// The dictionary of the open data: every file and every field, in words for people.
struct DataGuidePage: Page {
  static let template = PageTemplate<DataGuidePage>(
    "data-guide",
    [
      .record("page", of: PageFrame.form) { page, view in page.frame(view) },
      .flag("isEnglish") { page, _ in page.language == .english },
      .text("summary") { page, view in view.words[DataWord.wholeDescription(in: page.language)] },
      .list("languages", of: language) { _, _ in DataLanguage.allCases },
      .text("other") { page, view in
        DataLanguage.allCases.first { $0 != page.language }.map { view.address(of: .dataGuide($0)) }
      },
      .list("tables", of: table) { page, _ in
        DataTable.allCases.map { TablePart(table: $0, language: page.language) }
      },
      .list("documents", of: document) { page, _ in
        DataDocument.allCases.map { DocumentPart(document: $0, language: page.language) }
      },
      .text("package") { _, view in view.address(of: .data(.package)) },
      .text("catalogue") { _, view in view.address(of: .data(.catalogue)) },
      .record("licence", of: LinkRecord.form) { _, _ in
        LinkRecord(title: DataLicence.title, address: DataLicence.page)
      },
    ])

  private static let language = PageForm<DataLanguage>([
    .text("code") { language, _ in language.rawValue },
    .text("address") { language, view in view.canonical(of: .dataGuide(language)) },
  ])

  static func all(in plan: FilePlan) -> [DataGuidePage] {
    DataLanguage.allCases.map { DataGuidePage(language: $0) }
  }

  let language: DataLanguage
  var id: PageID { .dataGuide(language) }

  private func frame(_ view: Viewpoint) -> PageFrame {
    let swedish = (page: PageID.dataGuide(.swedish), title: view.words[DataWord.guideTitle(in: .swedish)])
    return PageFrame(
      title: view.words[DataWord.guideTitle(in: language)],
      description: view.words[DataWord.wholeDescription(in: language)],
      above: language == .swedish ? [] : [swedish], language: language.rawValue)
  }
}

// MARK: - Files

extension DataGuidePage {
  private struct TablePart {
    let table: DataTable
    let language: DataLanguage
  }

  private static let table = PageForm<TablePart>([
    .text("id") { part, _ in part.table.rawValue },
    .text("title") { part, view in view.words[DataWord.title(of: part.table, in: part.language)] },
    .text("description") { part, view in
      view.words[DataWord.description(of: part.table, in: part.language)]
    },
    .flag("isInParts") { part, _ in part.table.isInParts },
    .text("csv") { part, view in view.address(of: .data(.csv(part.table))) },
    .text("json") { part, view in view.address(of: .data(.json(part.table))) },
    .text("schema") { part, view in view.address(of: .data(.tableSchema(part.table))) },
    .list("fields", of: field) { part, _ in
      part.table.members.map { FieldPart(member: $0, path: "", language: part.language) }
    },
  ])

  private struct DocumentPart {
    let document: DataDocument
    let language: DataLanguage

    var fields: [FieldPart] {
      let known = document.table?.members.map(\.field) ?? []
      let own = document.members.filter { !known.contains($0.field) }
      return (DataObjects.head + own).flatMap { FieldPart.all(of: $0, below: "", language) }
    }
  }

  private static let document = PageForm<DocumentPart>([
    .text("id") { part, _ in "document-" + part.document.rawValue },
    .text("title") { part, view in view.words[DataWord.title(of: part.document, in: part.language)] },
    .text("description") { part, view in
      view.words[DataWord.description(of: part.document, in: part.language)]
    },
    .text("schema") { part, view in view.address(of: .data(.documentSchema(part.document))) },
    // The table whose fields it has as well.
    .record("table", of: LinkRecord.form) { part, _ in part.document.table.map(rows) },
    .list("fields", of: field) { part, _ in part.fields },
  ])

  /// Where on this page a table is described.
  private static func rows(of table: DataTable) -> LinkRecord {
    LinkRecord(title: table.rawValue, address: table.anchor)
  }
}

// MARK: - Fields

extension DataGuidePage {
  private struct FieldPart {
    let member: DataMember
    /// Of a field of a part the name before its own, with a dot: `contacts.`.
    let path: String
    let language: DataLanguage

    var name: String { path + member.field.rawValue }

    var choices: [String] {
      if case .choice(let names) = member.field.type { names } else { [] }
    }

    /// A field and those of its parts; parts that are rows of a table are described with that.
    static func all(of member: DataMember, below path: String, _ language: DataLanguage) -> [FieldPart] {
      let own = FieldPart(member: member, path: path, language: language)
      guard member.table == nil else { return [own] }
      return [own] + member.parts.flatMap { all(of: $0, below: own.name + ".", language) }
    }
  }

  private static let field = PageForm<FieldPart>([
    .text("name") { part, _ in part.name },
    .text("type") { part, view in view.words[DataWord.name(of: part.member.field.type, in: part.language)] },
    .flag("isOptional") { part, _ in part.member.isOptional },
    .record("rows", of: LinkRecord.form) { part, _ in part.member.table.map(rows) },
    .texts("choices") { part, _ in part.choices },
    .text("meaning") { part, view in view.words[DataWord.meaning(of: part.member.field, in: part.language)] },
    .text("example") { part, view in view.words[DataWord.example(of: part.member.field)] },
  ])
}
