import Pages
import PromiseModel
import Source
import Testing
@testable import TestSupport

struct CalendarTests {
  // MARK: Days

  struct Days: Sendable, CustomTestStringConvertible {
    let name: String
    var period = "2023-2024"
    var signed: String?
    var isProposed = false
    var isDraft = false
    var survey: String?
    /// Of the whole of 2023.
    var hasFollowUp = false
    var followUpsHeld = SiteSettings.FollowUpsHeld.allYears
    /// What each day is of, and the day.
    let events: [String]
    var testDescription: String { name }
  }

  static let days = [
    Days(
      name: "a promise in force",
      events: ["begins 20230101", "ends 20241231", "follow-up-due:2023 20240331", "follow-up-due:2024 20250331"]),
    Days(
      name: "a follow-up that is there is not due", hasFollowUp: true,
      events: ["begins 20230101", "ends 20241231", "follow-up-due:2024 20250331"]),
    Days(
      name: "follow-ups that are not held here", followUpsHeld: .never,
      events: ["begins 20230101", "ends 20241231"]),
    Days(
      name: "follow-ups that are held from a year", followUpsHeld: .from(2024),
      events: ["begins 20230101", "ends 20241231", "follow-up-due:2024 20250331"]),
    Days(
      name: "it begins on the day it is signed", period: "2024", signed: "2024-02-03",
      events: ["begins 20240203", "ends 20241231", "follow-up-due:2024 20250331"]),
    Days(
      name: "signed on some day of a month", period: "2024", signed: "2024-02",
      events: ["ends 20241231", "follow-up-due:2024 20250331"]),
    Days(
      name: "signed before it begins", period: "2024", signed: "2023-12",
      events: ["begins 20240101", "ends 20241231", "follow-up-due:2024 20250331"]),
    Days(name: "one that is to come", period: "2025", events: ["begins 20250101", "ends 20251231"]),
    Days(
      name: "an open-ended one", period: "2024-", events: ["begins 20240101", "follow-up-due:2024 20250331"]),
    Days(name: "a proposed one", period: "2025", isProposed: true, events: []),
    Days(
      name: "a proposed one's survey", period: "2025", isProposed: true, survey: "2024-09-01",
      events: ["survey-closes 20240901"]),
    Days(
      name: "a survey that closes in some month", period: "2025", isProposed: true, survey: "2024-09",
      events: []),
    Days(name: "a draft", isDraft: true, survey: "2024-09-01", events: []),
  ]

  @Test(arguments: days)
  func hasTheDaysThatAreKnown(_ test: Days) throws {
    var site = TestSite()
    site.settings = SiteSettings(title: "Löften", baseURL: "https://example.se/", followUpsHeld: test.followUpsHeld)
    var particulars = Particulars()
    particulars.isDraft = test.isDraft
    particulars.survey = try test.survey.map {
      Survey(title: "Enkät", url: nil, closes: try PartialDate.parse($0), spot: Origin(file: ""))
    }
    try site.add(
      TestPromise(
        period: test.period, signed: test.signed, isProposed: test.isProposed, particulars: particulars,
        commitments: [TestCommitment(id: "a")]))
    if test.hasFollowUp { try site.add(TestFollowUp(published: "2024-02-10")) }
    let pages = try site.pageSet()
    for path in ["kalender.ics", "kommuner/berg/kalender.ics"] {
      let text = pages.paths.firstIndex(of: path).map { CalendarText(pages.text(of: $0)) }
      // Where there is no day, there is no file.
      #expect(text?.events == (test.events.isEmpty ? nil : test.events))
    }
  }

  @Test(arguments: [("2024-03-01", true), ("2024-03", false)])
  func anOpenEndedOneEndsOnADayThatIsKnownAlone(_ signed: String, _ isKnown: Bool) throws {
    var site = TestSite()
    try site.add(TestPromise(period: "2023-", lastDay: "2024-02-29"))
    try site.add(TestPromise(period: "2024", signed: signed))
    #expect(CalendarText(try site.file("kalender.ics")).events.contains("ends 20240229") == isKnown)
  }

  @Test func aPageLeadsToItsCalendarWhereThereIsOne() throws {
    var site = TestSite()
    #expect(try !site.page("").html.contains("kalender.ics"))
    try site.add(TestPromise())
    #expect(try site.page("").html.contains("kalender.ics"))
    #expect(try site.page("kommuner/berg/").html.contains("kalender.ics"))
    #expect(try !site.page("kommuner/tjorn/").html.contains("kalender.ics"))
    #expect(try !site.pageSet().paths.contains("kommuner/tjorn/kalender.ics"))
  }

  /// The day after, the site changes anyway: the follow-up is overdue, the survey has closed.
  @Test func remindsOfWhatIsDueAndHasNotPassed() throws {
    var site = TestSite()
    var particulars = Particulars()
    let closes = try PartialDate.parse("2024-06-01")
    particulars.survey = Survey(title: "Enkät", url: nil, closes: closes, spot: Origin(file: ""))
    try site.add(TestPromise(particulars: particulars))
    let text = CalendarText(try site.file("kalender.ics"))
    #expect(text.alarms == ["follow-up-due:2024", "survey-closes"])
    #expect(text.lines.contains(#"DESCRIPTION:Senaste dag för uppföljningen av 2024\, enligt den här webbplatsens regel: Medborgarlöfte för Berg 2023–2024"#))
    site.date = day("2024-06-02")
    #expect(CalendarText(try site.file("kalender.ics")).alarms == ["follow-up-due:2024"])
  }

