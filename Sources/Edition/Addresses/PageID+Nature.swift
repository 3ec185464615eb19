extension PageID {
  /// What the file is. All else that is asked of a file follows from one or the other.
  package var nature: (kind: FileKind, subject: FileSubject) {
    switch self {
    case .start: (.start, .everything)
    case .municipalities: (.municipalities, .everything)
    case .municipality(let id): (.municipality, .municipality(id))
    case .promise(let id): (.promise, .promise(id))
    case .followUp(let id): (.followUp, .followUp(id))
    case .years: (.years, .everything)
    case .year(let year): (.year, .year(year))
    case .focusAreas: (.focusAreas, .everything)
    case .focusArea(let id): (.focusArea, .focusArea(id))
    case .focusAreaYear(let id, _): (.focusAreaYear, .focusArea(id))
    case .counties: (.counties, .everything)
    case .county(let id): (.county, .county(id))
    case .page(let id): (.page, .page(id))
    case .alias: (.alias, .nothing)
    case .notFound: (.notFound, .nothing)
    case .icon: (.icon, .nothing)
    case .picture: (.picture, .nothing)
    case .sitemap, .sitemapPart: (.sitemap, .everything)
    case .robots: (.robots, .nothing)
    case .searchIndex: (.searchIndex, .everything)
    case .searchPoints: (.searchPoints, .everything)
    case .searchScript: (.searchScript, .nothing)
    case .feed(let scope): (.feed, scope.page.subject)
    case .calendar(let scope): (.calendar, scope.page.subject)
    case .card(let id): (.card, .municipality(id))
    case .method: (.method, .nothing)
    case .cardGuide: (.cardGuide, .nothing)
    case .dataGuide: (.dataGuide, .nothing)
    case .data(.csv(let table)), .data(.json(let table)): (table.isInParts ? .dataList : .dataTable, .everything)
    case .data(.csvPart), .data(.jsonPart): (.dataPart, .everything)
    case .data(.tableSchema), .data(.documentSchema): (.dataSchema, .nothing)
    case .data(.package): (.dataPackage, .everything)
    case .data(.catalogue): (.catalogue, .everything)
    case .promiseData(let id): (.promiseData, .promise(id))
    case .municipalityData(let id): (.municipalityData, .municipality(id))
    case .yearData(let year): (.yearData, .year(year))
    case .redirects: (.redirects, .everything)
    }
  }

  package var subject: FileSubject { nature.subject }
  var reach: FileKind.Reach { nature.kind.reach }
}
