import Edition

extension FileKind {
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
