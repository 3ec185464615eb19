import Pages
import PromiseModel
import Testing
@testable import TestSupport

struct FeedTests {
  // MARK: What stands in a feed

  struct Appearance: Sendable, CustomTestStringConvertible {
    let name: String
    var signed: String?
    var published: String?
    var updated: String?
    var isDraft = false
    /// The first `published` and `updated` of an entry; nil: no entry.
    let dates: (published: String, updated: String)?
    var testDescription: String { name }
  }

  static let appearances = [
    Appearance(name: "neither published nor signed", dates: nil),
    Appearance(
      name: "published", signed: "2023-04-21", published: "2023-04-25", dates: ("2023-04-25", "2023-04-25")),
    Appearance(name: "only signed", signed: "2023-04-21", dates: ("2023-04-21", "2023-04-21")),
    Appearance(name: "published some day of a month", published: "2023-04", dates: ("2023-04-01", "2023-04-01")),
    Appearance(name: "published some day of a year", published: "2023", dates: ("2023-01-01", "2023-01-01")),
    Appearance(name: "published today", published: "2024-06-01", dates: ("2024-06-01", "2024-06-01")),
    Appearance(name: "published tomorrow", published: "2024-06-02", dates: ("2024-06-02", "2024-06-02")),
    Appearance(
      name: "changed since", published: "2023-04-25", updated: "2023-10", dates: ("2023-04-25", "2023-10-01")),
    Appearance(
      name: "changed before it was published", published: "2023-04-25", updated: "2023-04-01",
      dates: ("2023-04-25", "2023-04-25")),
    Appearance(
      name: "to be changed tomorrow", published: "2023-04-25", updated: "2024-06-02",
      dates: ("2023-04-25", "2024-06-02")),
    Appearance(name: "a draft", published: "2023-04-25", isDraft: true, dates: nil),
  ]

  @Test(arguments: appearances)
  func standsInAFeedByTheDayItWasMadePublic(_ test: Appearance) throws {
    var site = TestSite()
    var particulars = Particulars()
    particulars.updated = try test.updated.map(PartialDate.parse)
    particulars.isDraft = test.isDraft
    try site.add(TestPromise(signed: test.signed, published: test.published, particulars: particulars))
    let entries = Feed(try site.file("feed.xml")).entries
    #expect(entries.count == (test.dates == nil ? 0 : 1))
    guard let dates = test.dates else { return }
    #expect(entries[0].contains("<published>\(dates.published)T00:00:00Z</published>"))
    #expect(entries[0].contains("<updated>\(dates.updated)T00:00:00Z</updated>"))
  }

  @Test func leavesOutAFollowUpWhoseDayIsNotKnown() throws {
    var site = TestSite()
    try site.add(TestPromise(commitments: [TestCommitment(id: "a")]))
    var particulars = Particulars()
    particulars.corrections = [Correction(date: try .parse("2024-02-01"), text: "Rättat.")]
    try site.add(TestFollowUp(published: nil, particulars: particulars))
    #expect(Feed(try site.file("feed.xml")).entries.isEmpty)
  }

  @Test func tellsTheNewestFirstAndNoMoreThanFiftyOrOfOneMunicipalityTen() throws {
    var site = TestSite()
    for year in 1901...1960 {
      try site.add(TestPromise(period: String(year), published: "\(year)-04-25"))
    }
    let feed = Feed(try site.file("feed.xml"))
    #expect(feed.entries.count == 50)
    #expect(feed.entries[0].contains("<published>1960-04-25T00:00:00Z</published>"))
    #expect(feed.entries[49].contains("<published>1911-04-25T00:00:00Z</published>"))
    #expect(feed.head.contains("<updated>1960-04-25T00:00:00Z</updated>"))
    let own = Feed(try site.file("kommuner/berg/feed.xml"))
    #expect(own.entries.count == 10)
    #expect(own.entries[0] == feed.entries[0])
  }

