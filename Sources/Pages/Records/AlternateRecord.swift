import PromiseModel
import Templates

/// The page's content in another form: a feed, a calendar, data.
enum AlternateRecord {
  static let shape = Shape(
    "alternate",
    ["type": .value, "title": .value, "address": .value, "isFeed": .flag, "isCalendar": .flag])
}

extension Viewpoint {
  /// What programs find beside the page.
  var alternates: [Record] {
    let feeds =
      switch page {
      case .start: [feed(.site), calendar(.site)]
      case .municipality(let id): [feed(.municipality(id)), calendar(.municipality(id))]
      case .year(let year): [feed(.year(year))]
      case .focusArea(let id): [feed(.focusArea(id))]
      default: [Record]()
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

  private func feed(_ scope: FeedScope) -> Record {
    alternate("application/atom+xml", .feedTitle, .feed(scope))
  }

  private func calendar(_ scope: CalendarScope) -> Record {
    alternate("text/calendar", .calendarTitle, .calendar(scope))
  }

  private func data(_ page: PageID) -> Record {
    alternate("application/json", .dataTitle, page)
  }

  private func alternate(_ type: String, _ title: AlternateWord, _ page: PageID) -> Record {
    Record(
      AlternateRecord.shape,
      [
        "type": .text(type), "title": .text(words[title]), "address": .text(address(of: page)),
        "isFeed": .flag(title == .feedTitle), "isCalendar": .flag(title == .calendarTitle),
      ])
  }
}
