import Content
import Diagnostics
import PromiseModel
import Source
import Testing

/// The register, as spreadsheets save it.
struct RegisterTests {
  private static let rows = [
    "code,name,full-name,slug,county,police-region,homepage",
    "0001,Norrvik,,norrvik,Norra län,Nord,https://norrvik.example/",
    "0002,Falun,Falu kommun,falun,\"Södra, län\",Nord,",
  ]

  private static func fixture(_ register: String, _ more: [String: String] = [:]) -> Fixture {
    Fixture(["data/municipalities.csv": register].merging(more) { $1 })
  }

  private static func separated(by separator: String) -> String {
    rows.map { $0.replacing("\"Södra, län\"", with: "Södra_ län").replacing(",", with: separator).replacing("_", with: ",") + "\n" }
      .joined()
  }

  /// With columns beside the table that nothing stands in.
  private static func beside(left: String, right: String) -> String {
    var text = ""
    for row in rows { text += left + row + right + "\n" }
    return text
  }

  @Test(arguments: [
    rows.joined(separator: "\n"), rows.joined(separator: "\r\n") + "\r\n", separated(by: ";"), separated(by: "\t"),
    "sep=;\n" + separated(by: ";"), "sep=,\r\n" + rows.joined(separator: "\r\n"),
    rows.joined(separator: "\n") + "\n,,,,,,\n,,,,,,\n", "\u{FEFF}" + separated(by: ";"),
    beside(left: "", right: ",,"), beside(left: ",", right: ", "), rows.joined(separator: "\n").replacing("code,name,", with: "code , name ,"),
  ] as [String])
  func isReadWhateverSeparatesItsFields(_ register: String) throws {
    let fixture = Self.fixture(register)
    #expect(fixture.problems == [])
    let municipalities = try #require(fixture.linked().site).facts.municipalities
    #expect(municipalities.map(\.code) == ["0002", "0001"])
    #expect(municipalities.map(\.fullName) == ["Falu kommun", "Norrviks kommun"])
    #expect(municipalities.map(\.homepage) == [nil, "https://norrvik.example/"])
    #expect(try #require(fixture.linked().site).facts.counties.map(\.name) == ["Norra län", "Södra, län"])
  }

  @Test func aColumnWithoutAHeadingIsToldOfWhereSomethingStandsInIt() {
    let register = "code,name,slug,county,police-region,\n0001,A,a,L,M,obs\n"
    #expect(Self.fixture(register).problems == ["data/municipalities.csv:1:37 warning register-column-unknown"])
  }

  @Test func aMunicipalitysOwnDocumentSaysItsHomepageBefore() throws {
    let fixture = Self.fixture(
      Self.rows.joined(separator: "\n"), ["municipalities/norrvik.md": "---\nhomepage: https://annan.example/\n---\n"])
    #expect(try #require(fixture.linked().site).facts.municipalities.map(\.homepage) == [nil, "https://annan.example/"])
  }

  @Test(arguments: [
    ("180", "0180"), ("01800", nil), ("018O", nil), ("80", nil), ("0180 ", "0180"),
  ] as [(String, String?)])
  func aCodeHasFourDigits(_ code: String, _ suggestion: String?) {
    let found = Self.fixture("code,name,slug,county,police-region\n\(code),A,a,L,M\n").linked().log.sorted().filter { $0.severity > .note }
    #expect(found.map(\.code.name) == ["register-code-malformed"])
    #expect(found.map(\.suggestion) == [suggestion])
    #expect(found.first?.origin.place?.line == 2)
  }

  @Test func blanksAroundANameAreNoneOfIt() throws {
    let fixture = Self.fixture("code,name,slug,county,police-region\n0001, Norrvik ,norrvik, Norra län,Nord\n0002,Falun,falun,Norra län,Nord\n")
    let facts = try #require(fixture.linked().site).facts
    #expect(facts.municipalities.map(\.name) == ["Falun", "Norrvik"])
    #expect(facts.counties.map(\.name) == ["Norra län"])
  }

  @Test func aCountyIsWrittenInOneWay() {
    let register = Self.rows.joined(separator: "\n").replacing("\"Södra, län\"", with: "Norra Län")
    #expect(Self.fixture(register).problems == ["data/municipalities.csv:3:24 error register-county-spelled-twice"])
  }

  @Test func aHomepageIsAnAddress() {
    let register = Self.rows.joined(separator: "\n").replacing("https://norrvik.example/", with: "norrvik")
    #expect(Self.fixture(register).problems == ["data/municipalities.csv:2:38 error address-not-web"])
  }

  @Test(arguments: [
    ("data/localities.csv", "name,municipality-code,population\nViken,0001,1200\n", nil),
    ("data/localities.csv", "name;municipality-code;population;källa\nViken;0001;1200;SCB\n", nil),
    ("data/provinces.csv", "name,municipality-code\nDalarna,0002\n", nil),
    ("data/provinces.csv", "name\nDalarna\n", "1:1 error register-column-missing"),
    ("data/localities.csv", "name,municipality-code,population\nViken,1,1200\n", "2:7 error register-code-malformed"),
    ("data/provinces.csv", "name,municipality-code\nDalarna\n", "2:1 error register-row-width"),
    ("data/localities.csv", "name,municipality-code,population\nViken,0009,1200\n", "2:7 error place-code-unknown"),
    ("data/provinces.csv", "name,municipality-code\nDalarna,0009\n", "2:9 error place-code-unknown"),
    ("data/localities.csv", "name,municipality-code,population\nViken,0001,många\n", "2:12 error place-population-malformed"),
    ("data/localities.csv", "name,municipality-code,population\nViken,0001,12.5\n", "2:12 error place-population-malformed"),
    ("data/localities.csv", "name,municipality-code,population\nViken,0001,-3\n", "2:12 error place-population-malformed"),
    ("data/localities.csv", "name,municipality-code,population\nViken,0001,1 200\n", nil),
    ("data/localities.csv", "name,municipality-code,population\nViken,0001,\n", nil),
    ("data/localities.csv", "name,municipality-code,population\n ,0001,12\n", "2:1 error register-field-empty"),
    ("data/localities.csv", "name,municipality-code,population\nViken,0001,12\nViken,0001,12\n", "3:1 error place-twice"),
    ("data/localities.csv", "name,municipality-code,population\nViken,0001,12\nViken,0002,3\n", nil),
    ("data/provinces.csv", "name,municipality-code,name\nDalarna,0001,Dalarna\n", "1:24 error register-column-twice"),
  ] as [(String, String, String?)])
  func tablesOfPlacesAreKnownAndChecked(_ path: String, _ text: String, _ told: String?) {
    #expect(Fixture([path: text]).problems == [told].compactMap { $0.map { "\(path):\($0)" } })
  }
}
