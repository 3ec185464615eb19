import Content
import Diagnostics
import Testing

/// The cause is told, and what only follows from it is not.
struct CausesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let files: [String: String]
    let told: [String]

    init(_ name: String, _ files: [String: String], _ told: String...) {
      testDescription = name
      self.files = files
      self.told = told
    }
  }

  private static func promise(_ old: String, _ new: String) -> String { Fixture.promise.replacing(old, with: new) }
  private static func followUp(_ old: String, _ new: String) -> String { Fixture.followUp.replacing(old, with: new) }
  private static let register = "code,name,slug,county,police-region\n0001,Norrvik,norrvik,Norra län,Nord\n"

  static let cases = [
    Case(
      "a misspelt key of a municipality", ["promises/a.md": promise("municipality:", "muncipality:"), "follow-ups/a.md": Fixture.followUp],
      "promises/a.md:2:1 error key-unknown"),
    Case(
      "a municipality's key in Swedish", ["promises/a.md": promise("municipality:", "kommun:"), "follow-ups/a.md": Fixture.followUp],
      "promises/a.md:2:1 error key-unknown"),
    Case(
      "a municipality that is not known",
      ["promises/a.md": promise("norrvik", "norvik"), "follow-ups/a.md": Fixture.followUp],
      "promises/a.md:2:15 error municipality-unknown"),
    Case(
      "a period that is none", ["promises/a.md": promise("2023", "2023–2022x"), "follow-ups/a.md": Fixture.followUp],
      "promises/a.md:3:9 error period-malformed"),
    Case(
      "a period without a value", ["promises/a.md": promise("period: 2023", "period:"), "follow-ups/a.md": Fixture.followUp],
      "promises/a.md:3:1 error value-empty"),
    Case(
      "a slug that is none", ["promises/a.md": Fixture.promise, "promises/b.md": promise("period: 2023", "period: 2023\nslug: Ö x")],
      "promises/b.md:4:7 error slug-malformed"),
    Case(
      "a file that can't be read, at a path that names nobody",
      ["promises/2023.md": "---\ntitle: [\n---\n", "follow-ups/a.md": Fixture.followUp],
      "promises/2023.md:3:1 error yaml-unreadable"),
    Case(
      "a municipality that is not known hides nothing else",
      [
        "promises/a.md": """
        ---
        municipality: norvik
        period: 2023
        signed: 2023-06-31
        focus: [trafk]
        image: { file: media/finns-inte.png, alt: Karta }
        ---
        - Polisen kontrollerar [här](../pages/onn.md). {#kontroller by=polisen}

        """
      ],
      "promises/a.md:2:15 error municipality-unknown", "promises/a.md:4:9 error date-does-not-exist",
      "promises/a.md:5:9 error focus-area-unknown", "promises/a.md:6:16 error file-missing",
      "promises/a.md:8:24 warning link-text-says-nothing", "promises/a.md:8:24 error link-leads-nowhere",
      "promises/a.md:8:64 error giver-unknown"),
    Case(
      "a follow-up of no promise hides nothing else",
      ["promises/a.md": Fixture.promise, "follow-ups/a.md": followUp("period: 2023", "period: 2022").replacing("Det blev", with: "Det [blev så](../pages/onn.md)")],
      "follow-ups/a.md:3:9 error promise-not-found", "follow-ups/a.md:9:5 error link-leads-nowhere"),
    Case(
      "a follow-up among the promises", ["promises/a.md": Fixture.promise, "promises/f.md": Fixture.followUp],
      "promises/f.md:1:1 error document-in-wrong-folder"),
    Case(
      "a promise among the follow-ups", ["follow-ups/p.md": Fixture.promise, "follow-ups/a.md": Fixture.followUp],
      "follow-ups/p.md:1:1 error document-in-wrong-folder"),
    Case(
      "a row of the register that can't be read",
      ["data/municipalities.csv": register + "0002,Söderby\n", "promises/a.md": promise("norrvik", "soderby")],
      "data/municipalities.csv:3:1 error register-row-width"),
    Case(
      "a register that can't be read",
      ["data/municipalities.csv": register.replacing("slug", with: "slugg"), "promises/a.md": Fixture.promise],
      "data/municipalities.csv:1:1 error register-column-missing", "data/municipalities.csv:1:11 warning register-column-unknown"),
    Case(
      "two follow-ups of one year",
      ["promises/a.md": Fixture.promise, "follow-ups/a.md": Fixture.followUp, "follow-ups/b.md": Fixture.followUp],
      "follow-ups/b.md:4:7 error follow-up-twin"),
    Case(
      "a promise before its follow-up, and the settings before all",
      [
        "site.yaml": "title: Löften\nbase-url: x\n", "promises/a.md": promise("period: 2023", "period: 2023\nsigned: x"),
        "follow-ups/a.md": followUp("2024-02-01", "x"),
      ],
      "site.yaml:2:11 error address-not-web", "promises/a.md:4:9 error date-malformed", "follow-ups/a.md:5:12 error date-malformed"),
    Case(
      "a day to come, at its line", ["promises/a.md": promise("period: 2023", "period: 2023\npublished: 2025-01-01")],
      "promises/a.md:4:12 warning published-later"),
  ]

  @Test(arguments: cases)
  func isToldAlone(_ cause: Case) {
    #expect(Fixture(cause.files).problems == cause.told)
  }

  @Test func aFolderThatIsALinkIsToldOfAlone() {
    var fixture = Fixture(["follow-ups/a.md": Fixture.followUp])
    fixture.unreadFolders = ["promises"]
    #expect(fixture.problems == [])
  }
}