  @Test func aCommitmentHasADayOfItsOwn() throws {
    var site = TestSite()
    try site.add(
      TestPromise(commitments: [
        TestCommitment(id: "lampor", text: "Kommunen byter lampor.", due: "2024-06-30"), TestCommitment(id: "gang", due: "2024-07"), TestCommitment(id: "mal", kind: .aim, due: "2024-06-30"),
      ]))
    let text = CalendarText(try site.file("kalender.ics"))
    #expect(text.events.filter { $0.hasPrefix("due:") } == ["due:lampor 20240630"])
    #expect(text.alarms.contains("due:lampor"))
    #expect(text.lines.contains("SUMMARY:Ska vara gjort: ”Kommunen byter lampor.”: Medborgarlöfte för Berg 2023–2024"))
    #expect(text.lines.contains("URL:https://example.se/kommuner/berg/2023-2024/#lampor"))
  }

  @Test func namesAndStampsAnEventByTheContentAlone() throws {
    var site = TestSite()
    try site.add(TestPromise(district: "Norra Åsen", period: "2025", published: "2024-05-01"))
    try site.add(TestPromise(period: "2030"))
    let text = CalendarText(try site.file("kalender.ics"))
    #expect(text.lines.contains("UID:promise/2326/2025/norra-asen:begins@example.se"))
    #expect(text.lines.contains("URL:https://example.se/kommuner/berg/norra-asen/2025/"))
    let stamps = Set(text.lines.filter { $0.hasPrefix("DTSTAMP") })
    // A promise without a day in the past has that of the year.
    #expect(stamps == ["DTSTAMP:20240501T000000Z", "DTSTAMP:20240101T000000Z"])
  }

  /// What is over is told until the end of the year after, and the last of all days for ever: a calendar that somebody
  /// has subscribed to is not taken away.
  @Test func tellsOfWhatComesAndOfTheLastYear() throws {
    var site = TestSite()
    try site.add(TestPromise(period: "2021"))
    try site.add(TestPromise(period: "2022"))
    func days(on date: String) throws -> [String] {
      site.date = day(date)
      return CalendarText(try site.file("kalender.ics")).lines.filter { $0.hasPrefix("DTSTART") }
        .map { String($0.suffix(8)) }.sorted()
    }
    let all = ["20210101", "20211231", "20220101", "20220331", "20221231", "20230331"]
    #expect(try days(on: "2022-12-31") == all)
    #expect(try days(on: "2023-01-01") == Array(all.dropFirst(2)))
    #expect(try days(on: "2024-01-01") == ["20230331"])
    #expect(try days(on: "2034-01-01") == ["20230331"])
  }

  @Test func makesManyPromisesInPieces() throws {
    var site = TestSite()
    site.date = day("1801-06-01")
    for year in 1800..<2000 { try site.add(TestPromise(period: String(year))) }
    let pages = try site.pageSet()
    for path in ["kalender.ics", "kommuner/berg/kalender.ics"] {
      let index = try #require(pages.paths.firstIndex(of: path))
      #expect(Array(pages.pieces(of: index)).count == 4)
      let text = CalendarText(pages.text(of: index))
      #expect(text.lines.count { $0 == "BEGIN:VEVENT" } == 2 * 200 + 2)
      #expect(text.lines.count { $0 == "BEGIN:VCALENDAR" } == 1)
      #expect(text.lines.last == "END:VCALENDAR")
    }
  }
}

/// A calendar file with its folded lines put together again.
private struct CalendarText {
  let lines: [String]

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var unfolded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: [0x0D, 0x0A, 0x20]) {
        index += 3
      } else {
        unfolded.append(bytes[index])
        index += 1
      }
    }
    lines = unfolded.split(separator: 0x0A).map { String(decoding: $0.dropLast(), as: UTF8.self) }
  }

  /// What each event is of, without what it belongs to, and its day.
  var events: [String] {
    let names = values(of: "UID").map(Self.kind)
    let days = values(of: "DTSTART;VALUE=DATE")
    return zip(names, days).map { $0 + " " + $1 }
  }

  /// What the events are of that have an alarm.
  var alarms: [String] {
    let starts = lines.indices.filter { lines[$0] == "BEGIN:VALARM" }
    return starts.compactMap { lines[..<$0].last { $0.hasPrefix("UID:") }.map { Self.kind(String($0.dropFirst(4))) } }
  }

  /// Of a name, what stands between what it belongs to and the host.
  private static func kind(_ name: String) -> String {
    String(name.prefix { $0 != "@" }.drop { $0 != ":" }.dropFirst())
  }

  private func values(of property: String) -> [String] {
    lines.filter { $0.hasPrefix(property + ":") }.map { String($0.dropFirst(property.count + 1)) }
  }
}
