import Edition
import PromiseModel
import Templates

/// `catalogue.rdf`: the data sets for data portals, as DCAT-AP-SE 3.0.1 has them.
struct CataloguePage: Page {
  static let template = PageTemplate<CataloguePage>(
    "catalogue",
    [
      .text("catalogue") { _, view in view.canonical },
      .text("contact") { _, view in view.canonical + "#contact" },
      .text("guide") { _, view in view.canonical(of: .dataGuide(.swedish)) },
      .text("licence") { _, _ in DataLicence.address },
      .text("titleInSwedish") { _, view in view.words[DataWord.wholeTitle(in: .swedish)] },
      .text("titleInEnglish") { _, view in view.words[DataWord.wholeTitle(in: .english)] },
      .text("descriptionInSwedish") { _, view in view.words[DataWord.wholeDescription(in: .swedish)] },
      .text("descriptionInEnglish") { _, view in view.words[DataWord.wholeDescription(in: .english)] },
      .record("publisher", of: publisher) { _, view in view.published.facts.settings.publisher },
      .flag("isInSwedish") { _, view in
        let language = view.published.facts.settings.language
        return language == "sv" || language.hasPrefix("sv-")
      },
      .record("changed", of: date) { _, view in LastChange(view.published).date(of: .everything) },
      .text("start") { _, view in view.published.span.first?.iso },
      .text("end") { _, view in view.published.span.last?.iso },
      .text("package") { _, view in view.canonical(of: .data(.package)) },
      .list("tables", of: table) { _, _ in DataTable.allCases },
    ])

  private static let publisher = PageForm<SiteSettings.Publisher>([
    .text("address") { _, view in view.canonical + "#publisher" },
    .text("name") { publisher, _ in forXML(publisher.name) },
    .text("email") { publisher, _ in publisher.email.map(forXML) },
    .text("homepage") { publisher, _ in publisher.url.map(forXML) },
  ])

  /// A date with its type in XML Schema.
  private static let date = PageForm<PartialDate>([
    .text("text") { date, _ in date.iso },
    .text("type") { date, _ in
      switch date.precision {
      case .year: "gYear"
      case .month: "gYearMonth"
      case .day: "date"
      }
    },
  ])

  private static let table = PageForm<DataTable>([
    .text("name") { table, _ in table.rawValue },
    .text("titleInSwedish") { table, view in view.words[DataWord.title(of: table, in: .swedish)] },
    .text("titleInEnglish") { table, view in view.words[DataWord.title(of: table, in: .english)] },
    .text("descriptionInSwedish") { table, view in
      view.words[DataWord.description(of: table, in: .swedish)]
    },
    .text("descriptionInEnglish") { table, view in
      view.words[DataWord.description(of: table, in: .english)]
    },
    .text("csv") { table, view in view.canonical(of: .data(.csv(table))) },
    .text("json") { table, view in view.canonical(of: .data(.json(table))) },
    .text("schema") { table, view in view.canonical(of: .data(.tableSchema(table))) },
    .flag("isOfTime") { table, _ in table != .municipalities },
  ])

  static func all(in plan: FilePlan) -> [CataloguePage] { [CataloguePage()] }

  var id: PageID { .data(.catalogue) }

  /// Without the two code points that XML has no way to say (XML 1.0, 2.2); control characters are none that a
  /// key can hold.
  private static func forXML(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value != 0xFFFE && $0.value != 0xFFFF }))
  }
}
