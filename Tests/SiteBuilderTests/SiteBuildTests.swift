import Diagnostics
import Disk
import Foundation
import Outlook
import PromiseModel
import SiteBuilder
import Source
import Testing

struct SiteBuildTests {
  private func site(_ more: [String: String] = [:]) throws -> SiteFolder {
    let site = try SiteFolder()
    for (path, text) in more { try site.write(text, to: path) }
    return site
  }

  private func hasOutput(_ site: SiteFolder) -> Bool {
    FileManager.default.fileExists(atPath: site.url.appending(path: "output").path)
  }

  @Test func aCheckFindsWhatABuildFindsAndWritesNothing() throws {
    let site = try site([
      "content/promises/a.md": "---\nmunicipality: norvik\nperiod: 2024\n---\n",
      "content/pages/om.md": "---\ntitle: Om\n---\n# Om\n",
    ])
    let checked = try SiteBuild(try site.options()).check()
    #expect(!hasOutput(site))
    let built = try SiteBuild(try site.options()).run()
    #expect(built.published == nil)
    #expect(checked.findings.told.map(\.origin) == built.findings.told.map(\.origin))
    #expect(checked.findings.told.map(\.code) == built.findings.told.map(\.code))
    #expect(checked.findings.count(.error) > 0 && checked.findings.count(.warning) > 0)
    #expect(!hasOutput(site))
  }

  @Test func aCheckOfSoundContentWritesNothing() throws {
    let site = try site()
    let checked = try SiteBuild(try site.options()).check()
    #expect(checked.pages > 0 && checked.findings.count(.error) == 0)
    #expect(!hasOutput(site))
  }

  @Test func strictMindsWarningsAndNotNotes() throws {
    let site = try site()
    // The base has a focus area that nobody uses.
    let built = try SiteBuild(try site.options(strict: true)).run()
    #expect(built.findings.count(.note) > 0 && built.published != nil)
    try site.write("---\ntitle: Om\n---\n# Om\n", to: "content/pages/om.md")
    #expect(try SiteBuild(try site.options(strict: true)).run().published == nil)
    #expect(try SiteBuild(try site.options()).run().published != nil)
  }

  @Test func theOutlookNamesWhatIsOwedAndTheNextChange() throws {
    let site = try site([
      "content/promises/ekhult.md": "---\nmunicipality: ekhult\nperiod: 2023-2024\ndistrict: Hamnen\n---\nVi ses. {#moten}\n"
    ])
    let outlook = try #require(try SiteBuild(try site.options(on: "2024-03-01")).check().outlook)
    #expect(outlook.nextChange?.iso == "2024-04-01")
    #expect(outlook.owed.map(\.file) == ["content/promises/ekhult.md", "content/promises/norrvik-2022.md"])
    #expect(outlook.owed.map(\.year) == [2023, 2022])
    #expect(outlook.owed.map(\.isOverdue) == [false, true])
    #expect(outlook.owed.map(\.due.iso) == ["2024-03-31", "2023-03-31"])
    #expect(outlook.owed.map(\.period) == ["2023-2024", "2022"])
    #expect(outlook.owed.map(\.district) == ["Hamnen", nil])
  }
}
