import Edition
import PromiseModel
import Writers

/// kalender.ics: the days of all promises, or of one municipality's (RFC 5545), where there are any. What is over is
/// told until the end of the year after.
struct CalendarFile: SiteFile {
  let scope: CalendarScope
  let names: PermanentNames
  /// With this day the calendar begins.
  let first: CalendarDate

  /// So many promises make a piece of some fifty kilobytes.
  private static let promisesInPiece = 64

  static func all(in plan: FilePlan) -> [CalendarFile] {
    let names = PermanentNames(plan.site)
    return CalendarScope.everyOne(in: plan.site).compactMap { scope in
      first(of: scope, in: plan.site).map { CalendarFile(scope: scope, names: names, first: $0) }
    }
  }

  /// The first of January of the year before, so that a calendar changes on a day on which the site does anyway. Where
  /// nothing has come since, the last day there was: a program can do nothing with an empty calendar. Nil without any.
  private static func first(of scope: CalendarScope, in site: Site) -> CalendarDate? {
    let latest = (0..<scope.promiseCount(in: site)).compactMap { index in
      PromiseDay.all(of: scope.promise(at: index, in: site), in: site).map(\.day).max()
    }.max()
    return latest.map { min($0, .firstDay(of: site.date.year - 1)) }
  }

  var id: PageID { .calendar(scope) }

  func pieceCount(in edition: Edition) -> Int {
    (scope.promiseCount(in: edition.site) + Self.promisesInPiece - 1) / Self.promisesInPiece
  }

  func append(piece: Int, from view: Viewpoint, to bytes: inout [UInt8]) {
    let count = scope.promiseCount(in: view.site)
    let first = piece * Self.promisesInPiece
    var calendar = CalendarWriter()
    if piece == 0 { head(view, &calendar) }
    for index in first..<min(first + Self.promisesInPiece, count) {
      write(scope.promise(at: index, in: view.site), view, &calendar)
    }
    if first + Self.promisesInPiece >= count { calendar.line("END", "VCALENDAR") }
    bytes += calendar.bytes
  }

  // MARK: Promises

  private func write(_ id: Promise.ID, _ view: Viewpoint, _ calendar: inout CalendarWriter) {
    let stamp = Self.stamp(view.site[id].particulars.updated ?? view.site[id].published, id, view.site)
    let areas = view.site[id].focus.map { view.site[$0].title }
    for day in PromiseDay.all(of: id, in: view.site) where day.day >= first {
      let event = CalendarEvent(day, of: id, names, from: view)
      calendar.line("BEGIN", "VEVENT")
      calendar.line("UID", text: names.uid(event.name))
      calendar.line("DTSTAMP", stamp.basic + "T000000Z")
      calendar.line("DTSTART;VALUE=DATE", event.day.basic)
      calendar.line("SUMMARY", text: event.summary)
      calendar.line("URL", view.address(of: event.page) + (event.anchor.map { "#" + $0 } ?? ""))
      if !areas.isEmpty { calendar.line("CATEGORIES", texts: areas) }
      // Nobody is busy because of it.
      calendar.line("TRANSP", "TRANSPARENT")
      if event.hasAlarm { alarm(event, &calendar) }
      calendar.line("END", "VEVENT")
    }
  }

  /// At nine in the morning, seven days before: an event of a whole day begins at midnight.
  private func alarm(_ event: CalendarEvent, _ calendar: inout CalendarWriter) {
    calendar.line("BEGIN", "VALARM")
    calendar.line("ACTION", "DISPLAY")
    calendar.line("TRIGGER", "-P6DT15H")
    calendar.line("DESCRIPTION", text: event.summary)
    calendar.line("END", "VALARM")
  }

  /// When what it says was last revised, which is what a stamp means in a calendar without a method
  /// (3.8.7.2): a day of the content, so that a file is another only when it says something else.
  private static func stamp(_ changed: PartialDate?, _ id: Promise.ID, _ site: Site) -> CalendarDate {
    let days = [changed?.first, site[id].signed?.first, site[id].tenure.first].compactMap { $0 }
    return days.first { $0 <= site.date } ?? .firstDay(of: site.date.year)
  }

  // MARK: The calendar

  private func head(_ view: Viewpoint, _ calendar: inout CalendarWriter) {
    let title = title(view)
    calendar.line("BEGIN", "VCALENDAR")
    calendar.line("VERSION", "2.0")
    calendar.line("PRODID", "-//PromisePages//PromisePages//EN")
    calendar.line("CALSCALE", "GREGORIAN")
    // The name twice: by RFC 7986, and as most programs have read it since before.
    calendar.line("NAME", text: title)
    calendar.line("X-WR-CALNAME", text: title)
    calendar.line("URL", view.address(of: scope.page))
    calendar.line("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
  }

  private func title(_ view: Viewpoint) -> String {
    switch scope {
    case .site: view.site.facts.settings.title
    case .municipality(let id): view.title(ofPart: view.site[id].fullName)
    }
  }
}

extension CalendarDate {
  /// `20230421`, as in a calendar file.
  fileprivate var basic: String { String(decoding: iso.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self) }
}
