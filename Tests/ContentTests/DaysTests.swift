import Content
import Diagnostics
import Source
import Testing

/// Days and years that documents say of themselves: none is later than today, and none contradicts another.
struct DaysTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let keys: String
    var body = "## K {#gor}\n\nDet blev så."
    /// What is told of it, but for where.
    let told: [String]

    init(_ name: String, _ keys: String, _ body: String? = nil, _ told: String...) {
      testDescription = name
      self.keys = keys
      if let body { self.body = body }
      self.told = told
    }
  }

  private static func told(_ fixture: Fixture) -> [String] {
    fixture.problems.map { $0.split(separator: " ").dropFirst().joined(separator: " ") }
  }

  /// Built on 1 June 2024.
  static let promises = [
    Example("changed later than today", "updated: 2024-06-02", nil, "warning published-later"),
    Example("corrected later than today", "corrections: [{ date: 2025, text: Rättat. }]", nil, "warning published-later"),
    Example("looked at later than today", "checked: 2030-01-01", nil, "warning published-later"),
    Example("signed later than today", "signed: 2024-07-01", nil, "warning published-later"),
    Example("to be signed", "signed: 2024-07-01\nproposed: true", nil, "warning proposed-has-begun", "warning proposed-but-signed"),
    Example("signed after the period's end", "signed: 2030-01-01", nil, "error signed-after-end"),
    Example("changed before it was public", "published: 2023-03-01\nupdated: 2023-02-28", nil, "warning before-published"),
    Example("corrected before it was public", "published: 2023-03-01\ncorrections: [{ date: 2023-02, text: Rättat. }]", nil, "warning before-published"),
    Example("changed in the year that it was made public", "published: 2023\nupdated: 2023-02-01"),
    Example("signed after it was made public", "published: 2023-03-01\nsigned: 2023-04-01"),
    Example("looked at before it was public here", "published: 2023-03-01\nchecked: 2023-02-01"),
    Example("all today", "published: 2024-06-01\nupdated: 2024-06-01\nchecked: 2024-06-01\nsigned: 2024-06-01"),
  ]

  @Test(arguments: promises)
  func aPromiseTellsOfWhatHasBeen(_ example: Example) {
    let text = "---\nmunicipality: norrvik\nperiod: 2023-2024\n\(example.keys)\n---\n- Vi gör. {#gor}\n"
    #expect(Self.told(Fixture(["promises/a.md": text])) == example.told)
  }

  static let followUps = [
    Example("changed before it was public", "updated: 2024-01-01", nil, "warning before-published"),
    Example("corrected later than today", "corrections: [{ date: 2024-07-01, text: Rättat. }]", nil, "warning published-later"),
    Example("days of another year", "covers: 2022-01/2022-12", nil, "warning covers-outside-year"),
    Example("days of a part of another year", "part: kvartal 1\ncovers: 2024-01/2024-03", nil, "warning covers-outside-year"),
    Example("days that have not been", "part: hösten\ncovers: 2024-07/2024-12\nyear: 2024", nil, "warning published-before-covers", "warning published-later"),
    Example("another quarter", "part: kvartal 1\ncovers: 2023-07/2023-09", nil, "warning part-against-covers"),
    Example("another quarter, in words", "part: första kvartalet\ncovers: 2023-07/2023-09", nil, "warning part-against-covers"),
    Example("another quarter, in short", "part: Q1\ncovers: 2023-07/2023-09", nil, "warning part-against-covers"),
    Example("another third", "part: tertial 2\ncovers: 2023-01/2023-04", nil, "warning part-against-covers"),
    Example("another half", "part: andra halvåret\ncovers: 2023-01/2023-06", nil, "warning part-against-covers"),
    Example("another month", "part: januari\ncovers: 2023-02", nil, "warning part-against-covers"),
    Example("other months", "part: januari–mars\ncovers: 2023-04/2023-06", nil, "warning part-against-covers"),
    Example("another term", "part: våren\ncovers: 2023-09/2023-12", nil, "warning part-against-covers"),
    Example("a quarter that goes on to the middle of the year", "part: kvartal 1\ncovers: 2023-01/2023-06", nil, "warning part-against-covers"),
    Example("a part with the days of the whole year", "part: delrapport\ncovers: 2023", nil, "warning part-of-whole-year"),
    Example("a whole year for a part", "part: helår", nil, "warning part-of-whole-year"),
    Example("a part of another year", "part: kvartal 1 2024", nil, "warning part-of-another-year"),
    Example("a year for a part", "part: 2022", nil, "warning part-of-another-year"),
    Example("a fifth quarter", "part: kvartal 5", nil, "warning part-does-not-exist"),
    Example("a quarter", "part: kvartal 3\ncovers: 2023-07/2023-09"),
    Example("a quarter and some days", "part: kvartal 3\ncovers: 2023-07-01/2023-10-04"),
    Example("all up to a quarter's end", "part: kvartal 3\ncovers: 2023-01/2023-09"),
    Example("a quarter of its year", "part: kvartal 1 2023\ncovers: 2023-01/2023-03"),
    Example("a name of one's own", "part: sommaren på torget\ncovers: 2023-06/2023-08"),
    Example("a word with a number", "part: delrapport 7"),
    Example("a title of the promise's other year", "title: Uppföljning 2024", nil, "warning years-outside-follow-up"),
    Example("a title of no year of the promise", "title: Uppföljning 2025", nil, "warning years-outside-period"),
    Example("a heading of another year", "", "## Uppföljning 2024\n\nText.\n\n## K {#gor}\n\nDet blev så.", "warning years-outside-follow-up"),
    Example("a title with the promise's years", "title: Uppföljning av löftet 2023–2024"),
    Example("a title with its year and another", "title: Uppföljning i januari 2025 av år 2023"),
    Example("a heading that compares", "", "## Så var det 2021\n\nText.\n\n## K {#gor}\n\nDet blev så."),
    Example("a title with a law and a reference", "title: Uppföljning enligt lag (2018:218), dnr 2022/123"),
  ]

  @Test(arguments: followUps)
  func aFollowUpAgreesWithItself(_ example: Example) {
    let hasYear = example.keys.contains("year:")
    let text = """
      ---
      municipality: norrvik
      period: 2023-2024
      \(hasYear ? "" : "year: 2023")
      published: 2024-02-01
      \(example.keys)
      ---
      \(example.body)

      """
    let promise = "---\nmunicipality: norrvik\nperiod: 2023-2024\n---\n- Vi gör. {#gor}\n"
    #expect(Self.told(Fixture(["promises/a.md": promise, "follow-ups/a.md": text])) == example.told)
  }

  @Test func inABrokenYearAQuarterMayBeThePromisesOwn() {
    let promise = "---\nmunicipality: norrvik\nperiod: 2022-07/2023-06\n---\n- Vi gör. {#gor}\n"
    let keys = "municipality: norrvik\nperiod: 2022-07/2023-06\nyear: 2023\npart: kvartal 1\ncovers: 2022-07/2022-09\npublished: 2022-11-01"
    #expect(Fixture(["promises/a.md": promise, "follow-ups/a.md": "---\n\(keys)\n---\n## K {#gor}\n\nDet blev så.\n"]).problems == [])
  }

  @Test(arguments: [("Så gick det 2021", ["years/2023.md:2:1 warning years-outside-summary"]), ("Så gick det 2023", []), ("Året", [])])
  func aYearsTitleIsOfThatYear(_ title: String, _ told: [String]) {
    #expect(Fixture(["promises/a.md": Fixture.promise, "years/2023.md": "---\ntitle: \(title)\n---\n"]).problems == told)
  }

  @Test(arguments: ["so-far=0,8", "so-far=\"ca 0,8\"", "result=0,8", "result=\"minst 0,8\""])
  func aShareIsNoFraction(_ figure: String) {
    let promise = "---\nmunicipality: norrvik\nperiod: 2023\n---\n- Minst 80 %. {#gor at-least=80 unit=%}\n"
    let followUp = "---\nmunicipality: norrvik\nperiod: 2023\nyear: 2023\npublished: 2024-02-01\n---\n## K {#gor \(figure)}\n\nText.\n"
    #expect(Self.told(Fixture(["promises/a.md": promise, "follow-ups/a.md": followUp])) == ["warning share-as-fraction"])
  }

  @Test(arguments: ["sv", "sv-SE", "SV-se", "en", "se-SE", "zh-Hant", "de-CH-1996", "sv-x-kommun", "sv-u-co-trad", "smj"])
  func aLanguageTag(_ tag: String) {
    #expect(Fixture(["site.yaml": "title: A\nbase-url: https://x.example/\nlanguage: \(tag)\n"]).problems == [])
  }

  @Test(arguments: [
    ("svenska", "sv"), ("Swedish", "sv"), ("sv_SE", "sv"), ("swe", "sv"), ("svenska språket", "sv"), ("eng", "en"),
    ("English", "en"), ("x-a", nil), ("i-klingon", nil), ("sv-", "sv"), ("sv-a", "sv"), ("abcd", nil),
  ] as [(String, String?)])
  func noLanguageTag(_ tag: String, _ suggestion: String?) {
    let log = Fixture(["site.yaml": "title: A\nbase-url: https://x.example/\nlanguage: \(tag)\n"]).linked().log.sorted().filter { $0.severity > .note }
    #expect(log.map(\.code.name) == ["language-malformed"])
    #expect(log.map(\.suggestion) == [suggestion])
  }

  @Test(arguments: ["e-tjänsten blir bättre.", "iPhone-stölder minskar.", "e\u{2011}posten besvaras."])
  func wordsThatAreAlwaysInLowerCase(_ text: String) {
    #expect(Fixture(["promises/a.md": "---\nmunicipality: norrvik\nperiod: 2023\n---\n- \(text) {#gor}\n"]).problems == [])
  }

  @Test(arguments: ["0581-810 00/810 10", "0581/810 00", "010.123 45 67", "010\u{2011}565", "+46 (0)10-565"])
  func telephoneNumbers(_ number: String) {
    let text = "---\nmunicipality: norrvik\nperiod: 2023\ncontacts: [{ role: Polis, phone: \"\(number)\" }]\n---\n- Vi gör. {#gor}\n"
    #expect(Fixture(["promises/a.md": text]).problems == [])
  }
}
