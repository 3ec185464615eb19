import Edition
import PromiseModel
import Templates

/// The page's content in another form: a feed, a calendar, data.
struct AlternateRecord {
  let type: String
  let title: AlternateWord
  let page: PageID
  /// Whether there is anything to come in it.
  var isCurrent = true

  static let form = PageForm<AlternateRecord>([
    .text("type") { alternate, _ in alternate.type },
    .text("title") { alternate, view in view.words[alternate.title] },
    .text("address") { alternate, view in view.address(of: alternate.page) },
    .flag("isFeed") { alternate, _ in alternate.title == .feedTitle },
    // Nobody need follow what is over.
    .flag("isCalendar") { alternate, _ in alternate.title == .calendarTitle && alternate.isCurrent },
  ])
}

extension Viewpoint {
  /// What programs find beside the page.
  var alternates: [AlternateRecord] {
    let feeds =
      switch page {
      case .start: [feed(.site)] + calendar(.site)
      case .municipality(let id): [feed(.municipality(id))] + calendar(.municipality(id))
      case .year(let year): [feed(.year(year))]
      case .focusArea(let id): [feed(.focusArea(id))]
      default: [AlternateRecord]()
      }
    return feeds + (ownData.map { [data($0)] } ?? [])
  }

  /// The page's own content as data; a draft has none.
  var ownData: PageID? {
    switch page {
    case .municipality(let id): .municipalityData(id)
    case .promise(let id): site[id].particulars.isDraft ? nil : .promiseData(id)
    case .year(let year): .yearData(year)
    default: nil
    }
  }

  private func feed(_ scope: FeedScope) -> AlternateRecord {
    AlternateRecord(type: "application/atom+xml", title: .feedTitle, page: .feed(scope))
  }

  /// None where there is no day.
  private func calendar(_ scope: CalendarScope) -> [AlternateRecord] {
    guard edition.addresses.has(.calendar(scope)) else { return [] }
    let isCurrent = (0..<scope.promiseCount(in: site)).contains { index in
      PromiseDay.all(of: scope.promise(at: index, in: site), in: site).contains { $0.day >= site.date }
    }
    return [AlternateRecord(type: "text/calendar", title: .calendarTitle, page: .calendar(scope), isCurrent: isCurrent)]
  }

  private func data(_ page: PageID) -> AlternateRecord {
    AlternateRecord(type: "application/json", title: .dataTitle, page: page)
  }
}
