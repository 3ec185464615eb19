import PromiseModel
import Source
import Testing
@testable import TestSupport

struct PromisePageTests {
  private func page(_ promise: TestPromise, _ change: (inout TestSite) throws -> Void = { _ in })
    throws -> RenderedPage
  {
    var site = TestSite()
    try site.add(promise)
    try change(&site)
    return try site.page("kommuner/berg/2023-2024/")
  }

  // MARK: Text and commitments

  @Test func theFactsOfACommitmentStandWhereItsAuthorPutIt() throws {
    let page = try page(
      TestPromise(commitments: [
        TestCommitment(
          id: "fart", text: "Farten mäts.", givers: .named([.police]),
          target: Target(.atLeast(Quantity(40))), unit: "kontroller", due: "2024-05"),
        TestCommitment(id: "ljus", text: "Ljuset ses över."),
      ]))
    let start = try #require(page.html.firstRange(of: "<p id=\"fart\">Farten mäts.</p>"))
    let end = try #require(page.html.firstRange(of: "<p id=\"ljus\">Ljuset ses över.</p>"))
    let facts = page.html[start.upperBound..<end.lowerBound]
    let markup = [
      "<span>polisen</span> <span>minst 40\u{A0}kontroller</span> <span>klart senast maj 2024</span>", "href=\"#fart\"",
    ]
    for markup in markup { #expect(facts.contains(markup)) }
  }

  struct Giving: Sendable, CustomTestStringConvertible {
    let name: String
    let givers: Givers
    var isJoint = false
    let expected: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Giving(name: "both", givers: .named([.police, .municipality]), expected: "polisen och kommunen"),
    Giving(
      name: "in the order of the page", givers: .named([.municipality, .party(0), .police]),
      expected: "kommunen, Vätterhem och polisen"),
    Giving(
      name: "all of a joint promise", givers: .named([.municipality]), isJoint: true,
      expected: "kommunerna"),
    Giving(
      name: "one of a joint promise", givers: .named([.oneMunicipality(TestSite.tjorn)]), isJoint: true,
      expected: "Tjörns kommun"),
    Giving(name: "not stated", givers: .notStated, expected: "vem som gör det framgår inte"),
    Giving(name: "said to be unknown", givers: .unknown, expected: "vem som gör det framgår inte"),
  ])
  func whoIsToDoItIsSaid(_ giving: Giving) throws {
    let page = try page(
      TestPromise(
        municipalities: giving.isJoint ? [TestSite.berg, TestSite.tjorn] : [TestSite.berg],
        parties: [Party(key: "vatterhem", name: "Vätterhem")],
        commitments: [TestCommitment(id: "a", givers: giving.givers)]))
    #expect(page.html.contains("<span>\(giving.expected)</span>"))
  }

  @Test func whoIsToDoAllOfItIsSaidOnce() throws {
    let (police, none) = (Givers.named([.police]), Givers.notStated)
    for (givers, expected) in [(police, "Alla punkter görs av polisen."), (none, "Vem som gör vad framgår inte.")] {
      let page = try page(
        TestPromise(commitments: [TestCommitment(id: "a", givers: givers), TestCommitment(id: "b", givers: givers)]))
      #expect(page.text.contains(expected))
      #expect(!page.html.contains("<span>polisen</span>") && !page.text.contains("vem som gör det"))
    }
  }

  @Test func anAimIsCalledAnAimAndNeedsNoGiver() throws {
    let page = try page(TestPromise(commitments: [TestCommitment(id: "a", kind: .aim)]))
    #expect(page.text.contains("Mål: det som punkterna ska leda till"))
    #expect(!page.text.contains("framgår inte"))
  }

  @Test func whatAnAuthorWritesCanNotBecomeMarkup() throws {
    var particulars = Particulars()
    particulars.title = "<script>alert(1)</script>"
    let page = try page(
      TestPromise(
        district: nil, parties: [Party(key: "x", name: "\"><b>")], particulars: particulars))
    #expect(!page.html.contains("<script>"))
    #expect(!page.html.contains("<b>"))
  }

  // MARK: State

