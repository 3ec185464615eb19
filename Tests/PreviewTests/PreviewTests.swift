import Diagnostics
import Foundation
import Preview
import Reports
import SiteBuilder
import Testing

struct PreviewTests {
  private static let promise = "content/promises/ny.md"
  private static let text = "---\nmunicipality: ekhult\nperiod: 2023-2024\n---\n- Vi ses. {#moten}\n"
  private static let broken = "---\nmunicipality: ekhult\nperiod: 2023-20x4\n---\n- Vi ses. {#moten}\n"

  @Test func aPageIsWhatABuildPublishes() throws {
    let site = try SmallSite([Self.promise: Self.text])
    try site.publish(withDrafts: true)
    for path in ["index.html", "kommuner/ekhult/2023-2024/index.html", "404.html", "sok.json", "data/prov.csv", "media/finns-inte.png"] {
      let answer = try #require(site.answer("/" + path))
      if let bytes = site.published(path) {
        #expect(answer.status == 200 && answer.body == bytes, "\(path)")
      } else {
        #expect(answer.status == 404 && answer.body == site.published("404.html"), "\(path)")
      }
    }
    #expect(site.answer("/kommuner/ekhult/2023-2024/")?.body == site.published("kommuner/ekhult/2023-2024/index.html"))
    #expect(site.answer("/", [("Sec-Fetch-Dest", "iframe")])?.body == site.published("index.html"))
  }

  @Test func aFolderLeadsToItsPage() throws {
    let site = try SmallSite()
    let answer = try #require(site.answer("/kommuner"))
    #expect(answer.status == 301 && answer.value(of: "Location") == "/kommuner/")
    #expect(site.answer("/_/2025-01-01/kommuner")?.value(of: "Location") == "/_/2025-01-01/kommuner/")
  }

  @Test(arguments: [
    "//kommuner/", "/../content/site.yaml", "/%2e%2e/content/site.yaml", "/..%2fcontent/site.yaml", "/kommuner%2findex.html",
    "/%252e%252e/", "/kommuner/../index.html", "/./index.html", "/index.html%00", "/index.html/", "/INDEX.HTML", "/site.yaml",
    "/content/site.yaml", "/_/../index.html", "/_/panel.html/", "/_/layout.mustache", "/_/%2e%2e/words.yaml", "/_/", "/_",
    "/_/2024-13-01/index.html", "/_/2024-6-1/index.html", "/_/2024-06-01", "/_/2024-06-01//index.html", "/%", "/%zz", "/%ff",
    "/media/", "/media/../site.yaml", "/output/index.html", "/.promise-pages", "/\\index.html",
  ])
  func whatIsNotOfTheSiteIsNotThere(_ path: String) throws {
    let site = try SmallSite([Self.promise: Self.text])
    let answer = try #require(site.answer(path))
    #expect(answer.status == 404, "\(path)")
  }

  @Test func theLastGoodPageStaysWhileSomethingIsWrong() throws {
    let site = try SmallSite([Self.promise: Self.text])
    let page = "/kommuner/ekhult/2023-2024/index.html"
    let good = site.text(page)
    try site.write(Self.broken, to: Self.promise)
    #expect(site.text(page) == good)
    let state = try site.json("/_/state?page=kommuner/ekhult/2023-2024/index.html")
    #expect(state["current"] as? Bool == false && state["there"] as? Bool == true && state["errors"] as? Int == 1)
    let problem = try #require((state["problems"] as? [[String: Any]])?.first)
    #expect(problem["file"] as? String == Self.promise && problem["line"] as? Int == 3 && problem["ofPage"] as? Bool == true)
    #expect(problem["text"] as? String == "period: 2023-20x4")
    // On other days as well.
    #expect(site.answer("/_/2025-06-01" + page)?.status == 200)
    try site.write(Self.text.replacing("Vi ses.", with: "Vi möts."), to: Self.promise)
    #expect(site.text(page).contains("Vi möts."))
    #expect(try site.json("/_/state")["current"] as? Bool == true)
  }

  @Test func beforeThereIsAnythingGoodThatIsSaid() throws {
    let site = try SmallSite([Self.promise: Self.broken])
    #expect(site.answer("/index.html")?.status == 503)
    #expect(try site.json("/_/state")["there"] as? Bool == false)
    try site.write(Self.text, to: Self.promise)
    #expect(site.answer("/index.html")?.status == 200)
  }

