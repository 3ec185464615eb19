import Disk
import Foundation
import Glibc
import SiteBuilder
import Testing

/// `--precompress`: packed copies beside what a browser reads as text.
struct PackedCopiesTests {
  private let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\">" + String(repeating: "<path/>", count: 300) + "</svg>"

  @discardableResult
  private func build(_ site: SiteFolder, precompress: Bool = true, makesAll: Bool = false) throws -> PublishSummary {
    var options = try site.options(precompress: precompress)
    options.program = "this one"
    options.makesAll = makesAll
    return try #require(try SiteBuild(options).run().published)
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

  @Test func areMadeAnewForWhatChangedAlone() throws {
    let site = try SiteFolder()
    try site.write(svg, to: "content/media/karta.svg")
    try site.write(svg, to: "content/media/plan.svg")
    try build(site)
    let page = try probe("index.html.gz", in: site)
    let plan = try probe("media/plan.svg.gz", in: site)
    try site.write(svg + "<!-- more -->", to: "content/media/karta.svg")
    // One more makes every page again, and none says anything else.
    try site.write("x", to: "content/media/ny.txt")
    try build(site)
    #expect(try number(of: "media/plan.svg.gz", in: site) == plan)
    #expect(try number(of: "index.html.gz", in: site) == page)
    try build(site, makesAll: true)
    for path in ["index.html.gz", "media/plan.svg.gz"] {
      #expect(try site.data(of: "output/" + path).starts(with: [0x1F, 0x8B]))
    }
  }

  /// Writes into a file without leaving a trace: as long as it stays so, it was not made. Returns its number.
  private func probe(_ path: String, in site: SiteFolder) throws -> Int {
    let file = site.url.appending(path: "output/" + path)
    var before = stat()
    #expect(unsafe stat(file.path, &before) == 0)
    let handle = try FileHandle(forWritingTo: file)
    try handle.write(contentsOf: Data(repeating: UInt8(ascii: "p"), count: Int(before.st_size)))
    try handle.close()
    #expect(unsafe utimensat(AT_FDCWD, file.path, [before.st_atim, before.st_mtim], 0) == 0)
    return Int(before.st_ino)
  }

  @Test(arguments: ["edited", ""])
  func areMadeAnewWhereAHandWroteIntoThem(_ text: String) throws {
    let site = try SiteFolder()
    try site.write(svg, to: "content/media/karta.svg")
    try build(site)
    for path in ["index.html.gz", "media/karta.svg.gz"] {
      let before = try Data(contentsOf: site.url.appending(path: "output/" + path))
      try site.write(text, to: "output/" + path)
      try build(site)
      #expect(try Data(contentsOf: site.url.appending(path: "output/" + path)) == before)
    }
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