  @Test func saysOfAnEmptyFeedThatItIsAsOldAsTheYear() throws {
    let feed = Feed(try TestSite().file("kommuner/tjorn/feed.xml"))
    #expect(feed.entries.isEmpty)
    #expect(feed.head.contains("<updated>2024-01-01T00:00:00Z</updated>"))
  }

  @Test func marksWhatIsOnlyProposed() throws {
    var site = TestSite()
    try site.add(TestPromise(period: "2025", published: "2024-05-01", isProposed: true))
    let entry = try #require(Feed(try site.file("feed.xml")).entries.first)
    #expect(entry.contains("<title>Förslag: Medborgarlöfte för Berg 2025</title>"))
    #expect(entry.contains("Det här är ett förslag"))
  }

  // MARK: Which feeds

  @Test func standsInTheFeedsOfAllThatItBelongsTo() throws {
    var site = TestSite()
    let traffic = site.addFocusArea("Trafik")
    site.addFocusArea("Vatten")
    try site.add(
      TestPromise(
        municipalities: [TestSite.berg, TestSite.bracke], published: "2023-04-25", focus: [traffic],
        commitments: [TestCommitment(id: "a")]))
    try site.add(TestFollowUp(published: "2024-02-10"))
    let counts = [
      "feed.xml": 2, "kommuner/berg/feed.xml": 2, "kommuner/bracke/feed.xml": 2, "kommuner/tjorn/feed.xml": 0,
      "fokusomraden/trafik/feed.xml": 2, "fokusomraden/vatten/feed.xml": 0,
      "uppfoljning/2023/feed.xml": 2, "uppfoljning/2024/feed.xml": 1,
    ]
    for (path, count) in counts {
      #expect(Feed(try site.file(path)).entries.count == count, "\(path)")
    }
  }

  // MARK: Names

  struct Name: Sendable, CustomTestStringConvertible {
    let id: String
    var period = "2023-2024"
    var district: String?
    var slug: String?
    /// Of its follow-up, which is the newest, if it has one.
    var followUp: TestFollowUp?
    var testDescription: String { id }
  }

  static let names = [
    Name(id: "promise/2326/2023-2024"),
    Name(id: "promise/2326/2019", period: "2019"),
    Name(id: "promise/2326/2023-2024/norra-asen", district: "Norra Åsen"),
    Name(id: "promise/2326/2023-2024/centrum", district: "Norra Åsen", slug: "centrum"),
    Name(id: "follow-up/2326/2023-2024/2023", followUp: TestFollowUp()),
    Name(id: "follow-up/2326/2023-2024/2023/part:kvartal-1", followUp: TestFollowUp(part: "kvartal 1")),
    Name(id: "follow-up/2326/2023-2024/2023/by:nsd-se", followUp: TestFollowUp(assessedBy: "nsd.se")),
    Name(id: "follow-up/2326/2023-2024", followUp: TestFollowUp(year: nil)),
  ]

  @Test(arguments: names)
  func namesAnEntryByWhatItIs(_ test: Name) throws {
    var site = TestSite()
    try site.add(
      TestPromise(
        district: test.district, slug: test.slug, period: test.period, published: "2023-01-02",
        commitments: [TestCommitment(id: "a")]))
    if var followUp = test.followUp {
      followUp.published = "2024-02-10"
      try site.add(followUp)
    }
    let entry = try #require(Feed(try site.file("feed.xml")).entries.first)
    #expect(entry.contains("<id>tag:example.se,2025:\(test.id)</id>"))
  }

  @Test(arguments: [
    ("https://example.se/", "example.se"), ("https://WWW.Example.se:8080/a/b/", "www.example.se"),
    ("https://anna@example.se/", "example.se"), ("http://[::1]:80/", "5b3a3a1"),
    ("https://löften.se/", "lc3b6ften.se"), ("https://example.se?a@b/", "example.se"),
  ])
  func namesTheSiteByItsHostAlone(_ address: String, _ host: String) throws {
    var site = TestSite()
    site.settings = SiteSettings(title: "Löften", baseURL: address)
    #expect(Feed(try site.file("feed.xml")).head.contains("<id>tag:\(host),2025:feed</id>"))
  }

