import PromiseModel
import Testing
@testable import TestSupport

struct OverviewPagesTests {
  // MARK: Municipalities

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let promises: [TestPromise]
    let state: String
    var testDescription: String { name }
  }

  /// On 1 June 2024.
  static let cases = [
    Case(name: "no promise", promises: [], state: "inget känt löfte"),
    Case(
      name: "one in force goes before all others",
      promises: [TestPromise(period: "2025"), TestPromise(period: "2023-2024"), TestPromise(period: "2019")],
      state: "löfte gäller 2023–2024"),
    Case(
      name: "several in force",
      promises: [
        TestPromise(district: "Norr", period: "2024"), TestPromise(district: "Söder", period: "2024"),
      ],
      state: "2 löften gäller"),
    Case(
      name: "of coming ones the next",
      promises: [TestPromise(period: "2026"), TestPromise(period: "2025"), TestPromise(period: "2019")],
      state: "kommande löfte 2025"),
    Case(
      name: "a proposed one",
      promises: [TestPromise(period: "2025", isProposed: true), TestPromise(period: "2019")],
      state: "förslag till löfte 2025"),
    Case(
      name: "of ended ones the latest", promises: [TestPromise(period: "2017"), TestPromise(period: "2019")],
      state: "senaste löftet gällde 2019"),
    Case(
      name: "an ended one goes before one that nobody knows to be signed",
      promises: [TestPromise(period: "2023", isProposed: true), TestPromise(period: "2019")],
      state: "senaste löftet gällde 2019"),
    Case(
      name: "one that nobody knows to be signed", promises: [TestPromise(period: "2023", isProposed: true)],
      state: "förslag till löfte 2023, oklart om det antogs"),
  ]

  @Test(arguments: cases)
  func saysHowItStandsInAMunicipality(_ test: Case) throws {
    var site = TestSite()
    for promise in test.promises { try site.add(promise) }
    #expect(try site.page("kommuner/").text.contains("Berg \(test.state) "))
    let county = try site.page("lan/jamtlands-lan/").text
    #expect(county.contains(test.promises.isEmpty ? "Kommuner Berg Bräcke" : "Berg \(test.state) "), "\(county)")
  }

  @Test func listsMunicipalitiesByLetterInSwedishOrder() throws {
    var site = TestSite()
    site.municipalities = ["Berg", "Bräcke", "Ydre", "Åre", "Älvdalen", "Ödeshög"].enumerated().map {
      Municipality(
        id: Municipality.ID($0), code: "000\($0)", name: $1, fullName: $1, slug: Slug.make($1), county: County.ID($0 / 3),
        policeRegion: "Nord")
    }
    let html = try site.page("kommuner/").html
    let headings = html.split(separator: "<h2 id=\"").dropFirst().map { String($0.prefix(1)) }
    #expect(headings == ["B", "Y", "Å", "Ä", "Ö"])
    #expect(html.contains("<a href=\"#Å\">Å</a>"))
  }

  @Test func countsAJointPromiseOnceInItsCounty() throws {
    var site = TestSite()
    try site.add(TestPromise(municipalities: [TestSite.berg, TestSite.bracke]))
    #expect(try site.page("lan/").text.contains("Jämtlands län2 kommuner, ett löfte gäller"))
  }

  @Test func theMenuHasRoomForFourAndTheFootForTheRest() throws {
    var site = TestSite()
    _ = site.addFocusArea("Trygghet")
    site.pages = ["Om löftena", "Källor", "Tillgänglighet"].enumerated().map {
      .test($0, slug: Slug.make($1), title: $1)
    }
    let html = try site.page("lan/").html
    let header = try #require(html.split(separator: "<header").last?.split(separator: "</header>").first)
    let footer = try #require(html.split(separator: "<footer").last)
    #expect(header.split(separator: "<li>").count == 5)
    #expect(header.contains("aria-current=\"page\">Län</a>"))
    #expect(footer.contains(">Om löftena</a>") && footer.contains(">Källor</a>"))
    #expect(footer.contains(">Så tillgänglig är webbplatsen</a>") && !footer.contains(">Tillgänglighet</a>"))
  }

  // MARK: Start

  @Test func leadsFromTheStartToAllMunicipalitiesAndToEveryCounty() throws {
    var site = TestSite()
    try site.add(TestPromise(period: "2019-2020"))
    let page = try site.page("")
    #expect(page.html.contains("<a href=\"kommuner/index.html\">Alla kommuner, från A till Ö</a>"))
    #expect(page.html.contains("<a href=\"lan/jamtlands-lan/index.html\">Jämtlands län</a>"))
    #expect(page.text.contains("Kommuner med löfte0 av 3 har ett löfte som vi vet gäller just nu"), "\(page.text)")
    #expect(page.text.contains("Uppföljt 20200 av 1 löften"))
    #expect(page.text.contains("Vi känner inte till något medborgarlöfte som gäller just nu."))
  }

  @Test func showsTheTenPromisesThatCameInForceLast() throws {
    var site = TestSite()
    for number in 1...12 {
      try site.add(
        TestPromise(
          district: "Ort \(number)", signed: "2023-03-\(number < 10 ? "0" : "")\(number)",
          file: "content/promises/\(number).md"))
    }
    let text = try site.page("").text
    #expect(text.contains("12 löften gäller just nu. Här är de 10 som senast började gälla."))
    let latest = try #require(text.firstRange(of: "Ort 12 i Berg"))
    let next = try #require(text.firstRange(of: "Ort 11 i Berg"))
    #expect(latest.lowerBound < next.lowerBound)
    #expect(!text.contains("Ort 2 i Berg"))
  }

  @Test func whatIsNewComesFirstByTheDayOnWhichItWasPublished() throws {
    var site = TestSite()
    try site.add(
      TestPromise(period: "2019-2024", published: "2021-03-01", commitments: [TestCommitment(id: "a")]))
    for (year, published) in [(2020, "2021-02-01"), (2021, "2022-03-01"), (2022, nil), (2023, "2024-06-02")] {
      try site.add(TestFollowUp(year: year, published: published, file: "\(year).md"))
    }
    let text = try site.page("").text
    let news = try #require(text.split(separator: "Senaste nytt").last?.split(separator: "I siffror").first)
    let places = ["Uppföljning 2021: ", "Medborgarlöfte för Berg 2019–20241\u{A0}mars", "Uppföljning 2020: "].map {
      news.firstRange(of: $0)?.lowerBound
    }
    #expect(places.allSatisfy { $0 != nil } && places.compactMap(\.self) == places.compactMap(\.self).sorted(), "\(news)")
    #expect(!news.contains("Uppföljning 2022: "), "nobody knows when it was published")
    #expect(!news.contains("Uppföljning 2023: "), "it is published after the build date")
  }

  // MARK: Focus areas

  @Test func groupsPromisesAboutAFocusAreaThoseInForceFirst() throws {
    var site = TestSite()
    let area = site.addFocusArea("Trafik")
    let other = site.addFocusArea("Narkotika")
    let commitments = [
      TestCommitment(id: "fart", text: "Vi mäter farten.", focus: [area]),
      TestCommitment(id: "hund", text: "Vi söker med hund.", focus: [other]),
    ]
    for period in ["2023-2024", "2021-2022"] {
      try site.add(TestPromise(period: period, focus: [area, other], commitments: commitments, file: period))
    }
    try site.add(
      TestPromise(
        municipalities: [TestSite.tjorn], period: "2019", focus: [area], commitments: commitments))
    let html = try site.page("fokusomraden/trafik/").html
    #expect(html.contains("<a href=\"../../kommuner/berg/2023-2024/index.html#fart\">Vi mäter farten.</a>"))
    #expect(!html.contains("Vi söker med hund."))
    #expect(!html.contains("2021-2022/index.html"))
    #expect(html.contains("<h3 id=\"_jamtlands-lan\">Jämtlands län</h3>"))
    #expect(html.contains("<a href=\"2022/index.html\">2022</a>") && html.contains("<a href=\"2019/index.html\">2019</a>"))
    let ended = try site.page("fokusomraden/trafik/2022/").html
    #expect(ended.contains("<h1>Trafik: löften till och med 2022</h1>"))
    #expect(ended.contains("<a href=\"../../../kommuner/berg/2021-2022/index.html#fart\">Vi mäter farten.</a>"))
    #expect(!ended.contains("2023-2024") && !ended.contains("tjorn"))
    #expect(ended.contains("<a href=\"../2019/index.html\" rel=\"prev\">Föregående: 2019</a>"))
  }

  @Test func saysInWordsThatThereIsNone() throws {
    var site = TestSite()
    site.addFocusArea("Trafik")
    #expect(try site.page("lan/").text.contains("en kommun, inget känt löfte gäller"))
    #expect(try site.page("fokusomraden/").text.contains("inget löfte"))
  }
}
