import Content
import Diagnostics
import PromiseModel
import Testing

/// Who publishes the site, as `site.yaml` says it (section 9 of the content format).
struct PublisherTests {
  private static func fixture(_ keys: String) -> Fixture {
    Fixture(["site.yaml": "title: Löften\nbase-url: https://x.example/\npublisher: { name: Norrvik, \(keys) }\n"])
  }

  @Test(arguments: PublisherType.allCases)
  func hasOneOfTheTypesThatCataloguesKnow(_ type: PublisherType) throws {
    let site = try #require(Self.fixture("type: \(type.rawValue)").linked().site)
    #expect(site.facts.settings.publisher?.type == type)
  }

  @Test(arguments: ["212000-0001", "2120000001", "'2120000001'"])
  func hasANumberWithOrWithoutItsHyphen(_ written: String) throws {
    let site = try #require(Self.fixture("organisation-number: \(written)").linked().site)
    #expect(site.facts.settings.publisher?.organisationNumber == "2120000001")
  }

  @Test(arguments: [
    ("type: kommunal", "value-unknown", "local-authority"), ("type: kommun", "value-unknown", "local-authority"), ("type: local-authorty", "value-unknown", "local-authority"),
    ("type: Local-Authority", "value-unknown", "local-authority"),
    ("type: private-individual", "value-unknown", "private-individuals"),
    ("organisation-number: 212000-001", "organisation-number-malformed", nil),
    ("organisation-number: 21200-00001", "organisation-number-malformed", nil),
    ("organisation-number: 212000–0001", "character-looks-alike", "212000-0001"),
    ("organisation-number: 212OOO-0001", "organisation-number-malformed", nil),
    ("organisation-number: SE212000000101", "organisation-number-malformed", nil),
    // A sole trader's number is a person's, which is hidden in what is told of it.
    ("organisation-number: 811218-9870", "organisation-number-malformed", nil),
    ("organisation-number: 212000-0010", "organisation-number-wrong", nil),
  ] as [(String, String, String?)])
  func whatIsNoTypeOrNumberIsAnError(_ keys: String, _ code: String, _ suggestion: String?) throws {
    let found = Self.fixture(keys).linked().log.sorted().filter { $0.severity > .note }
    #expect(found.map(\.code.name) == [code])
    #expect(found.map(\.suggestion) == [suggestion])
  }
}
