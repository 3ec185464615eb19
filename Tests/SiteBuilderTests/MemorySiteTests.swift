import Disk
import Foundation
import Outlook
import PromiseModel
import SiteBuilder
import Testing

/// A site in memory is the site that a build publishes, file by file and day by day.
struct MemorySiteTests {
  static let goldenSites = ["districts-and-slugs", "due-rules", "follow-up-states", "open-ended", "proposed-draft-incomplete", "one-municipality"]

  private func options(_ name: String) throws -> BuildOptions {
    let folder = RepositoryFolder.url.appending(path: "Tests/GoldenSites/" + name)
    let date = try String(contentsOf: folder.appending(path: "date"), encoding: .utf8).split(separator: "\n")[0]
    return BuildOptions(
      content: folder.appending(path: "content").path, contentName: "content",
      templates: RepositoryFolder.url.appending(path: "templates").path, templatesName: "templates",
      output: FileManager.default.temporaryDirectory.appending(path: "promise-pages-" + UUID().uuidString).path,
      date: try PartialDate.parse(String(date)).first, withDrafts: true)
  }

  @Test(arguments: goldenSites)
  func everyFileIsAsABuildPublishesIt(_ name: String) throws {
    let options = try options(name)
    defer { try? FileManager.default.removeItem(atPath: options.output) }
    let site = try SiteTexts(options).site(on: options.date, withDrafts: true)
    _ = try SiteBuild(options).run()
    let published = try #require(PublishedSite(in: options.output)?.paths)
    #expect(!published.isEmpty)
    for path in published {
      let bytes = try Data(contentsOf: URL(filePath: options.output).appending(path: path))
      #expect(try site.file(at: path)?.bytes == Array(bytes), "\(path)")
    }
  }

  @Test(arguments: goldenSites)
  func theDaysOfChangeAreThoseThatEachDayNamesInTurn(_ name: String) throws {
    let options = try options(name)
    let texts = try SiteTexts(options)
    let (first, last) = (options.date.adding(days: -400), options.date.adding(days: 1_200))
    var wanted: [CalendarDate] = []
    var day = first
    while let next = texts.site(on: day, withDrafts: true).outlook?.nextChange, next <= last {
      wanted.append(next)
      day = next
    }
    #expect(texts.site(on: options.date, withDrafts: true).changeDays(from: first, through: last) == wanted)
  }

  @Test func whatSaysTheSameIsNotParsedAgain() throws {
    let site = try SiteFolder()
    let options = try site.options()
    let before = try SiteTexts(options)
    try site.write("---\ntitle: Om\n---\nOm oss.\n", to: "content/pages/om.md")
    let after = try SiteTexts(options, before: before)
    #expect(after.site(on: options.date, withDrafts: true).has("om/index.html"))
    #expect(!before.site(on: options.date, withDrafts: true).has("om/index.html"))
    try site.remove("content/pages/om.md")
    #expect(!(try SiteTexts(options, before: after).site(on: options.date, withDrafts: true).has("om/index.html")))
  }
}