  @Test(arguments: ["xx", "", "2024-13-01", "2024-6-1", "2024"])
  func whatIsNoDayIsRefused(_ day: String) throws {
    let site = try SmallSite()
    for path in ["/_/due", "/_/state"] { #expect(site.answer(path + "?day=" + day)?.status == 400) }
  }

  @Test func aFolderThatGoesIsToldOfAndComesBack() throws {
    let site = try SmallSite()
    let good = site.text("/index.html")
    let (content, away) = (site.url.appending(path: "content"), site.url.appending(path: "away"))
    try FileManager.default.moveItem(at: content, to: away)
    site.refresh()
    #expect(site.text("/index.html") == good)
    var state = try site.json("/_/state")
    #expect(state["current"] as? Bool == false && state["errors"] as? Int == 1)
    try FileManager.default.moveItem(at: away, to: content)
    site.refresh()
    state = try site.json("/_/state")
    #expect(state["current"] as? Bool == true && state["errors"] as? Int == 0)
  }

  @Test func anyDayCanBeSeen() throws {
    let site = try SmallSite([Self.promise: Self.text])
    for day in ["2023-01-01", "2024-06-02", "2025-01-01", "2031-05-05"] {
      try site.publish(withDrafts: true, on: day)
      #expect(site.answer("/_/\(day)/index.html")?.body == site.published("index.html"), "\(day)")
      #expect(site.answer("/_/\(day)/kommuner/ekhult/")?.body == site.published("kommuner/ekhult/index.html"), "\(day)")
    }
  }

  @Test func aDayThatIsPastIsWarnedOfNoDaysAfterIt() throws {
    let text = Self.text.replacing("period: 2023-2024", with: "period: 2023-2024\npublished: 2023-02-01\nupdated: 2025-01-01")
    let site = try SmallSite([Self.promise: text])
    func warned(_ state: String) throws -> [String] {
      let state = try site.json(state)
      let codes = (state["problems"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
      #expect(state["warnings"] as? Int == codes.count)
      return codes
    }
    // Today is 2024-06-01: one of the two days lies ahead of it.
    let current = try warned("/_/state")
    #expect(current.contains("published-later"))
    #expect(try warned("/_/state?day=2023-01-15").allSatisfy(current.contains))
    try site.write(text.replacing("updated: 2025-01-01", with: "updated: 2024-01-01"), to: Self.promise)
    #expect(try !warned("/_/state").contains("published-later"))
    #expect(try !warned("/_/state?day=2023-01-15").contains("published-later"))
  }

  @Test func theDaysOnWhichSomethingChangesAreMarked() throws {
    let site = try SmallSite([Self.promise: Self.text])
    let days = try site.json("/_/days")
    #expect(days["today"] as? String == "2024-06-01" && days["first"] as? String == "2023-01-01" && days["last"] as? String == "2026-12-31")
    let marked = try #require(days["days"] as? [String])
    // It comes in force; the follow-up of 2023 is awaited, then overdue; it ends.
    #expect(Set(marked).isSuperset(of: ["2023-01-01", "2024-01-01", "2024-04-01", "2025-01-01", "2025-04-01"]))
  }

  @Test func aPageHasItsCommitmentsWithTheirNames() throws {
    let site = try SmallSite([Self.promise: Self.text])
    let state = try site.json("/_/state?page=kommuner%2Fekhult%2F2023-2024%2Findex.html")
    let page = try #require(state["page"] as? [String: Any])
    let promise = try #require((page["promises"] as? [[String: Any]])?.first)
    let commitments = try #require(promise["commitments"] as? [[String: String]])
    #expect(commitments == [["id": "moten", "kind": "commitment", "text": "Vi ses."]])
    #expect(page["files"] as? [String] == [Self.promise] && page["draft"] as? Bool == false)
  }

  @Test func whatIsDueIsToldAsStatusTellsIt() throws {
    let site = try SmallSite([Self.promise: Self.text, Self.draft: Self.draftText])
    let due = try site.json("/_/due")
    let matters = try #require(due["matters"] as? [[String: String]])
    let own = try #require(matters.first { $0["file"] == Self.promise })
    #expect(own["urgency"] == "late" && own["path"] == "kommuner/ekhult/2023-2024/index.html")
    #expect(own["text"]?.contains("uppföljningen av 2023 skulle ha kommit senast 31 mars 2024") == true)
    #expect(matters.contains { $0["file"] == Self.draft && $0["heading"] == "Utkast" && $0["path"] == "kommuner/ekhult/2025/index.html" })
    #expect(due["count"] as? Int == matters.count && due["untold"] as? Int == 0)
    let told = StatusReport(
      try SiteTexts(site.options).status(on: site.options.date), try site.agenda(), in: .swedish
    ).text(as: .text)
    #expect(matters.allSatisfy { told.contains($0["text"] ?? "?") })
    // On another day.
    let later = try #require(try site.json("/_/due?day=2023-02-01")["matters"] as? [[String: String]])
    #expect(!later.contains { $0["urgency"] == "late" && $0["file"] == Self.promise })
  }

  // MARK: Drafts with errors

  private static let draft = "content/promises/sedan.md"
  private static let draftText = "---\nmunicipality: ekhult\nperiod: 2025\ndraft: true\n---\n- Vi hörs. {#horas}\n"
  private static let draftPage = "kommuner/ekhult/2025/index.html"

  @Test(arguments: [
    "---\nmunicipality: ekhult\nperiod: 2025\ndraft: true\nby: nobody\n---\n- Vi hörs. {#horas}\n",
    "---\nmunicipality: ekhult\nperiod: 20x5\ndraft: true\n---\n- Vi hörs. {#horas}\n",
    "---\nmunicipality: [ekhult\nperiod: 2025\ndraft: true\n---\n- Vi hörs. {#horas}\n",
    "---\nmunicipality: ekhult\nperiod: 2025\ndraft:  true\n\n- Vi hörs. {#horas}\n",
    "---\nmunicipality: ekhult\nperiod: 2023-2024\ndraft: true\n---\n- Vi hörs. {#horas}\n",
  ])
  func aDraftWithErrorsKeepsNobodyFromSeeingTheRest(_ broken: String) throws {
    // Somebody leads to it, and another draft follows it up.
    let site = try SmallSite([
      Self.promise: Self.text, Self.draft: broken,
      "content/pages/om.md": "---\ntitle: Om\n---\nSe [det nya](../promises/sedan.md).\n",
      "content/follow-ups/sedan.md": "---\nmunicipality: ekhult\nperiod: 2025\nyear: 2025\ndraft: true\n---\n- Klart. {#horas status=fulfilled}\n",
    ])
    #expect(site.text("/om/").contains("det nya"))
    #expect(site.text("/kommuner/ekhult/2023-2024/").contains("Vi ses."))
    #expect(site.answer("/" + Self.draftPage)?.status == 404)
    var state = try site.json("/_/state?page=om/index.html")
    #expect((state["leftOut"] as? [String])?.contains(Self.draft) == true)
    #expect(state["current"] as? Bool == true && state["there"] as? Bool == true)
    #expect((state["errors"] as? Int ?? 0) > 0)
    // What is written meanwhile is seen.
    try site.write(Self.text.replacing("Vi ses.", with: "Vi möts."), to: Self.promise)
    #expect(site.text("/kommuner/ekhult/2023-2024/").contains("Vi möts."))
    // It comes when it is mended, and stays as it was when it is broken again.
    try site.write(Self.draftText, to: Self.draft)
    #expect(site.text("/" + Self.draftPage).contains("Vi hörs."))
    #expect(try site.json("/_/state")["leftOut"] as? [String] == [])
    try site.write(broken, to: Self.draft)
    try site.write(Self.text.replacing("Vi ses.", with: "Vi syns."), to: Self.promise)
    #expect(site.text("/" + Self.draftPage).contains("Vi hörs."))
    #expect(site.text("/kommuner/ekhult/2023-2024/").contains("Vi syns."))
    state = try site.json("/_/state?page=" + Self.draftPage)
    #expect(state["current"] as? Bool == false && (state["leftOut"] as? [String])?.contains(Self.draft) == true)
    // Another day has no site before it.
    #expect(site.text("/_/2025-03-03/kommuner/ekhult/2023-2024/").contains("Vi syns."))
  }

  @Test func errorsElsewhereKeepTheLastGoodSite() throws {
    let broken = Self.draftText.replacing("2025", with: "20x5")
    let site = try SmallSite([Self.promise: Self.broken, Self.draft: broken])
    #expect(site.answer("/index.html")?.status == 503)
    #expect(try site.json("/_/state")["leftOut"] as? [String] == [])
  }

  @Test func whatKeepsTheSiteFromBeingPublishedIsToldFirst() throws {
    let warned = "---\nmunicipality: ekhult\nperiod: 2023-2024\n---\n# Rubrik\n\n- Vi ses 31 juni. {#moten}\n- Vi hörs. {#moten}\n"
    let site = try SmallSite([Self.promise: warned])
    let problems = try #require(try site.json("/_/state")["problems"] as? [[String: Any]])
    let severities = problems.compactMap { $0["severity"] as? String }
    #expect(severities.contains("warning") && severities.first == "error")
    #expect(severities == severities.filter { $0 == "error" } + severities.filter { $0 == "warning" })
  }

  @Test func draftsAreShownAndMarked() throws {
    let site = try SmallSite([Self.promise: Self.text.replacing("---\nm", with: "---\ndraft: true\nm")])
    #expect(site.answer("/kommuner/ekhult/2023-2024/")?.status == 200)
    let page = try #require(try site.json("/_/state?page=kommuner/ekhult/2023-2024/index.html")["page"] as? [String: Any])
    #expect(page["draft"] as? Bool == true)
  }

  @Test func whatPublishingWouldChangeIsTold() throws {
    let site = try SmallSite([Self.promise: Self.text])
    var found = try site.worked("/_/difference")
    #expect(found["first"] as? Bool == true && !paths("added", found).isEmpty && paths("removed", found).isEmpty)
    try site.publish()
    #expect(!site.preview.lookAtOutput().isEmpty)
    found = try site.worked("/_/difference")
    #expect(found["first"] as? Bool == false)
    #expect(["added", "changed", "removed"].allSatisfy { paths($0, found).isEmpty })
    try site.write(Self.text.replacing("Vi ses.", with: "Vi möts."), to: Self.promise)
    try site.write("---\ntitle: Om\n---\nOm oss.\n", to: "content/pages/om.md")
    // Drafts are not published.
    try site.write("---\ntitle: Sedan\ndraft: true\n---\nOm oss.\n", to: "content/pages/sedan.md")
    found = try site.worked("/_/difference")
    #expect(paths("added", found) == ["om/index.html"])
    #expect((found["titles"] as? [String: String])?["om/index.html"]?.hasPrefix("Om") == true)
    #expect(paths("changed", found).contains("kommuner/ekhult/2023-2024/index.html"))
    try site.remove(Self.promise)
    found = try site.worked("/_/difference")
    #expect(paths("removed", found).contains("kommuner/ekhult/2023-2024/index.html"))
    // It is no page of the site any more: its name is that which it has where it is published.
    let title = (found["titles"] as? [String: String])?["kommuner/ekhult/2023-2024/index.html"]
    #expect(title?.contains("Ekhult") == true && title?.contains("2023–2024") == true, "\(title ?? "-")")
    for name in ["added", "changed", "removed"] {
      let files = found[name] as? [String: Any]
      #expect(files?["pages"] as? Int == paths(name, found).count { $0.hasSuffix(".html") })
      // Pages come first.
      let firsts = paths(name, found).prefix(files?["pages"] as? Int ?? 0)
      #expect(firsts.allSatisfy { $0.hasSuffix(".html") })
    }
    try site.write(Self.broken, to: Self.promise)
    #expect(try site.worked("/_/difference")["errors"] as? Int == 1)
  }

  private func paths(_ name: String, _ found: [String: Any]) -> [String] {
    (found[name] as? [String: Any])?["paths"] as? [String] ?? []
  }

  @Test func nothingIsWritten() throws {
    let site = try SmallSite([Self.promise: Self.text])
    let before = site.files
    for target in ["/", "/index.html", "/_/state", "/_/days", "/_/difference", "/_/2025-01-01/index.html", "/_/panel.js"] {
      #expect(site.answer(target)?.status == 200, "\(target)")
    }
    while site.preview.hasWork { _ = site.preview.work() }
    #expect(site.files == before)
  }

  @Test func everyAnswerSaysWhoMayUseIt() throws {
    let site = try SmallSite(["content/media/rit.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>"])
    let panel = try #require(site.answer("/"))
    #expect(panel.value(of: "Content-Security-Policy")?.contains("frame-ancestors 'none'") == true)
    #expect(site.answer("/index.html")?.value(of: "Content-Security-Policy") == "frame-ancestors 'self'")
    let media = site.answer("/media/rit.svg")?.value(of: "Content-Security-Policy")
    #expect(media == "sandbox allow-downloads; frame-ancestors 'self'")
    for target in ["/", "/index.html", "/finns-inte", "/_/state"] {
      let head = try #require(site.answer(target)).bytes(hasBody: false)
      let text = String(decoding: head, as: UTF8.self)
      #expect(text.contains("\r\nCache-Control: no-store\r\n") && text.contains("\r\nX-Content-Type-Options: nosniff\r\n"))
      #expect(text.contains("\r\nCross-Origin-Resource-Policy: same-origin\r\n") && text.hasSuffix("\r\n\r\n"))
    }
  }

  @Test func whoListensIsToldWhenSomethingChanges() throws {
    let site = try SmallSite()
    #expect(site.answer("/_/events") == nil)
    let before = site.preview.greeting
    site.refresh()
    #expect(site.preview.greeting != before)
  }
}
