import Edition
import Pages
import PromiseModel
import Testing
@testable import TestSupport

/// How a published file is sent on.
struct WayOutTests {
  private func way(_ path: String, _ start: String = "") -> WayOut { WayOut(of: path, start: start.utf8) }

  private static let page = "<!doctype html>\n"

  /// Of each pair the first is pointed at by the second.
  @Test(arguments: [
    ("media/berg/bild.jpg", "kommuner/berg/2024/uppfoljning-2024/index.html"), ("icon.svg", "404.html"), ("sok.js", "index.html"),
    ("kommuner/berg/2024/index.json", "kommuner/berg/2024/index.html"),
    ("kommuner/berg/2024/uppfoljning-2024/index.html", "kommuner/berg/2024/index.html"),
    ("kommuner/berg/norra/2024/uppfoljning-2024/index.html", "kommuner/berg/norra/2024/index.html"),
    ("kommuner/berg/2024/index.html", "kommuner/berg/index.html"), ("kommuner/berg/index.html", "kommuner/index.html"),
    ("kommuner/index.html", "index.html"), ("om/index.html", "index.html"), ("index.html", "sitemap.xml"),
    ("kommuner/berg/2024/index.html", "kommuner/berg/feed.xml"), ("index.html", "feed.xml"), ("kommuner/berg/index.html", "sok.json"),
    ("data/promises.csv", "data/index.html"), ("data/schema/promises.json", "data/datapackage.json"),
    ("data/promises.csv", "data/datapackage.json"), ("data/promises.csv", "data/catalogue.rdf"),
    ("data/outcomes/2023/jamtlands-lan.csv", "data/outcomes.csv"), ("data/promises/2023.json", "data/promises.json"),
    ("om/index.html", "data/redirects.nginx.map"), ("media/a/b/c/d/e/f/g/h/i.pdf", "kommuner/berg/2024/index.html"),
  ])
  func whatIsPointedAtGoesFirst(_ pointedAt: String, _ points: String) {
    func step(_ path: String) -> Int { way(path, path.hasSuffix(".html") ? Self.page : "{}").step }
    #expect(step(pointedAt) < step(points))
  }

  @Test func everyStepIsOne() {
    for depth in 0..<20 {
      for name in ["index.html", "index.json", "feed.xml", "a.pdf"] {
        let path = String(repeating: "a/", count: depth) + name
        #expect((1...WayOut.lastStep).contains(way(path, name == "index.html" ? Self.page : "").step))
      }
    }
  }

  @Test(arguments: [
    ("index.html", page, "text/html; charset=utf-8"), ("gammal/Start.aspx", page, "text/html; charset=utf-8"),
    ("gammal/plan.pdf", "<!DOCTYPE html>", "text/html; charset=utf-8"), ("media/plan.pdf", "%PDF", "application/pdf"),
    ("media/plan.PDF", "", "application/pdf"), ("media/sida", page, "application/octet-stream"),
    ("feed.xml", "<?xml", "application/atom+xml"), ("kommuner/berg/feed.xml", "<?xml", "application/atom+xml"),
    ("sitemap.xml", "<?xml", "application/xml"), ("media/feed.xml/a.png", "", "image/png"),
    ("kalender.ics", "", "text/calendar; charset=utf-8"), ("data/promises.csv", "", "text/csv; charset=utf-8"),
    ("data/catalogue.rdf", "", "application/rdf+xml"), ("media/bild.v2.JPG", "", "image/jpeg"), ("media/.a", "", "application/octet-stream"),
    ("robots.txt", "", "text/plain; charset=utf-8"), ("media/okänd.ending", "", "application/octet-stream"),
  ])
  func whatAFileIsTellsItsNameOrItsBeginning(_ path: String, _ start: String, _ type: String) {
    #expect(way(path, start).mediaType == type)
  }

  /// A new kind of file is to find its place as well.
  @Test func everyFileOfASiteIsSentAsSomething() throws {
    var site = TestSite()
    try site.addPage("Om", aliases: ["/gammal.aspx"])
    let pages = try site.pageSet()
    for path in pages.paths {
      let way = WayOut(of: path, start: try pages.text(at: path).utf8.prefix(64))
      #expect(way.mediaType != "application/octet-stream", "\(path)")
    }
  }
}
