import PromiseModel
import Templates

/// `catalogue.rdf`: the data sets for data portals, as DCAT-AP-SE 3.0.1 has them.
struct CataloguePage: Page {
  static let template = "catalogue"

  static let shape = Shape(
    "catalogue",
    [
      "catalogue": .value, "contact": .value, "guide": .value, "licence": .value,
      "titleInSwedish": .value, "titleInEnglish": .value,
      "descriptionInSwedish": .value, "descriptionInEnglish": .value,
      "publisher": .record(publisher), "isInSwedish": .flag, "changed": .record(date),
      "start": .value, "end": .value, "package": .value, "tables": .list(table),
    ])

  private static let publisher = Shape(
    "publisher", ["address": .value, "name": .value, "email": .value, "homepage": .value])
  /// A date with its type in XML Schema.
  private static let date = Shape("date", ["text": .value, "type": .value])
  private static let table = Shape(
    "table",
    [
      "name": .value, "titleInSwedish": .value, "titleInEnglish": .value, "descriptionInSwedish": .value,
      "descriptionInEnglish": .value, "csv": .value, "json": .value, "schema": .value,
      "isOfTime": .flag,
    ])

  static func all(in plan: FilePlan) -> [CataloguePage] { [CataloguePage()] }

  var id: PageID { .data(.catalogue) }

  func record(from view: Viewpoint) -> Record {
    let settings = view.published.facts.settings
    let span = view.published.span
    return Record(
      Self.shape,
      [
        "catalogue": .text(view.canonical), "contact": .text(view.canonical + "#contact"),
        "guide": .text(view.canonical(of: .dataGuide(.swedish))), "licence": .text(DataLicence.address),
        "titleInSwedish": .text(view.words[DataWord.wholeTitle(in: .swedish)]),
        "titleInEnglish": .text(view.words[DataWord.wholeTitle(in: .english)]),
        "descriptionInSwedish": .text(view.words[DataWord.wholeDescription(in: .swedish)]),
        "descriptionInEnglish": .text(view.words[DataWord.wholeDescription(in: .english)]),
        "publisher": .maybe(settings.publisher.map { Self.publisher($0, view) }),
        "isInSwedish": .flag(settings.language == "sv" || settings.language.hasPrefix("sv-")),
        "changed": .maybe(LastChange(view.published).date(of: .everything).map(Self.date)),
        "start": .maybe(span.first?.iso), "end": .maybe(span.last?.iso),
        "package": .text(view.canonical(of: .data(.package))),
        "tables": .list(DataTable.allCases.map { Self.table($0, view) }),
      ])
  }

  private static func publisher(_ publisher: SiteSettings.Publisher, _ view: Viewpoint) -> Record {
    Record(
      Self.publisher,
      [
        "address": .text(view.canonical + "#publisher"), "name": .text(forXML(publisher.name)),
        "email": .maybe(publisher.email.map(forXML)), "homepage": .maybe(publisher.url.map(forXML)),
      ])
  }

  /// Without the two code points that XML has no way to say (XML 1.0, 2.2); control characters are none that a
  /// key can hold.
  private static func forXML(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value != 0xFFFE && $0.value != 0xFFFF }))
  }

  private static func date(_ date: PartialDate) -> Record {
    let type =
      switch date.precision {
      case .year: "gYear"
      case .month: "gYearMonth"
      case .day: "date"
      }
    return Record(Self.date, ["text": .text(date.iso), "type": .text(type)])
  }

  private static func table(_ table: DataTable, _ view: Viewpoint) -> Record {
    Record(
      Self.table,
      [
        "name": .text(table.rawValue),
        "titleInSwedish": .text(view.words[DataWord.title(of: table, in: .swedish)]),
        "titleInEnglish": .text(view.words[DataWord.title(of: table, in: .english)]),
        "descriptionInSwedish": .text(view.words[DataWord.description(of: table, in: .swedish)]),
        "descriptionInEnglish": .text(view.words[DataWord.description(of: table, in: .english)]),
        "csv": .text(view.canonical(of: .data(.csv(table)))),
        "json": .text(view.canonical(of: .data(.json(table)))),
        "schema": .text(view.canonical(of: .data(.tableSchema(table)))),
        "isOfTime": .flag(table != .municipalities),
      ])
  }
}