  @Test func keepsItsNamesWhereTheSiteIsBuiltForAnotherAddress() throws {
    var site = TestSite()
    try site.add(TestPromise(published: "2023-01-02"))
    let pages = try site.pageSet(baseURL: "https://annan.example/prov/")
    let index = try #require(pages.paths.firstIndex(of: "feed.xml"))
    let feed = Feed(pages.text(of: index))
    #expect(feed.entries[0].contains("<id>tag:example.se,2025:promise/2326/2023-2024</id>"))
    #expect(feed.entries[0].contains("href=\"https://annan.example/prov/kommuner/berg/2023-2024/\""))
    #expect(feed.head.contains("<link rel=\"self\""))
    #expect(feed.head.contains("href=\"https://annan.example/prov/feed.xml\""))
  }

  @Test func tellsOfEachCorrectionByItsDay() throws {
    var site = TestSite()
    var particulars = Particulars()
    particulars.corrections = [
      Correction(date: try .parse("2023-11-02"), text: "Telefonnumret <rättat>."),
      Correction(date: try .parse("2023-11-02"), text: "Ett namn rättat."),
    ]
    try site.add(TestPromise(published: "2023-04-25", particulars: particulars))
    let entries = Feed(try site.file("feed.xml")).entries
    #expect(entries.count == 3)
    #expect(entries[0].contains("<id>tag:example.se,2025:promise/2326/2023-2024/correction:2023-11-02</id>"))
    #expect(entries[0].contains("<title>Rättelse: Medborgarlöfte för Berg 2023–2024</title>"))
    #expect(entries[0].contains("<content type=\"text\">Telefonnumret &lt;rättat&gt;.</content>"))
    #expect(entries[1].contains("/correction:2023-11-02:2</id>"))
  }

  // MARK: What an entry says

  @Test func holdsTheWholeTextWithAbsoluteLinks() throws {
    var site = TestSite()
    site.media = ["media/plan.pdf"]
    try site.add(
      TestPromise(
        published: "2023-04-25", commitments: [TestCommitment(id: "a", text: "Vi går & ser.")],
        links: [.anchor("a"), .document(.municipality(TestSite.bracke), anchor: nil), .media("media/plan.pdf")]))
    let entry = try #require(Feed(try site.file("feed.xml")).entries.first)
    #expect(entry.contains("<p>Vi går &amp; ser.</p>"))
    for address in ["kommuner/berg/2023-2024/#a", "kommuner/bracke/", "media/plan.pdf"] {
      #expect(entry.contains("href=\"https://example.se/\(address)\""))
    }
    #expect(!entry.contains("id=\""))
  }

  @Test func saysHowItWentAndWhoSaysSo() throws {
    var site = TestSite()
    try site.add(TestPromise(commitments: [TestCommitment(id: "a")]))
    try site.add(
      TestFollowUp(published: "2024-02-10", assessedBy: "nsd.se", outcomes: ["a": TestOutcome(status: .partly)]))
    let entry = try #require(Feed(try site.file("feed.xml")).entries.first)
    #expect(entry.contains("Delvis uppfyllt"))
    #expect(entry.contains("Bedömningen är gjord av nsd.se"))
    #expect(entry.contains("<author>\n<name>nsd.se</name>"))
  }
}

/// A feed, cut at its entries.
private struct Feed {
  let head: Substring
  let entries: [Substring]

  init(_ text: String) {
    let parts = text.split(separator: "<entry>", omittingEmptySubsequences: false)
    head = parts[0]
    entries = Array(parts.dropFirst())
  }
}
