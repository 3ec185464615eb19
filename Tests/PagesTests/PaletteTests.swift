import Diagnostics
import PromiseModel
import Source
import Testing
@testable import TestSupport

struct PaletteTests {
  private static let spot = Origin(file: "site.yaml", place: Place(line: 7, column: 12))

  private static func site(_ colour: String) throws -> TestSite {
    var site = TestSite()
    let colour: Colour = try #require(Colour(colour))
    site.settings = SiteSettings(
      title: "Löften", baseURL: "https://example.se/",
      theme: .init(colour: colour, colourSpot: spot))
    return site
  }

  @Test(arguments: ["#1a5276", "#000", "#6a1b4d", "#0b6e4f"])
  func takesAColourThatCanBeRead(_ colour: String) throws {
    let site = try Self.site(colour)
    #expect(try site.problems().isEmpty)
    #expect(try site.page("").html.contains("--accent:\(try #require(Colour(colour)).text);"))
  }

  /// In the dark the same colour would vanish: what stands there can be read too.
  @Test(arguments: ["#1a5276", "#000", "#6a1b4d", "#0b6e4f"])
  func makesItsOwnColourForTheDark(_ colour: String) throws {
    let html = try Self.site(colour).page("").html
    let dark = try #require(html.split(separator: "prefers-color-scheme:dark){").last)
    func value(_ name: String) throws -> Colour {
      let text = try #require(dark.split(separator: "--\(name):").dropFirst().first)
      return try #require(Colour(String(text.prefix { $0 != ";" })))
    }
    for ground in ["paper", "surface"] {
      #expect(try value("accent").contrast(to: value(ground)) >= 4.5)
    }
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let colour: String
    let contrast: String
    var testDescription: String { colour }
  }

  @Test(arguments: [
    Refusal(colour: "#ffcc00", contrast: "1.3"), Refusal(colour: "#fff", contrast: "1.0"),
    // Enough on white, and too little on the shaded surface.
    Refusal(colour: "#757575", contrast: "4.1"),
  ])
  func refusesAColourThatIsTooLightAndNamesADarkerOne(_ refusal: Refusal) throws {
    let problem = try #require(try Self.site(refusal.colour).problems().first)
    #expect(problem.code == .colourTooLight)
    #expect(problem.origin.file == "site.yaml")
    #expect(problem.origin.place == Place(line: 7, column: 12))
    #expect(problem.problem(in: .english).contains(refusal.contrast))
    let remedy = problem.remedy(in: .english)
    let better = try #require(remedy.split(separator: "\"").dropFirst().first)
    #expect(try Self.site(String(better)).problems().isEmpty)
  }
}
