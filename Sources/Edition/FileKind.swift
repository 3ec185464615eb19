/// Every kind of file. The files come in this order, and so do pages in the sitemap.
package enum FileKind: Sendable, CaseIterable {
  case start, municipalities, counties, focusAreas, years
  case municipality, promise, followUp, year, county, focusArea, focusAreaYear, page
  case method, dataGuide, cardGuide
  case notFound, alias, icon, picture, robots, searchIndex, searchPoints, searchScript
  case sitemap, redirects, feed, calendar, card
  case dataTable, dataList, dataPart, dataSchema, dataPackage
  case promiseData, municipalityData, yearData
  // When the files that it measures have been made.
  case catalogue

  /// How a file is found, and so how it finds others.
  package enum Reach {
    /// A page that search engines are to know.
    case listed
    /// Something that is led to, or that another page stands in for.
    case unlisted
    /// Read where its own address is not known: at any address, in a feed reader, in a calendar, as data. Only
    /// absolute addresses work there.
    case elsewhere
  }

  package var reach: Reach {
    switch self {
    case .start, .municipalities, .counties, .focusAreas, .years, .municipality, .promise, .followUp, .year, .county,
      .focusArea, .focusAreaYear, .page, .method, .dataGuide, .cardGuide:
      .listed
    case .alias, .icon, .picture, .robots, .searchIndex, .searchPoints, .searchScript, .sitemap, .redirects, .card: .unlisted
    case .notFound, .feed, .calendar, .dataTable, .dataList, .dataPart, .dataSchema, .dataPackage, .catalogue,
      .promiseData, .municipalityData, .yearData:
      .elsewhere
    }
  }

  /// Whether the catalogue says what a file comes to.
  package var isMeasured: Bool { self == .dataTable || self == .dataList || self == .dataPackage }
}
