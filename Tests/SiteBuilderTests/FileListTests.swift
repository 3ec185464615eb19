import Disk
import Foundation
import SiteBuilder
import Testing

/// What is told of a site's files to who sends them on.
struct FileListTests {
  private func build(_ site: SiteFolder, inPlace: Bool = false, precompress: Bool = false) throws -> [FileList.Entry] {
    var options = try site.options(precompress: precompress)
    options.listsFiles = true
    options.staysInPlace = inPlace
    return try #require(try SiteBuild(options).run().files).entries
  }

  private func states(_ entries: [FileList.Entry]) -> [String: FileList.State] {
    Dictionary(uniqueKeysWithValues: entries.map { ($0.path, $0.state) })
  }

  private func published(_ site: SiteFolder) throws -> Set<String> {
    Set(try site.files(in: "output").map { String($0.dropFirst("output/".count)) }.filter { !$0.hasPrefix(".promise-pages") })
  }

  @Test(arguments: [false, true])
  func tellsOfEveryFileWhatBecameOfIt(_ inPlace: Bool) throws {
    let site = try SiteFolder()
    try site.write("plan", to: "content/media/plan.txt")
    try site.write("karta", to: "content/media/karta.txt")
    let first = try build(site, inPlace: inPlace)
    #expect(Set(first.map(\.path)) == (try published(site)))
    #expect(first.allSatisfy { $0.state == .new && $0.content != nil })

    #expect(try build(site, inPlace: inPlace).allSatisfy { $0.state == .same && $0.content != nil })

    try site.write("plan 2", to: "content/media/plan.txt")
    try site.write("ny", to: "content/media/ny.txt")
    try site.remove("content/media/karta.txt")
    let third = try build(site, inPlace: inPlace)
    #expect(states(third).filter { $0.value != .same } == ["media/plan.txt": .changed, "media/ny.txt": .new, "media/karta.txt": .removed])
    #expect(third.filter { $0.state != .same }.map(\.path) == ["media/ny.txt", "media/plan.txt", "media/karta.txt"])
    #expect(third.last?.content == nil)
  }

  @Test func tellsHowBytesAreAndArePacked() throws {
    let site = try SiteFolder()
    try site.write("abc", to: "content/media/a.txt")
    try site.write("not packed by us", to: "content/media/b.gz")
    let entries = try build(site, precompress: true)
    let abc = try #require(entries.first { $0.path == "media/a.txt" }?.content)
    #expect(abc.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(abc.size == 3)
    #expect(abc.encoding == nil)
    let start = try #require(entries.first { $0.path == "index.html" })
    let packed = try #require(entries.first { $0.path == "index.html.gz" })
    #expect(packed.content?.encoding == "gzip")
    #expect(packed.content?.mediaType == "text/html; charset=utf-8")
    #expect(packed.content?.sha256 != start.content?.sha256)
    #expect(packed.order == start.order)
    #expect(entries.first { $0.path == "media/b.gz" }?.content?.encoding == nil)
  }

  /// They are one text to Swift, and two files to the disk and to a web server.
  @Test func knowsNamesByTheirBytes() throws {
    let site = try SiteFolder()
    let names = ["media/\u{E5}.txt", "media/a\u{30A}.txt"]
    for name in names { try site.write(name, to: "content/" + name) }
    func found() throws -> [[UInt8]: FileList.State] {
      try build(site).filter { $0.path.hasSuffix("\u{E5}.txt") }.reduce(into: [:]) { $0[Array($1.path.utf8)] = $1.state }
    }
    let bytes = names.map { Array($0.utf8) }
    #expect(try found() == [bytes[0]: .new, bytes[1]: .new])
    try site.write("changed", to: "content/" + names[1])
    #expect(try found() == [bytes[0]: .same, bytes[1]: .changed])
    try site.remove("content/" + names[0])
    #expect(try found() == [bytes[0]: .removed, bytes[1]: .same])
  }

  @Test func isInTheOrderInWhichToSend() throws {
    let site = try SiteFolder()
    let entries = try build(site)
    #expect(entries.map(\.order) == entries.map(\.order).sorted())
    let order = Dictionary(uniqueKeysWithValues: entries.map { ($0.path, $0.order) })
    #expect(try #require(order["icon.svg"]) < (try #require(order["index.html"])))
    #expect(try #require(order["kommuner/index.html"]) < (try #require(order["index.html"])))
    #expect(try #require(order["index.html"]) < (try #require(order["sitemap.xml"])))
    #expect(entries.last.map { $0.path.hasSuffix(".html") } == false)
  }

  @Test func isMadeForWhoAsksAlone() throws {
    let site = try SiteFolder()
    #expect(try SiteBuild(try site.options()).run().files == nil)
  }

  @Test func tellsOfTheSiteBeforeWhenThatIsBack() throws {
    let site = try SiteFolder()
    try site.write("1", to: "content/media/plan.txt")
    let before = try build(site)
    try site.write("2", to: "content/media/plan.txt")
    try site.write("ny", to: "content/media/ny.txt")
    _ = try build(site)
    let (summary, files) = try SiteRollBack(output: site.url.appending(path: "output").path, listsFiles: true, jobs: 2).run()
    #expect(summary.changed == ["media/plan.txt"])
    let back = try #require(files).entries
    #expect(states(back).filter { $0.value != .same } == ["media/plan.txt": .changed, "media/ny.txt": .removed])
    func checksums(_ entries: [FileList.Entry]) -> [String: String] {
      entries.reduce(into: [:]) { $0[$1.path] = $1.content?.sha256 }
    }
    #expect(checksums(back) == checksums(before))
  }
}