  struct Moment: Sendable, CustomTestStringConvertible {
    let name: String
    let date: CalendarDate
    var isProposed = false
    let expected: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Moment(
      name: "proposed", date: day("2022-12-31"), isProposed: true,
      expected: "Förslag – löftet håller på att tas fram och gäller inte."),
    Moment(
      name: "proposed once", date: day("2023-01-01"), isProposed: true,
      expected: "Förslag – oklart om det antogs Löftet höll på att tas fram när perioden började."),
    Moment(
      name: "coming", date: day("2023-04-20"),
      expected: "Kommande – gäller från och med 21\u{A0}april 2023 till och med 31\u{A0}december 2024."),
    Moment(
      name: "in force", date: day("2023-04-21"),
      expected: "Gäller nu – till och med 31\u{A0}december 2024 (undertecknat 21\u{A0}april 2023)."),
    Moment(
      name: "ended", date: day("2025-01-01"),
      expected: "Gäller inte längre – gällde till och med 31\u{A0}december 2024 (undertecknat 21\u{A0}april 2023)."),
  ])
  func itIsSaidHowItStandsOnTheBuildDate(_ moment: Moment) throws {
    let page = try page(TestPromise(signed: "2023-04-21", isProposed: moment.isProposed)) {
      $0.date = moment.date
    }
    #expect(page.text.contains(moment.expected))
  }

  @Test func aPromiseSignedInSomeMonthIsGivenNoDay() throws {
    let page = try page(TestPromise(signed: "2023-02"))
    #expect(page.text.contains("(undertecknat februari 2023)."))
  }

  // MARK: Follow-ups

  @Test func eachPromiseYearSaysHowItIsFollowedUp() throws {
    var particulars = Particulars()
    particulars.documents = [
      LinkedDocument(title: "Rapport 2020", location: .external("https://berg.se/r"), followUp: .year(2020))
    ]
    var site = TestSite()
    site.date = day("2024-02-01")
    site.settings = SiteSettings(title: "L", baseURL: "https://e.se/", followUpsHeld: .from(2021))
    try site.add(TestPromise(period: "2017-2024", particulars: particulars))
    try site.add(TestFollowUp(year: 2018, published: "2019-02", file: "1"))
    try site.add(TestFollowUp(year: 2019, assessedBy: "nsd.se", file: "2"))
    try site.add(TestFollowUp(year: 2022, part: "kvartal 1", file: "3"))
    let text = try site.page("kommuner/berg/2017-2024/").text
    let sentences = [
      "2017: vi har ingen uppföljning. Den kan ändå ha gjorts.",
      "2018: Uppföljning 2018, publicerad februari 2019",
      "2019: Uppföljning 2019 av nsd.se",
      "2020: uppföljningen finns någon annanstans: Rapport 2020",
      "2021: vi har inte hittat någon uppföljning av 2021. Den skulle ha kommit senast 31\u{A0}mars 2022, enligt den här webbplatsens regel.",
      "2022: vi har inte hittat någon uppföljning av 2022. Den skulle ha kommit senast 31\u{A0}mars 2023, enligt den här webbplatsens regel."
        + " Delrapport: Uppföljning kvartal 1 2022",
      "2023: uppföljningen väntas senast 31\u{A0}mars 2024, enligt den här webbplatsens regel.",
      "2024: året är inte slut förrän 31\u{A0}december 2024.",
    ]
    for sentence in sentences { #expect(text.contains(sentence), "\(text)") }
  }

  @Test func theDaysOfAPromiseYearAreToldWhereTheyAreNotTheCalendarYear() throws {
    var site = TestSite()
    try site.add(TestPromise(period: "2023-03/2024-02"))
    #expect(try site.page("kommuner/berg/2023-2024/").text.contains("2024 (mars 2023–februari 2024):"))
  }

  @Test func aProposedPromiseOwesNoFollowUp() throws {
    let page = try page(TestPromise(isProposed: true))
    #expect(!page.text.contains("Uppföljning 2"))
    #expect(!page.html.contains("class=\"follow-ups\""))
  }

  @Test func aFollowUpWithoutAYearIsShownWithItsPromise() throws {
    let page = try page(TestPromise()) { try $0.add(TestFollowUp(year: nil)) }
    #expect(page.text.contains("Uppföljning, tid okänd. Det framgår inte vilket år den gäller."))
  }

  @Test func anEndedOneLeadsToTheNewest() throws {
    var site = TestSite()
    for (number, period) in ["2019", "2020", "2023-2024", "2025"].enumerated() {
      try site.add(TestPromise(period: period, isProposed: period == "2025", file: "\(number)"))
    }
    let link = "<a href=\"../2023-2024/index.html\">Medborgarlöfte för Berg 2023–2024</a></p>"
    for year in ["2019", "2020"] {
      #expect(try site.page("kommuner/berg/\(year)/").html.contains("<p class=\"notice\">Ett nyare löfte gäller nu: \(link)"))
    }
    #expect(try !site.page("kommuner/berg/2023-2024/").html.contains("nyare löfte"))
    site.date = day("2026-01-01")
    #expect(try site.page("kommuner/berg/2019/").html.contains("Det finns ett nyare löfte: \(link)"))
    #expect(try !site.page("kommuner/berg/2023-2024/").html.contains("nyare löfte"), "a proposal takes nobody's place")
  }

  @Test func itsWordsAreExplainedWhereTheyStand() throws {
    let page = try page(TestPromise(commitments: [TestCommitment(id: "a"), TestCommitment(id: "b")])) {
      try $0.add(TestFollowUp(outcomes: ["a": TestOutcome(status: .fulfilled)]))
    }
    let meanings = try #require(page.html.split(separator: "<details class=\"meanings\">").last)
    #expect(meanings.contains("<dl id=\"_orden\">"), "inside: a browser that is led there opens the box")
    #expect(meanings.contains("Uppfyllt</span></dt><dd>Det är gjort som det var lovat.</dd>"))
    #expect(meanings.contains("Nämns inte</span></dt>"))
    #expect(!meanings.contains("Pågår</span></dt>"), "no word that is not on the page")
    #expect(try !self.page(TestPromise(commitments: [TestCommitment(id: "a")])).html.contains("<details"))
  }

  @Test func sourcesAreNamedByTheirSites() throws {
    var particulars = Particulars()
    particulars.sources = ["https://www.berg.se/a/lofte?id=1", "https://polisen.se/b", "https://polisen.se/c/d/"]
    let html = try page(TestPromise(particulars: particulars)).html
    #expect(html.contains("<a href=\"https://www.berg.se/a/lofte?id=1\">berg.se</a>"))
    #expect(html.contains("<a href=\"https://polisen.se/b\">polisen.se/…/b</a>"))
    #expect(html.contains("<a href=\"https://polisen.se/c/d/\">polisen.se/…/d</a>"))
  }

  // MARK: Latest status

  struct Latest: Sendable, CustomTestStringConvertible {
    let name: String
    var status: Status?
    var assessedBy: String?
    var part: String?
    var due: String?
    var date = day("2024-06-01")
    let expected: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Latest(name: "with its year", status: .fulfilled, expected: "Uppfyllt (2023)"),
    Latest(name: "with its part", status: .ongoing, part: "kvartal 1", expected: "Pågår (kvartal 1 2023)"),
    Latest(
      name: "with who says so", status: .partly, assessedBy: "nsd.se",
      expected: "Delvis uppfyllt (2023, enligt nsd.se)"),
    Latest(name: "told of without a verdict", expected: "Beskrivet, inte bedömt (2023)"),
    Latest(
      name: "late", status: .notStarted, due: "2023-12-31",
      expected: "Ej påbörjat (2023) Försenat: skulle ha varit klart senast 31\u{A0}december 2023."),
    Latest(
      name: "nothing since, while the next is awaited", status: .ongoing,
      date: day("2025-01-01"),
      expected:
        "Pågick vid uppföljningen 2023. Hur det slutade vet vi inte: uppföljningen av 2024 har inte kommit än"
        + " (väntas senast 31\u{A0}mars 2025, enligt den här webbplatsens regel)."
    ),
    Latest(
      name: "nothing since, and the next is overdue", status: .fulfilled,
      date: day("2025-04-01"),
      expected:
        "Uppfyllt vid uppföljningen 2023. Hur det slutade vet vi inte: vi har inte hittat någon uppföljning av 2024, som"
        + " skulle ha kommit senast 31\u{A0}mars 2025, enligt den här webbplatsens regel."
    ),
    Latest(
      name: "nothing since an interim one", status: .notAssessable, assessedBy: "nsd.se", part: "kvartal 1",
      date: day("2025-04-01"),
      expected: "Gick inte att bedöma vid uppföljningen av kvartal 1 2023, enligt nsd.se."),
  ])
  func whatIsLastKnownStandsBesideTheCommitment(_ latest: Latest) throws {
    let page = try page(TestPromise(commitments: [TestCommitment(id: "a", due: latest.due)])) {
      $0.date = latest.date
      try $0.add(
        TestFollowUp(
          part: latest.part, assessedBy: latest.assessedBy, outcomes: ["a": TestOutcome(status: latest.status)]))
    }
    #expect(page.text.contains(latest.expected), "\(page.text)")
  }

  @Test(arguments: [
    (false, "uppföljningen av 2024 nämner det inte."),
    (true, "uppföljningen av 2024 finns bara delvis här, och det som finns här nämner det inte."),
  ])
  func aFollowUpOfTheLastYearIsSilentAsFarAsItIsHeld(_ isIncomplete: Bool, _ expected: String) throws {
    var particulars = Particulars()
    particulars.isIncomplete = isIncomplete
    let page = try page(TestPromise(commitments: [TestCommitment(id: "a"), TestCommitment(id: "b")])) {
      $0.date = day("2025-04-01")
      try $0.add(TestFollowUp(outcomes: ["a": TestOutcome(status: .ongoing)]))
      try $0.add(TestFollowUp(year: 2024, particulars: particulars, outcomes: ["b": TestOutcome(status: .fulfilled)]))
    }
    #expect(page.text.contains("Hur det slutade vet vi inte: " + expected), "\(page.text)")
  }

  /// In the words of the follow-up's own page.
  @Test(arguments: [(false, "Nämns inte i någon uppföljning här"), (true, "Vet inte – nämns inte i det vi har")])
  func aCommitmentThatNoFollowUpTellsOfSaysSo(_ isIncomplete: Bool, _ expected: String) throws {
    let commitments = [TestCommitment(id: "a"), TestCommitment(id: "b")]
    var particulars = Particulars()
    particulars.isIncomplete = isIncomplete
    let page = try page(TestPromise(commitments: commitments)) {
      try $0.add(TestFollowUp(particulars: particulars, outcomes: ["a": TestOutcome(status: .fulfilled)]))
    }
    #expect(page.text.contains(expected))
  }

  // MARK: Particulars

  @Test func theContactsOfAnEndedPromiseAreThoseOfItsTime() throws {
    var particulars = Particulars()
    particulars.contacts = [
      Contact(
        name: nil, role: "Kommunpolis", organisation: nil, phone: "0771-11 41 40", email: "a@b.se", url: nil)
    ]
    let promise = TestPromise(particulars: particulars)
    let now = try page(promise)
    #expect(now.html.contains("<a href=\"tel:0771114140\">0771-11 41 40</a>"))
    #expect(now.html.contains("<a href=\"mailto:a@b.se\">a@b.se</a>"))
    let later = try page(promise) { $0.date = day("2025-01-01") }
    #expect(later.text.contains("Kontaktuppgifter när löftet gällde"))
    #expect(!later.html.contains("tel:") && !later.html.contains("mailto:"))
    #expect(later.text.contains("0771-11 41 40"))
  }

  @Test func aSurveyIsOpenThroughItsLastDay() throws {
    var particulars = Particulars()
    particulars.survey = Survey(
      title: "Enkäten", url: "https://berg.se/enkat", closes: try PartialDate.parse("2024-06-01"),
      spot: Origin(file: "content/promises/berg.md"))
    let promise = TestPromise(particulars: particulars)
    let open = try page(promise)
    #expect(open.html.contains("<a href=\"https://berg.se/enkat\">Enkäten</a>"))
    #expect(open.text.contains("öppen till och med 1\u{A0}juni 2024"))
    let closed = try page(promise) { $0.date = day("2024-06-02") }
    #expect(closed.text.contains("enkäten har stängt (sista dag var 1\u{A0}juni 2024)"))
    #expect(!closed.html.contains("berg.se/enkat"))
  }

  @Test func whatTheDocumentSaysBesideItsTextIsShown() throws {
    var particulars = Particulars()
    particulars.documents = [
      LinkedDocument(title: "Åtgärdsplan", location: .notHeld, followUp: nil),
      LinkedDocument(title: "Karta", location: .media("media/karta.pdf"), followUp: nil),
    ]
    particulars.corrections = [Correction(date: try PartialDate.parse("2023-11-02"), text: "Rättat.")]
    particulars.notes = [EditorNote(text: "Källan skriver 31 juni.", explains: "date-in-text-does-not-exist")]
    particulars.sources = ["https://berg.se/?a=1&b=2"]
    particulars.publishedBy = "Kansliet"
    particulars.updated = try PartialDate.parse("2023-10")
    particulars.images = [Picture(file: "media/berg.jpg", alt: "Ett torg", caption: "Torget", credit: "Kim")]
    particulars.isIncomplete = true
    let page = try page(
      TestPromise(
        published: "2023", policeArea: "Jämtland",
        signatories: [Signatory(name: nil, role: "Kommunalråd", organisation: "Bergs kommun")],
        particulars: particulars))
    let markup = [
      "Åtgärdsplan (finns inte här)", "<a href=\"../../../media/karta.pdf\">Karta</a>",
      "<time datetime=\"2023-11-02\">2\u{A0}november 2023</time>: Rättat.",
      "<h2>Redaktionens anmärkningar</h2>", "<li>Källan skriver 31 juni.</li>",
      "href=\"https://berg.se/?a=1&amp;b=2\">", "<dt>Publicerades av</dt><dd>Kansliet</dd>",
      "<dt>Senast ändrat</dt><dd><time datetime=\"2023-11-02\">2\u{A0}november 2023</time></dd>",
      "<dt>Först publicerat</dt><dd><time datetime=\"2023\">2023</time></dd>",
      "<img src=\"../../../media/berg.jpg\" alt=\"Ett torg\">", "Torget <small>Bild: Kim</small>",
      "<dt>Lokalpolis&shy;område</dt><dd>Jämtland</dd>", "<li>Kommunalråd, Bergs kommun</li>", "Ofullständigt:",
    ]
    for markup in markup { #expect(page.html.contains(markup), "\(markup)") }
  }

  // MARK: Titles and neighbours

  @Test func theTitleNamesThePlaceAndTheYears() throws {
    var site = TestSite()
    try site.add(TestPromise(municipalities: [TestSite.berg, TestSite.bracke, TestSite.tjorn]))
    try site.add(TestPromise(district: "Ljungdalen", period: "2019", file: "2"))
    #expect(
      try site.page("kommuner/berg/2023-2024/").html
        .contains("<h1>Medborgarlöfte för Berg, Bräcke och Tjörn 2023–2024</h1>"))
    #expect(
      try site.page("kommuner/berg/ljungdalen/2019/").html
        .contains("<h1>Medborgarlöfte för Ljungdalen i Berg 2019</h1>"))
  }

  @Test func thePeriodsBeforeAndAfterAreLinkedTo() throws {
    var site = TestSite()
    try site.add(TestPromise(period: "2021-2022", file: "1"))
    try site.add(TestPromise(period: "2023-2024", file: "2"))
    try site.add(TestPromise(period: "2025", file: "3"))
    let page = try site.page("kommuner/berg/2023-2024/")
    #expect(page.html.contains("<a href=\"../2021-2022/index.html\" rel=\"prev\">"))
    #expect(page.html.contains("<a href=\"../2025/index.html\" rel=\"next\">"))
    #expect(page.html.contains("<link rel=\"prev\" href=\"../2021-2022/index.html\">"))
  }
}
