import Diagnostics
import SiteBuilder
import Source
import Testing
@testable import TestSupport

/// Links that are written with the site's own address lead to what is there, as all others.
struct OwnAddressTests {
  @Test(arguments: [
    ("https://loften.example", nil), ("https://loften.example/", nil), ("https://loften.example/gammal/", nil),
    ("https://loften.example/kommuner/norrvik/", nil), ("https://LOFTEN.example/kommuner/norrvik", nil),
    ("http://loften.example/media/plan.txt", nil), ("https://loften.example/data/lofte.csv?x=1", "/data/lofte.csv?x=1"),
    ("https://loften.example/finns-inte/", "/finns-inte/"), ("http://loften.example/finns-inte", "/finns-inte"),
    ("https://loften.example/media/saknas.pdf", "/media/saknas.pdf"), ("https://annan.example/finns-inte/", nil),
    ("https://loften.example.se/finns-inte/", nil),
  ] as [(String, String?)])
  func aPageOrFileThatIsNotThereIsToldOf(_ address: String, _ told: String?) throws {
    let site = try SiteFolder()
    try site.write("---\ntitle: Om\naliases: [/gammal/]\n---\nSe [sidan](\(address)).\n", to: "content/pages/om.md")
    let problems = try site.problems().filter { $0.severity >= .warning }
    #expect(problems.map(\.code.name) == (told == nil ? [] : ["link-leads-nowhere"]))
    #expect(problems.map(\.origin.place) == (told == nil ? [] : [Place(line: 5, column: 4)]))
    if let told, let problem = problems.first { #expect(problem.problem(in: .english).contains(told)) }
  }

  @Test(arguments: [
    ("source: ◊https://loften.example/finns-inte/", "link-leads-nowhere"),
    ("documents: { title: Plan, url: ◊https://loften.example/media/saknas.pdf }", "link-leads-nowhere"),
    ("contacts: [{ role: Polis, url: ◊https://loften.example/#kontakt }]", "anchor-missing"),
    ("survey: { title: Enkät, url: https://loften.example/kommuner/ }", nil), ("source: https://annan.example/finns-inte/", nil),
  ] as [(String, String?)])
  func aKeyLeadsToWhatIsThereToo(_ key: String, _ told: String?) throws {
    let site = try SiteFolder()
    let text = MarkedText("---\nmunicipality: norrvik\nperiod: 2024\n\(key)\n---\nVi ses. {#moten}\n")
    try site.write(text.text, to: "content/promises/a.md")
    let problems = try site.problems().filter { $0.severity >= .warning }
    #expect(problems.map(\.code.name) == (told == nil ? [] : [told]))
    #expect(problems.map(\.origin.place) == text.places(of: "◊"))
  }

  @Test func anIDThatCouldNotBeReadIsNotMissed() throws {
    let site = try SiteFolder()
    try site.write("---\ntitle: Om\n---\nText. {#kontakt by=;}\n", to: "content/pages/om.md")
    try site.write("---\ntitle: Ny\n---\nSe [om](/om/#kontakt).\n", to: "content/pages/ny.md")
    #expect(try site.problems().filter { $0.severity >= .warning }.map(\.code.name) == ["attributes-with-comma"])
  }
}
