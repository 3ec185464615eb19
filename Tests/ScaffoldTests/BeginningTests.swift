import Content
import Diagnostics
import PromiseModel
import Testing

@testable import Scaffold

/// What is begun says what the promise says, whatever stands in it.
struct BeginningTests {
  private static let register = "code,name,slug,county,police-region\n2326,Berg,berg,Jämtlands län,Nord\n"

  private func site(_ files: [String: String]) -> SiteOutline {
    let all = files.merging(["data/municipalities.csv": Self.register]) { first, _ in first }
    return SiteOutline(
      all.sorted { $0.key < $1.key }.map { path, text in
        parse(SourceFile(path: path, kind: ContentPath(path), name: path, bytes: Array(text.utf8))).document
      }, folder: "content")
  }

  private func followUp(_ promise: String, _ more: [String: String] = [:], year: Int = 2024) throws -> String {
    let files = more.merging(["promises/a.md": "---\nmunicipality: berg\nperiod: 2024\nby: both\n---\n" + promise]) { first, _ in first }
    let begun = NewFollowUp(
      municipality: "berg", period: "2024", year: year, part: nil, covers: nil, district: nil, slug: nil)
    return String(decoding: try begun.file(in: site(files)) { _ in nil }.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("- Vi går. {#gang}\n", "Löftet: Vi går."),
    ("- Vi **går** [ut](https://x.se/). {#gang}\n", "Löftet: Vi går ut."),
    // The end of a comment in a promise ends none here.
    ("Vi går `-->` och <ok@x.se>. {#gang}\n", "Löftet: Vi går -- > och ok@x.se."),
    ("Vi lovar:\n{#gang}\n\n- ett\n- två\n", "Löftet: Vi lovar: ett två"),
    ("### Gå {#gang kind=commitment}\n\nVi går.\n\nLångt.\n", "Löftet: Gå Vi går. Långt."),
    ("- Ta två. {#gang at-least=2 at-most=3 per=half-year unit=\"gång, gånger\"}\n", "Mål: 2 till 3 gånger per halvår."),
    ("- Högst en. {#gang at-most=1 unit=\"gång, gånger\" by=police,vi}\n", "Av: polisen, vi. Mål: högst 1 gång."),
  ])
  func aCommitmentIsSaidInAComment(_ promise: String, _ expected: String) throws {
    let text = try followUp(promise)
    #expect(text.contains(expected), "\(text)")
    #expect(text.ranges(of: "-->").count == text.ranges(of: "<!--").count)
    #expect(text.hasSuffix("[[fyll i: hur det gick]] {#gang}\n"))
  }

  @Test(arguments: [
    ("berg", "municipality: berg\n", "promises/berg/2027.md"), ("Åre och Berg", "municipality: [are, berg]\n", "promises/are/2027.md"),
    ("[berg, are]", "municipality: [berg, are]\n", "promises/berg/2027.md"), ("Berg, berg", "municipality: berg\n", "promises/berg/2027.md"),
    ("berg are", "municipality: [berg, are]\n", "promises/berg/2027.md"),
    ("Upplands Väsby, Berg", "municipality: [upplands-vasby, berg]\n", "promises/upplands-vasby/2027.md"),
  ])
  func aPromiseMayBeOfSeveral(_ written: String, _ key: String, _ path: String) throws {
    let register = Self.register + "2321,Åre,are,Jämtlands län,Nord\n0114,Upplands Väsby,upplands-vasby,Stockholms län,Stockholm\n"
    let begun = NewPromise(municipality: written, period: "2027", earlier: nil, district: nil, slug: nil)
    let file = try begun.file(in: site(["data/municipalities.csv": register])) { _ in nil }
    #expect(file.path == path && String(decoding: file.bytes, as: UTF8.self).contains(key))
  }

