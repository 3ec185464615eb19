import Disk
import Foundation
import SiteBuilder
import Testing

/// `--precompress`: packed copies beside what a browser reads as text.
struct PackedCopiesTests {
  private let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\">" + String(repeating: "<path/>", count: 300) + "</svg>"

  @discardableResult
  private func build(_ site: SiteFolder, precompress: Bool = true) throws -> PublishSummary {
    try #require(try SiteBuild(try site.options(precompress: precompress)).run().published)
  }

  private func files(of site: SiteFolder) throws -> Set<String> {
    Set(try FileManager.default.subpathsOfDirectory(atPath: site.url.appending(path: "output").path))
  }

  private func number(of path: String, in site: SiteFolder) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: site.url.appending(path: "output/" + path).path)
    return try #require(attributes[.systemFileNumber] as? Int)
  }

  @Test func lieBesideTextsThatAreNotSmall() throws {
    let site = try SiteFolder()
    try site.write(svg, to: "content/media/karta.svg")
    try site.write("<svg/>", to: "content/media/punkt.svg")
    try site.write(Data(count: 5_000), to: "content/media/bild.png")
    try build(site)
    let files = try files(of: site)
    for path in ["index.html", "404.html", "media/karta.svg"] {
      #expect(files.isSuperset(of: [path, path + ".gz"]))
    }
    for path in ["robots.txt", "media/punkt.svg", "media/bild.png"] {
      #expect(files.contains(path) && !files.contains(path + ".gz"))
    }
  }

  @Test func areNotToldOfAsPages() throws {
    let site = try SiteFolder()
    let first = try build(site, precompress: false)
    let packed = try build(site)
    #expect(packed.added == [] && packed.changed == [] && packed.removed == [])
    #expect(packed.unchanged == first.added.count)
    #expect(try build(site).unchanged == first.added.count)
    let last = try build(site, precompress: false)
    #expect(last.removed == [] && last.unchanged == first.added.count)
  }

  @Test func goWhenTheirFileGoesOrTheyAreNotAskedFor() throws {
    let site = try SiteFolder()
    try site.write(svg, to: "content/media/karta.svg")
    try build(site)
    try site.remove("content/media/karta.svg")
    try build(site)
    #expect(try files(of: site).contains("index.html.gz"))
    #expect(!(try files(of: site).contains("media/karta.svg.gz")))
    try build(site, precompress: false)
    #expect(try files(of: site).filter { $0.hasSuffix(".gz") || $0.hasSuffix(".br") } == [])
  }

  /// Told by bytes that no packer would make.
  @Test func areMadeAnewForWhatChangedAlone() throws {
    let site = try SiteFolder()
    try site.write(svg, to: "content/media/karta.svg")
    try build(site)
    for path in ["index.html.gz", "media/karta.svg.gz"] { try site.write("marked", to: "output/" + path) }
    let number = try number(of: "index.html.gz", in: site)
    try site.write(svg + "<!-- more -->", to: "content/media/karta.svg")
    try build(site)
    #expect(try site.text(of: "output/index.html.gz") == "marked")
    #expect(try self.number(of: "index.html.gz", in: site) == number)
    #expect((try? site.text(of: "output/media/karta.svg.gz")) != "marked")
  }

  @Test func leaveTheFilesOfAuthorsAlone() throws {
    let site = try SiteFolder()
    try site.write(svg, to: "content/media/karta.svg")
    try site.write("an author's own", to: "content/media/karta.svg.gz")
    try site.write(svg, to: "content/media/plan.svg")
    try site.write("in a folder", to: "content/media/plan.svg.gz/a.txt")
    #expect(try build(site).added.contains("media/karta.svg.gz"))
    #expect(try site.text(of: "output/media/karta.svg.gz") == "an author's own")
    #expect(try site.text(of: "output/media/plan.svg.gz/a.txt") == "in a folder")
  }
}
