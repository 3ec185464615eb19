import Diagnostics
@testable import Edition
@testable import HTMLPages
import Testing
@testable import TestSupport

/// What stands for the site where its pages are not.
struct PictureTests {
  /// The beginning of a PNG picture of 1200 times 630 dots.
  private static let png: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0x04, 0xB0, 0, 0, 0x02, 0x76,
  ]

  private static func pictures(_ bytes: [UInt8]) -> (pictures: SitePictures, log: DiagnosticLog) {
    var log = DiagnosticLog()
    let source = PictureSource(.sharing, file: "templates/pictures/sharing.png", bytes: bytes)
    return (SitePictures([source], log: &log), log)
  }

  @Test func aPictureSaysHowLargeItIs() throws {
    let read = Self.pictures(Self.png)
    let picture = try #require(read.pictures[.sharing])
    #expect(picture.width == 1200 && picture.height == 630 && picture.bytes == Self.png)
    #expect(read.pictures.all == [.sharing])
    #expect(read.log.sorted().isEmpty)
  }

  @Test(arguments: [
    ("another format", Array("GIF89a, and then some more bytes".utf8)),
    ("nothing", []),
    ("the beginning alone", Array(png.prefix(20))),
    ("no width", png.indices.map { (16..<20).contains($0) ? 0 : png[$0] }),
  ])
  func whatIsNoPNGIsToldOf(_ name: String, _ bytes: [UInt8]) {
    let read = Self.pictures(bytes)
    #expect(read.log.sorted().map(\.code) == [.pictureNotPNG])
    #expect(read.pictures.all.isEmpty)
  }

  @Test func aSiteWhoseTemplatesHaveNoPicturesDoesWithout() throws {
    var texts = TemplateFolder.texts
    texts.pictures = []
    let site = TestSite()
    let html = try site.page("", templates: texts).html
    #expect(!html.contains("og:image") && !html.contains(".png"))
    #expect(html.contains("icon.svg"))
  }

  @Test(arguments: [
    ("sv", "sv_SE"), ("SV", "sv_SE"), ("sv-FI", "sv_FI"), ("sv-Latn-FI", "sv_FI"), ("en-gb", "en_GB"), ("en", nil), ("", nil),
  ])
  func aLanguageIsToldWithItsCountry(_ language: String, _ locale: String?) {
    #expect(OpenGraphLocale.text(of: language) == locale)
  }
}