  @Test(arguments: [
    ("kvartal 2", "2024-04/2024-06"), ("tertial 3", "2024-09/2024-12"), ("halvår 1", "2024-01/2024-06"), ("andra halvåret", "2024-07/2024-12"),
    ("januari–mars", "2024-01/2024-03"), ("våren", nil), ("hösten", nil), ("Vårterminen", nil), ("höstterminen", nil), ("sommaren", nil),
  ])
  func onlyDaysThatAreSureAreWritten(_ part: String, _ covers: String?) throws {
    let written = SiteOutline.days(ofPart: part, in: 2024)
    #expect(written == covers)
  }

  @Test(arguments: [
    (nil, nil, "2023-12-31", "usage-follow-up-not-begun"), (nil, nil, "2024-01-01", "usage-follow-up-not-over"),
    (nil, nil, "2024-12-31", "usage-follow-up-not-over"), (nil, nil, "2025-01-01", nil), ("kvartal 1", nil, "2024-04-01", nil),
    ("kvartal 3", nil, "2024-04-01", "usage-follow-up-not-begun"), ("våren", nil, "2023-06-01", nil),
    ("våren", "2024-03/2024-05", "2024-05-31", "usage-follow-up-not-over"), ("våren", "unknown", "2023-06-01", nil),
  ] as [(String?, String?, String, String?)])
  func aTimeThatIsNotOverIsToldOf(_ part: String?, _ covers: String?, _ today: String, _ code: String?) throws {
    let begun = NewFollowUp(municipality: "berg", period: "2024", year: 2024, part: part, covers: covers, district: nil, slug: nil)
    let files = ["promises/a.md": "---\nmunicipality: berg\nperiod: 2024\nby: both\n---\n- Vi går. {#gang}\n"]
    let file = try begun.file(in: site(files)) { _ in nil }
    #expect(file.remark(on: try PartialDate.parse(today).first)?.code.name == code)
  }

  /// A follow-up tells of what was promised, and here nothing is yet.
  @Test func aPromiseThatIsNotWrittenIsNotFollowedUp() throws {
    let found = #expect(throws: Refusal.self) { try followUp("- Vi går. {#gang}\n- [[fyll i: mer]] {#mer}\n") }
    #expect(found?.problem.code == .usagePromiseUnwritten && found?.problem.arguments["ids"] == "#mer")
  }

  @Test func whatIsUnderNoHeadingComesUnderOneOfItsOwn() throws {
    let text = try followUp("Vi går. {#a}\n\n## Trafik *nu*\n\nVi står. {#b}\n")
    #expect(text.contains("## Övrigt\n") && text.contains("## Trafik nu\n"))
  }

  @Test func oneHeadingIsDividedByFocusArea() throws {
    let areas = ["focus-areas/x.md": "---\ntitle: Trafik\n---\n", "focus-areas/y.md": "---\ntitle: Skola\n---\n"]
    let text = try followUp("## Löftet\n\n- Vi. {#a focus=x}\n- Ni. {#b focus=y}\n- De. {#c focus=x}\n", areas)
    let outline = text.split(separator: "\n").filter { $0.hasPrefix("## ") || $0.hasPrefix("[[") }
    #expect(outline.map { $0.replacing("[[fyll i: hur det gick]] ", with: "") } == ["## Trafik", "{#a}", "{#c}", "## Skola", "{#b}"])
  }

  @Test func theLatestFigureIsTheOneThatIsKnown() throws {
    func told(_ year: String, _ outcome: String) -> String {
      "---\nmunicipality: berg\nperiod: 2024\nyear: 2024\n\(year)---\n\(outcome)\n"
    }
    let text = try followUp(
      "Vi går. {#a unit=\"gång, gånger\"}\n",
      [
        "follow-ups/1.md": told("part: kvartal 1\ncovers: 2024-01/2024-03\n", "Gick. {#a result=3}"),
        "follow-ups/2.md": told("part: kvartal 2\ncovers: 2024-04/2024-06\n", "Gick. {#a so-far=7}"),
        "follow-ups/3.md": told("part: kvartal 3\ncovers: 2024-07/2024-09\n", "Gick. {#a}"),
        "follow-ups/4.md": told("assessed-by: Tidningen\n", "Gick. {#b result=99}"),
      ])
    #expect(text.contains("Senast känt: 7 gånger sedan löftets början (kvartal 2 2024)."))
  }
}
