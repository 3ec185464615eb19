import Pages
import PromiseModel
import Testing
@testable import TestSupport

/// Which files tell of the same documents.
struct FileGroupTests {
  /// The paths of the group that a file is in.
  private func group(of path: String, in pages: PageSet) throws -> [String] {
    let group = try #require(pages.groups.first { $0.files.contains { pages.paths[$0] == path } })
    return group.files.map { pages.paths[$0] }
  }

  private func pages(_ promises: [TestPromise]) throws -> PageSet {
    var site = TestSite()
    for promise in promises { try site.add(promise) }
    try site.add(TestFollowUp(promise: 0, file: "content/follow-ups/first.md"))
    return try site.pageSet()
  }

  @Test func everyFileIsInOneGroup() throws {
    let pages = try pages([TestPromise()])
    #expect(pages.groups.flatMap(\.files).sorted() == Array(pages.paths.indices))
  }

  @Test func aMunicipalityIsAGroup() throws {
    let pages = try pages([TestPromise(), TestPromise(municipalities: [TestSite.tjorn], file: "content/promises/tjorn.md")])
    let berg = try group(of: "kommuner/berg/index.html", in: pages)
    #expect(
      Set(berg) == [
        "kommuner/berg/index.html", "kommuner/berg/index.json", "kommuner/berg/feed.xml",
        "kommuner/berg/kalender.ics", "kommuner/berg/kort/index.html", "kommuner/berg/2023-2024/index.html",
        "kommuner/berg/2023-2024/index.json", "kommuner/berg/2023-2024/uppfoljning-2023/index.html",
      ])
    let documents = pages.groups.map(\.documents)
    #expect(documents[0] == ["content/promises/berg.md", "content/follow-ups/first.md"])
    #expect(documents[1] == [])
    #expect(documents[2] == ["content/promises/tjorn.md"])
    #expect(documents.last == .some(nil))
  }

  @Test func municipalitiesWithAJointPromiseAreTogetherAlsoByWayOfAThird() throws {
    let (berg, bracke, tjorn) = (TestSite.berg, TestSite.bracke, TestSite.tjorn)
    let pages = try pages([
      TestPromise(municipalities: [tjorn, bracke], file: "content/promises/1.md"),
      TestPromise(municipalities: [berg, bracke], period: "2021", file: "content/promises/2.md"),
    ])
    #expect(pages.groups.count == 2)
    let together = try group(of: "kommuner/berg/index.html", in: pages)
    for name in ["tjorn", "bracke"] { #expect(together.contains("kommuner/\(name)/index.html")) }
  }

  @Test(arguments: ["index.html", "kommuner/index.html", "uppfoljning/2023/index.html", "data/promises.json", "sitemap.xml", "feed.xml"])
  func whatTellsOfAllIsInTheLastGroup(_ path: String) throws {
    let pages = try pages([TestPromise()])
    let last = try #require(pages.groups.last)
    #expect(last.files.contains { pages.paths[$0] == path })
  }

  /// What is not among them can't be seen from another group.
  @Test func landmarksAreWhereDocumentsStandWhatTheyAreCalledAndWhichAreDrafts() throws {
    #expect(
      try pages([TestPromise()]).landmarks == [
        "content/promises/berg.md", "kommuner/berg/2023-2024/", "Medborgarlöfte för Berg 2023–2024", "false",
        "content/follow-ups/first.md", "kommuner/berg/2023-2024/uppfoljning-2023/",
        "Uppföljning 2023: Medborgarlöfte för Berg 2023–2024", "false", "2024", "2023",
      ])
  }
}
