import PromiseModel
import Testing
@testable import TestSupport

/// What stands in the files of old addresses that web servers read.
struct RedirectTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    var baseURL = "https://example.se/"
    let aliases: [String]
    let nginx: String
    let apache: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "no old address", aliases: [], nginx: "", apache: ""),
    Case(
      name: "a folder, with and without its slash", aliases: ["/gammal/adress/"],
      nginx: "\"/gammal/adress\" \"/om/\";\n\"/gammal/adress/\" \"/om/\";\n",
      apache: "/gammal/adress /om/\n/gammal/adress/ /om/\n"),
    Case(
      name: "a file", aliases: ["/om.html"], nginx: "\"/om.html\" \"/om/\";\n", apache: "/om.html /om/\n"),
    Case(
      name: "letters that an address has percent signs for, as servers see them", aliases: ["/företag.asp"],
      nginx: "\"/företag.asp\" \"/om/\";\n", apache: "/företag.asp /om/\n"),
    Case(
      name: "below a path", baseURL: "https://example.se/v%C3%A5ra/", aliases: ["/a.html"],
      nginx: "\"/våra/a.html\" \"/v%C3%A5ra/om/\";\n", apache: "/våra/a.html /v%C3%A5ra/om/\n"),
    Case(
      name: "what means something to nginx",
      aliases: ["/a\";return.x", "/b\\.x", "/c;$uri{}.x", "/~d'.x", "/include.x"],
      nginx: #"""
        "/a\";return.x" "/om/";
        "/b\\.x" "/om/";
        "/c;$uri{}.x" "/om/";
        "/~d'.x" "/om/";
        "/include.x" "/om/";

        """#,
      apache: #"""
        /a";return.x /om/
        /b\.x /om/
        /c;$uri{}.x /om/
        /~d'.x /om/
        /include.x /om/

        """#),
    Case(
      name: "a variable in the site's own path", baseURL: "https://example.se/$host/", aliases: ["/a.html"],
      nginx: "\"/$host/a.html\" \"/%24host/om/\";\n", apache: "/$host/a.html /%24host/om/\n"),
    Case(
      name: "a line's end in the site's own path", baseURL: "https://example.se/a%0Ab/", aliases: ["/a.html"],
      nginx: "", apache: ""),
    Case(
      name: "capitals, which nginx does not see", aliases: ["/Gammal.html", "/gammal.html", "/Om.aspx"],
      nginx: "\"/Om.aspx\" \"/om/\";\n",
      apache: "/Gammal.html /om/\n/gammal.html /om/\n/Om.aspx /om/\n"),
    Case(
      name: "the page's own address in capitals, which would go round", aliases: ["/OM/"], nginx: "",
      apache: "/OM /om/\n/OM/ /om/\n"),
    Case(
      name: "longer than a line may be", aliases: ["/" + String(repeating: "a", count: 600) + ".x"], nginx: "",
      apache: ""),
  ]

  @Test(arguments: cases)
  func areWrittenForEachServer(_ example: Case) throws {
    var site = TestSite()
    site.settings = SiteSettings(title: "Löften", baseURL: example.baseURL)
    site.pages = [.test(slug: "om", aliases: example.aliases)]
    #expect(try site.file("data/redirects.nginx.map") == example.nginx)
    #expect(try site.file("data/redirects.apache.map") == example.apache)
  }

  @Test func ofADraftAreForItsAuthorAlone() throws {
    var site = TestSite()
    try site.addPage("Om", aliases: ["/gammal/"], isDraft: true)
    #expect(try site.file("data/redirects.nginx.map").isEmpty)
    #expect(try site.file("gammal/index.html").contains("om/index.html"))
  }

  @Test func areAllThereWhereTheyAreMany() throws {
    var site = TestSite()
    site.pages = [.test(slug: "om", aliases: (0..<2_500).map { "/gammal/\($0).html" })]
    let lines = try site.file("data/redirects.apache.map").split(separator: "\n")
    #expect(lines.count == 2_500)
    #expect(lines.last == "/gammal/2499.html /om/")
  }
}
