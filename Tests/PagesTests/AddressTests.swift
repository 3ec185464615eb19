import Edition
import Testing

struct AddressTests {
  struct Link: Sendable, CustomTestStringConvertible {
    let name: String
    let from: String
    let to: String
    let expected: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Link(name: "down", from: "", to: "kommuner/berg/", expected: "kommuner/berg/index.html"),
    Link(name: "up", from: "kommuner/berg/2023/", to: "kommuner/berg/", expected: "../index.html"),
    Link(name: "to the start", from: "kommuner/berg/", to: "", expected: "../../index.html"),
    Link(name: "aside", from: "kommuner/berg/", to: "kommuner/bracke/", expected: "../bracke/index.html"),
    Link(name: "to itself", from: "om/", to: "om/", expected: "index.html"),
    Link(name: "from a file", from: "404.html", to: "om/", expected: "om/index.html"),
    Link(name: "to a file", from: "om/", to: "media/plan.pdf", expected: "../media/plan.pdf"),
    Link(
      name: "names that begin alike", from: "lan/orebro/", to: "lan/orebro-lan/",
      expected: "../orebro-lan/index.html"),
    Link(
      name: "a name that a person gave", from: "om/", to: "media/Åtgärd 1.pdf",
      expected: "../media/%C3%85tg%C3%A4rd%201.pdf"),
  ])
  func linksAreRelativeAndNameTheFile(_ link: Link) {
    #expect(Address(link.to).relative(to: Address(link.from)) == link.expected)
  }

  @Test func searchEnginesAreToldTheFolder() {
    let base = "https://example.se/loften/"
    #expect(Address("kommuner/berg/").absolute(below: base) == "https://example.se/loften/kommuner/berg/")
    #expect(Address("").absolute(below: base) == base)
  }
}
