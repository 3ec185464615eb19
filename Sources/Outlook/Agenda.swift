package import PromiseModel

/// All that needs somebody, the most urgent first.
package struct Agenda: Sendable {
  /// Two months: what is due after a year's end is told of before the year ends.
  package static let daysAhead = 60

  package let outlook: Outlook
  /// So far ahead it looks.
  package let until: CalendarDate
  /// Nil: of all.
  package let municipality: Municipality?
  package let matters: [Matter]

  /// - `days`: how far ahead to look.
  package init(_ outlook: Outlook, _ desk: Desk, days: Int, of municipality: Municipality.ID? = nil) {
    self.outlook = outlook
    until = outlook.date.adding(days: days)
    let site = outlook.site
    self.municipality = municipality.map { site[$0] }
    let collector = MatterCollector(outlook: outlook, desk: desk, until: until)
    let matters = collector.matters.filter { matter in municipality.map { collector.concerns(matter, $0) } ?? true }
    self.matters = Self.sorted(matters)
  }

  package func matters(of urgency: Matter.Urgency) -> [Matter] { matters.filter { $0.urgency == urgency } }

  /// By urgency; what is late longest, or due first, goes before. Of what has passed and does not press the latest is
  /// nearest at hand. Equals keep the order of the site.
  private static func sorted(_ matters: [Matter]) -> [Matter] {
    let keys = matters.enumerated().map { offset, matter in
      (urgency: matter.urgency.rank, day: matter.day.map { matter.urgency == .open ? -$0.dayNumber : $0.dayNumber } ?? .max, offset)
    }
    return keys.sorted { ($0.urgency, $0.day, $0.2) < ($1.urgency, $1.day, $1.2) }.map { matters[$0.2] }
  }
}

extension Matter.Urgency {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
