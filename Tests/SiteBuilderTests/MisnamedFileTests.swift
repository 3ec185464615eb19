import Diagnostics
import Foundation
import SiteBuilder
import Source
import Testing

/// A file that is not read, since it has another name than it should, is told of, and what only follows from that is
/// not.
struct MisnamedFileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Where the file is, and where it should be.
    let path: String
    let right: String
    /// Of the problem, where it is another than that the file is not read.
    var code = "file-not-read"
    var suggestion: String? = ""
  }

  private static let followUp =
    "---\nmunicipality: norrvik\nperiod: 2022\nyear: 2022\npublished: 2023-02-01\n---\nSex. {#vandringar result=6}\n\nTio. {#kontroller result=60}\n"

  static let cases = [
    Case(testDescription: "a promise as plain text", path: "promises/norrvik-2022.txt", right: "promises/norrvik-2022.md"),
    Case(testDescription: "a promise with two endings", path: "promises/norrvik-2022.md.txt", right: "promises/norrvik-2022.md"),
    Case(testDescription: "a promise with an ending in capitals", path: "promises/norrvik-2022.MD", right: "promises/norrvik-2022.md"),
    Case(testDescription: "a promise with the long ending", path: "promises/norrvik-2022.markdown", right: "promises/norrvik-2022.md"),
    Case(testDescription: "a promise with an ending too long", path: "promises/norrvik-2022.mdx", right: "promises/norrvik-2022.md"),
    Case(testDescription: "a promise with an ending mistyped", path: "promises/norrvik-2022.mdd", right: "promises/norrvik-2022.md"),
    Case(testDescription: "a promise with a comma", path: "promises/norrvik-2022,md", right: "promises/norrvik-2022.md"),
    Case(testDescription: "a promise without the dot", path: "promises/norrvik-2022md", right: "promises/norrvik-2022.md"),
    Case(testDescription: "a promise without an ending", path: "promises/norrvik-2022", right: "promises/norrvik-2022.md"),
    Case(testDescription: "a promise with a blank at the end", path: "promises/norrvik-2022.md ", right: "promises/norrvik-2022.md"),
    Case(testDescription: "promises in Swedish", path: "löften/norrvik-2022.md", right: "promises/norrvik-2022.md"),
    Case(testDescription: "follow-ups in Swedish", path: "uppföljningar/norrvik.md", right: "follow-ups/norrvik.md"),
    Case(testDescription: "pages in Swedish", path: "sidor/om.md", right: "pages/om.md"),
    Case(testDescription: "a page in a folder", path: "pages/mer/om.md", right: "pages/om.md"),
    Case(testDescription: "a page at the root", path: "om.md", right: "pages/om.md", suggestion: nil),
    Case(testDescription: "pictures in Swedish", path: "bilder/karta.png", right: "media/karta.png"),
    Case(testDescription: "the settings with a short ending", path: "site.yml", right: "site.yaml"),
    Case(testDescription: "the register in Swedish", path: "data/kommuner.csv", right: "data/municipalities.csv"),
    Case(
      testDescription: "a promise of a word processor", path: "promises/norrvik-2022.docx", right: "promises/norrvik-2022.md",
      code: "file-of-another-program", suggestion: nil),
  ]

  /// A site in which everything is referred to.
  private func site() throws -> SiteFolder {
    let site = try SiteFolder()
    try site.write(Self.followUp, to: "content/follow-ups/norrvik.md")
    try site.write("---\ntitle: Om\n---\nSe [löftet](../promises/norrvik-2022.md).\n", to: "content/pages/om.md")
    let links = "[om](om.md), [löftet](../promises/norrvik-2022.md), [så gick det](../follow-ups/norrvik.md)\n\n![Karta](../media/karta.png)\n"
    try site.write("---\ntitle: Start\n---\n\(links)", to: "content/pages/start.md")
    return site
  }

  @Test(arguments: cases)
  func isToldAlone(_ item: Case) throws {
    let site = try site()
    let bytes = try site.data(of: "content/" + item.right)
    try site.remove("content/" + item.right)
    try site.write(bytes, to: "content/" + item.path)
    let told = try site.problems().filter { $0.severity > .note }
    #expect(told.map(\.code.name) == [item.code])
    #expect(told.map(\.severity) == [.error])
    #expect(told.map(\.suggestion) == [item.suggestion == "" ? item.right : item.suggestion])
  }

  @Test(arguments: [
    ("![Torget](torget.png)", "file-among-texts"), ("Se [torget](torget.png).", "file-among-texts"), ("", "file-fits-nowhere"),
  ])
  func aPictureAmongTheTextsIsToldOfOnce(_ text: String, _ code: String) throws {
    let site = try site()
    try site.write("png", to: "content/pages/torget.png")
    try site.write("---\ntitle: Torget\n---\nText.\n\n\(text)\n", to: "content/pages/torget.md")
    let told = try site.problems().filter { $0.severity > .note }
    #expect(told.map(\.code.name) == [code])
    let words = try #require(told.first).remedy(in: .swedish)
    #expect(words.contains(text.isEmpty ? "Menade du ”media/torget.png”?" : "Flytta den till content/media/torget.png, och skriv ../media/torget.png här."))
  }

  @Test(arguments: ["promises/norrvik/2027.md", "follow-ups/2027.md"])
  func textsBesideTheContentAreToldOf(_ path: String) throws {
    let site = try site()
    try site.write("---\nmunicipality: norrvik\n", to: path)
    try site.write("---\nmunicipality: norrvik\n", to: "pages/other.md")
    let told = try site.problems().filter { $0.severity > .note }
    #expect(told.map { "\($0.severity) \($0.code.name) \($0.origin.file)" } == ["warning file-not-read \(path)"])
    #expect(told.map(\.suggestion) == ["content/" + path])
  }

  @Test func whereTheRightOneIsThereItIsNotSuggested() throws {
    let site = try site()
    try site.write("code,name\n", to: "content/data/kommuner.csv")
    try site.write("Text.\n", to: "content/pages/om.txt")
    let told = try site.problems().filter { $0.severity > .note }
    #expect(told.map { "\($0.severity) \($0.code.name)" } == ["warning file-fits-nowhere", "error file-not-read"])
    #expect(told.map(\.suggestion) == [nil, nil])
  }
}
