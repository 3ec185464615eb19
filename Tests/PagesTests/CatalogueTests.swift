import PromiseModel
import Testing
@testable import TestSupport

/// What `data/catalogue.rdf` says of a site that it does not say of every other.
struct CatalogueTests {
  private static func catalogue(
    publisher: SiteSettings.Publisher? = nil, _ promises: [TestPromise] = []
  ) throws -> String {
    var site = TestSite()
    site.settings = SiteSettings(title: "Löften", baseURL: "https://example.se/", publisher: publisher)
    for promise in promises { try site.add(promise) }
    return try site.file("data/catalogue.rdf")
  }

  // MARK: Dates

  @Test(arguments: [
    ([], nil), ([nil], nil), (["2023-04-25"], "date\">2023-04-25"), (["2023-04-25", "2022-12-01", nil], "date\">2022-12-01"),
    // DCAT-AP-SE has no months.
    (["2023-04"], "gYear\">2023"), (["2023"], "gYear\">2023"),
    // After the day of the build.
    (["2025-01-01"], nil),
  ] as [([String?], String?)])
  func wasIssuedWhenItsFirstPromiseWasMadePublic(_ published: [String?], _ expected: String?) throws {
    let promises = published.enumerated().map { TestPromise(slug: "s\($0)", published: $1) }
    let text = try Self.catalogue(promises)
    let issued = Set(text.split(separator: "\n").filter { $0.contains("<dcterms:issued") })
    #expect(
      issued == (expected.map {
        ["  <dcterms:issued rdf:datatype=\"http://www.w3.org/2001/XMLSchema#\($0)</dcterms:issued>"]
      } ?? []))
  }

  @Test func aPromiseThatWasOnlySignedCountsFromThatDay() throws {
    #expect(try Self.catalogue([TestPromise(signed: "2023-04-21")]).contains("#date\">2023-04-21</dcterms:issued>"))
  }

  // MARK: The publisher

  @Test func aPublisherWithoutANumberIsNamedHere() throws {
    let text = try Self.catalogue(publisher: .init(name: "Redaktionen"))
    #expect(text.contains("<foaf:Agent rdf:about=\"https://example.se/data/catalogue.rdf#publisher\">"))
    #expect(text.contains("<foaf:name xml:lang=\"sv\">Redaktionen</foaf:name>"))
    #expect(!text.contains("publishertype"))
  }

  @Test func aPublisherWithANumberHasTheNameThatThePortalGivesIt() throws {
    let text = try Self.catalogue(publisher: .init(name: "Berg", organisationNumber: "2120000001"))
    #expect(text.contains("<foaf:Agent rdf:about=\"http://dataportal.se/organisation/SE2120000001\">"))
    #expect(text.contains("<dcterms:publisher rdf:resource=\"http://dataportal.se/organisation/SE2120000001\"/>"))
    #expect(text.contains("<dcterms:identifier>2120000001</dcterms:identifier>"))
  }

  @Test(arguments: zip(PublisherType.allCases, [
    "Academia-ScientificOrganisation", "Company", "IndustryConsortium", "LocalAuthority", "NationalAuthority",
    "NonGovernmentalOrganisation", "NonProfitOrganisation", "PrivateIndividual(s)", "RegionalAuthority",
    "StandardisationBody", "SupraNationalAuthority",
  ]))
  func aTypeHasItsNameInTheListOfTheEU(_ type: PublisherType, _ name: String) throws {
    let text = try Self.catalogue(publisher: .init(name: "A", type: type))
    #expect(text.contains("<dcterms:type rdf:resource=\"http://purl.org/adms/publishertype/\(name)\"/>"))
  }
}
