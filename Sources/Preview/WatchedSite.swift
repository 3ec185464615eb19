import Diagnostics
import Disk
import Outlook
import PromiseModel
import Reports
import SiteBuilder
import Source

/// A site that is read again whenever somebody has changed something, and can be seen on any day.
struct WatchedSite {
  /// Goes up each time it has been read.
  private(set) var version = 1
  /// What the machine said when the texts were last to be read; nil where they were.
  var failure: Diagnostic? { failed?.diagnostic }
  private var failed: DiskError?
  private(set) var options: BuildOptions
  /// Of the day that a build of now would be for.
  private(set) var today: CalendarDate
  private(set) var texts: SiteTexts
  /// The last that made a whole site today.
  private var good: SiteTexts?
  /// The day of today, and the one that was last looked at beside it.
  private var showings: [CalendarDate: Showing] = [:]
  private var days: [CalendarDate]?
  /// What is due on the days that somebody asked for.
  private var agendas: [CalendarDate: AgendaSections?] = [:]
  /// The codes that are told of today, by file; nil until somebody looks at a day that is past.
  private var codesOfToday: [String: Set<String>]?

  init(_ options: BuildOptions) throws(DiskError) {
    self.options = options
    today = options.date
    texts = try SiteTexts(options)
    show()
  }

  /// Reads what has changed. A machine that fails leaves everything as it was, and is told of; that it still does is no
  /// news.
  mutating func refresh(_ options: BuildOptions) {
    let before = failed
    self.options = options
    do throws(DiskError) {
      texts = try SiteTexts(options, before: texts)
      failed = nil
    } catch {
      failed = error
    }
    if failed != nil, failed == before, today == options.date { return }
    version += 1
    today = options.date
    show()
  }

  /// The site of today, made at once; what was seen on other days is made when it is asked for.
  private mutating func show() {
    let before = showings[today]?.good
    let good = good
    let showing = Showing(texts, on: today) { [today] in before ?? good?.site(on: today, withDrafts: true) }
    if showing.now.isWhole { self.good = texts }
    showings = [today: showing]
    days = nil
    agendas = [:]
    codesOfToday = nil
  }

  mutating func showing(on date: CalendarDate) -> Showing {
    if let known = showings[date] { return known }
    let showing = Showing(texts, on: date) { [good] in
      good.map { $0.site(on: date, withDrafts: true) }.flatMap { $0.isWhole ? $0 : nil }
    }
    showings = showings.filter { $0.key == today }
    showings[date] = showing
    return showing
  }

  /// What is wrong with the texts, as they are seen on a day. That something was published after a day that is past is
  /// no fault of theirs: there the only warnings are those of today.
  mutating func findings(of showing: Showing) -> Findings {
    guard showing.now.date < today, let current = showings[today]?.now.findings else { return showing.now.findings }
    let known = codesOfToday ?? Dictionary(grouping: current.told, by: \.origin.file).mapValues { Set($0.map(\.code.name)) }
    codesOfToday = known
    return showing.now.findings.without { $0.severity != .error && known[$0.origin.file]?.contains($0.code.name) != true }
  }

  /// What needs somebody on a day, as `promise-pages status` tells it; nil where too little can be read to tell. Worked
  /// out once for each version.
  mutating func agenda(on date: CalendarDate) -> AgendaSections? {
    if let known = agendas[date] { return known }
    let status = texts.status(on: date)
    let found = status.outlook.map { outlook in
      AgendaSections(status, Agenda(outlook, status.desk, days: Agenda.daysAhead), in: .swedish)
    }
    agendas = agendas.filter { $0.key == today }
    agendas[date] = .some(found)
    return found
  }

  /// Some years around today, so that one sees what was and what is to come.
  var daysShown: ClosedRange<CalendarDate> { .firstDay(of: today.year - 1) ... .lastDay(of: today.year + 2) }

  /// Worked out once for each version: for the country that takes as long as to work out a site.
  mutating func changeDays() -> [CalendarDate] {
    if let days { return days }
    let shown = showings[today]?.shown
    let found = shown?.changeDays(from: daysShown.lowerBound.adding(days: -1), through: daysShown.upperBound) ?? []
    days = found
    return found
  }
}
