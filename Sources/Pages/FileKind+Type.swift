import Edition
import Feeds
import HTMLPages
import OpenData

extension FileKind {
  /// What makes the files of the kind.
  var type: any SiteFile.Type {
    switch self {
    case .start: PageFiles.start
    case .municipalities: PageFiles.municipalities
    case .counties: PageFiles.counties
    case .focusAreas: PageFiles.focusAreas
    case .years: PageFiles.years
    case .municipality: PageFiles.municipality
    case .promise: PageFiles.promise
    case .followUp: PageFiles.followUp
    case .year: PageFiles.year
    case .county: PageFiles.county
    case .focusArea: PageFiles.focusArea
    case .focusAreaYear: PageFiles.focusAreaYear
    case .page: PageFiles.page
    case .dataGuide: PageFiles.dataGuide
    case .method: PageFiles.method
    case .cardGuide: PageFiles.cardGuide
    case .notFound: PageFiles.notFound
    case .alias: PageFiles.alias
    case .icon: PageFiles.icon
    case .picture: PageFiles.picture
    case .robots: FeedFiles.robots
    case .searchIndex: FeedFiles.searchIndex
    case .searchPoints: FeedFiles.searchPoints
    case .searchScript: FeedFiles.searchScript
    case .sitemap: SitemapFile.self
    case .redirects: FeedFiles.redirects
    case .feed: FeedFiles.feed
    case .calendar: FeedFiles.calendar
    case .card: PageFiles.card
    case .dataTable: DataFiles.table
    case .dataList: DataFiles.list
    case .dataPart: DataFiles.part
    case .dataSchema: DataFiles.schema
    case .dataPackage: DataFiles.package
    case .catalogue: DataFiles.catalogue
    case .promiseData: DataFiles.promise
    case .municipalityData: DataFiles.municipality
    case .yearData: DataFiles.year
    }
  }
}
