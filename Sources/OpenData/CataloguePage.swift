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
      .record("issued", of: date) { page, _ in page.dates.issued },
      .record("changed", of: date) { page, _ in page.dates.changed },
      .text("start") { page, _ in page.dates.first?.iso },
      .text("end") { page, _ in page.dates.last?.iso },
      .record("package", of: file) { _, view in MeasuredFile(DataPackageFile(), view) },
      .list("tables", of: table) { _, _ in DataTable.allCases },
    ])

  private static let publisher = PageForm<SiteSettings.Publisher>([
    .text("address") { publisher, view in publisher.address ?? view.canonical + "#publisher" },
    .text("name") { publisher, _ in forXML(publisher.name) },
    .text("language") { _, view in view.settings.language },
    .text("type") { publisher, _ in publisher.type?.address },
    .text("organisationNumber") { publisher, _ in publisher.organisationNumber },
    .text("email") { publisher, _ in publisher.email.map(forXML) },
    .text("homepage") { publisher, _ in publisher.url.map(forXML) },
  ])

  /// A date with its type in XML Schema. Of a month only the year is said: DCAT-AP-SE knows days and years.
  private static let date = PageForm<PartialDate>([
    .text("text") { date, _ in date.precision == .day ? date.iso : String(date.first.year) },
    .text("type") { date, _ in date.precision == .day ? "date" : "gYear" },
  ])

  /// One to be fetched, with its length in bytes and its SHA-1.
  private static let file = PageForm<MeasuredFile>([
    .text("address") { file, _ in file.address },
    .text("size") { file, _ in String(file.measure.size) },
    .text("checksum") { file, _ in file.measure.checksum },
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
    .flag("isInParts") { table, _ in table.isInParts },
    .record("csv", of: file) { table, view in MeasuredFile(table, .csv, view) },
    .record("json", of: file) { table, view in MeasuredFile(table, .json, view) },
    .text("schema") { table, view in
      view.canonical(of: .data(table.isInParts ? .documentSchema(.parts) : .tableSchema(table)))
    },
    .text("fields") { table, view in view.canonical(of: .dataGuide(.swedish)) + table.anchor },
  ])

  private let dates: DataDates

  static func all(in plan: FilePlan) -> [CataloguePage] { [CataloguePage(dates: DataDates(plan.published))] }

  var id: PageID { .data(.catalogue) }

  /// Without the two code points that XML has no way to say (XML 1.0, 2.2); control characters are none that a
  /// key can hold.
  private static func forXML(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value != 0xFFFE && $0.value != 0xFFFF }))
  }
}

/// A file as others find it, and what it comes to.
private struct MeasuredFile {
  let address: String
  let measure: FileMeasure

  init(_ file: some SiteFile, _ view: Viewpoint) {
    address = view.canonical(of: file.id)
    measure = view.edition.measures.measure(of: file, in: view.edition)
  }

  /// A table, or the list of its parts.
  init(_ table: DataTable, _ format: DataFormat, _ view: Viewpoint) {
    if table.isInParts {
      self.init(DataListFile(table, format), view)
    } else {
      self.init(DataTableFile(table, format), view)
    }
  }
}
