/// Every kind of file. The files come in this order, and so do pages in the sitemap.
enum FileKind: Sendable, CaseIterable {
  case start, municipalities, counties, focusAreas, years
  case municipality, promise, followUp, year, county, focusArea, page
  case dataGuide, cardGuide
  case notFound, alias, icon, robots, searchIndex, searchScript
  case sitemap, redirects, feed, calendar, card
  case dataTable, dataSchema, dataPackage, catalogue
  case promiseData, municipalityData, yearData

  /// How a file is found, and so how it finds others.
  enum Reach {
    /// A page that search engines are to know.
    case listed
    /// Something that is led to, or that another page stands in for.
    case unlisted
    /// Read where its own address is not known: at any address, in a feed reader, in a calendar, as data. Only
    /// absolute addresses work there.
    case elsewhere
  }

  var reach: Reach {
    switch self {
    case .start, .municipalities, .counties, .focusAreas, .years, .municipality, .promise, .followUp, .year, .county,
      .focusArea, .page, .dataGuide, .cardGuide:
      .listed
    case .alias, .icon, .robots, .searchIndex, .searchScript, .sitemap, .redirects, .card: .unlisted
    case .notFound, .feed, .calendar, .dataTable, .dataSchema, .dataPackage, .catalogue, .promiseData,
      .municipalityData, .yearData:
      .elsewhere
    }
  }

  /// What makes the files of the kind.
  var type: any SiteFile.Type {
    switch self {
    case .start: StartPage.self
    case .municipalities: MunicipalitiesPage.self
    case .counties: CountiesPage.self
    case .focusAreas: FocusAreasPage.self
    case .years: YearsPage.self
    case .municipality: MunicipalityPage.self
    case .promise: PromisePage.self
    case .followUp: FollowUpPage.self
    case .year: YearPage.self
    case .county: CountyPage.self
    case .focusArea: FocusAreaPage.self
    case .page: FreeTextPage.self
    case .dataGuide: DataGuidePage.self
    case .cardGuide: CardGuidePage.self
    case .notFound: NotFoundPage.self
    case .alias: AliasPage.self
    case .icon: IconFile.self
    case .robots: RobotsFile.self
    case .searchIndex: SearchIndex.self
    case .searchScript: SearchScript.self
    case .sitemap: SitemapFile.self
    case .redirects: RedirectFile.self
    case .feed: FeedFile.self
    case .calendar: CalendarFile.self
    case .card: CardPage.self
    case .dataTable: DataTableFile.self
    case .dataSchema: DataSchemaFile.self
    case .dataPackage: DataPackageFile.self
    case .catalogue: CataloguePage.self
    case .promiseData: PromiseDocument.self
    case .municipalityData: MunicipalityDocument.self
    case .yearData: YearDocument.self
    }
  }
}
