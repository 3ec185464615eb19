import Content
import Diagnostics
import Testing

/// What a path makes a file, and what of other programs is told from its name.
struct ContentPathTests {
  @Test(arguments: [
    "promises/~$2025.docx", "promises/2025.md~", "pages/#om.md#", "pages/om.md.swp", "pages/om.bak", "media/karta.tmp",
    "media/Thumbs.db", "desktop.ini", "media/berg/THUMBS.DB", "promises/berg/4913", "4913", "promises/2025.md.orig", "promises/2025.md.rej",
    "media/plan.pdf.part", "media/plan.pdf.crdownload", "pages/om.md.sb-6c0fa3b1-xYz12a",
  ])
  func whatOtherProgramsLeaveBehindIsKnown(_ path: String) {
    #expect(ContentPath.isLeftBehind(path))
  }

  @Test(arguments: ["promises/2025.md", "media/plan~1.pdf", "media/tmp.pdf", "pages/bak.md", "media/#1.pdf", "promises/4913.md", "years/2024", "pages/orig.md", "media/karta.sb-2.pdf"])
  func whatAnAuthorNamedIsNot(_ path: String) {
    #expect(!ContentPath.isLeftBehind(path))
  }

  @Test(arguments: [
    ("promises/2025.md.txt", "promises/2025.md"), ("promises/2025.txt", "promises/2025.md"),
    ("promises/2025.md.md.txt", "promises/2025.md"), ("promise/2025.md", "promises/2025.md"),
    ("data/localites.csv", "data/localities.csv"), ("promises/berg/2025.MD", "promises/berg/2025.md"),
    ("follow-ups/2025.markdown", "follow-ups/2025.md"), ("löften/berg/2025.md", "promises/berg/2025.md"),
    ("Uppföljningar/2025.txt", "follow-ups/2025.md"), ("uppföljning/2025.md", "follow-ups/2025.md"), ("kommuner/berg.md", "municipalities/berg.md"),
    ("fokusområden/trafik.md", "focus-areas/trafik.md"), ("år/2024.md", "years/2024.md"), ("sidor/om.md", "pages/om.md"),
    ("Promises/2025.md", "promises/2025.md"), ("bilder/torg.png", "media/torg.png"), ("pages/mer/om.md", "pages/om.md"),
    ("data/kommuner.csv", "data/municipalities.csv"), ("data/orter.csv", "data/localities.csv"), ("site.yml", "site.yaml"), ("Site.yaml", "site.yaml"),
    ("webbplats.yaml", "site.yaml"),
  ])
  func whatWasMeantIsSuggested(_ path: String, _ meant: String) {
    #expect(ContentPath(path) == .misfit)
    #expect(ContentPath.nearest(to: path) == meant)
  }

  @Test(arguments: [
    ("promises/2025.txt", true), ("löften/2025.md", true), ("om.md", true), ("om.txt", true), ("pages/mer/om.md", true), ("bilder/torg.png", true),
    ("site.yml", true), ("README.md", false), ("promises/README.txt", false), ("underlag/2025.md", false), ("promises/torg.png", false),
    ("anteckningar.pdf", false),
  ])
  func whatWouldBeMissedIsTold(_ path: String, _ isMissed: Bool) {
    #expect(ContentPath.isMissed(path, meant: ContentPath.nearest(to: path)) == isMissed)
  }

  @Test(arguments: [
    ("promises/2025.docx", "Word (docx)", true), ("pages/om.HTML", "HTML", true), ("follow-ups/berg/2025.rtf", "RTF", true),
    ("2025.odt", "OpenDocument (odt)", false), ("data/2025.pdf", "PDF", false), ("promises/2025.png", nil, true),
  ] as [(String, String?, Bool)])
  func aDocumentOfAnotherProgramIsToldAsWhatItIs(_ path: String, _ format: String?, _ isAmongTexts: Bool) {
    #expect(ContentPath.otherFormat(of: path) == format)
    #expect(ContentPath.isAmongTexts(path) == isAmongTexts)
  }

  @Test(arguments: [
    ("media/web.config", "web.config"), ("media/berg/Web.Config", "Web.Config"), ("media/web.config.", "web.config."),
    ("media/app_offline.htm/plan.pdf", "app_offline.htm"), ("media/sida.php", "sida.php"), ("media/plan.PHP.pdf", "plan.PHP.pdf"),
    ("media/a/formular.aspx", "formular.aspx"), ("media/php.ini", "php.ini"), ("media/vercel.json", "vercel.json"),
    ("media/plan.pdf", nil), ("media/php.pdf", nil), ("media/info.pl.pdf", nil), ("media/web.config.pdf", nil),
    ("media/a.b.c/karta.v2.png", nil),
  ] as [(String, String?)])
  func whatServersReadOrRunIsKnownByItsName(_ path: String, _ name: String?) {
    #expect(MediaFault.nameForServers(in: path) == name)
  }

  @Test(arguments: [
    ("media/tom.png", "", "media-empty"),
    ("media/plan.pdf", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n", "media-only-a-pointer"),
    ("media/plan.pdf", "/annex/objects/SHA256E-s9--0.pdf\n", "media-only-a-pointer"),
    ("media/sida.html", "<p>Text</p>", "media-that-runs"), ("media/data.XML", "<a/>", "media-that-runs"),
    ("media/bild.svg", "<svg><script>1</script></svg>", "media-that-runs"),
    ("media/bild.svg", "<svg\nonload = \"x()\"/>", "media-that-runs"),
    ("media/bild.svg", "<svg><a href='javascript:x()'/></svg>", "media-that-runs"),
    ("media/bild.svg", "<svg><a href='java&#115;cript&#58;x()'/></svg>", "media-that-runs"),
    ("media/bild.svg", "<?xml-stylesheet type='text/xsl' href='a.xsl'?><svg/>", "media-that-runs"),
    ("media/bild.svg", "<!DOCTYPE svg [<!ENTITY x '&#60;script>'>]><svg>&x;</svg>", "media-that-runs"),
    ("media/bild.svg", "<svg><foreignObject><iframe src='x'/></foreignObject></svg>", "media-that-runs"),
    ("media/bild.svgz", "x", "media-that-runs"), ("media/sida.shtml", "x", "media-that-runs"),
    ("media/sida.xht", "x", "media-that-runs"), ("media/sida.MHT", "x", "media-that-runs"),
    ("media/sida", "<!-- x -->\n<!DOCTYPE html><p>", "media-that-runs"), ("media/karta.png", "\u{FEFF} <HTML>", "media-is-page"),
    ("media/plan.txt", "<script>x</script>", "media-that-runs"), ("media/flode.rss", "<?xml version='1.0'?><?xml-stylesheet href='a'?><a/>", "media-that-runs"),
    ("media/bild", "<svg onload='x()'/>", "media-that-runs"),
    ("media/spar.gpx", "<?xml version='1.0'?><gpx><name>Vägen on line</name></gpx>", nil), ("media/plan.txt", "a < b och <penna>", nil),
    ("media/plan.txt", "<penna>", nil),
    ("media/bild.svg", "<svg><title>Stationen on line</title><path d='M0 0'/></svg>", nil),
    ("media/plan.pdf", "%PDF-1.7", nil), ("media/bild.png", "\u{89}PNG", nil),
  ] as [(String, String, String?)])
  func mediaAreLookedAt(_ path: String, _ bytes: String, _ code: String?) {
    #expect(MediaFault.code(of: path, bytes: Array(bytes.utf8), size: bytes.utf8.count)?.name == code)
  }

  @Test(arguments: [true, false], [true, false])
  func aDrawingInUTF16IsReadToo(_ hasMark: Bool, _ isBigEndian: Bool) {
    let units = Array(((hasMark ? "\u{FEFF}" : "") + "<svg onload='x()'/>").utf16)
    let bytes = units.flatMap { isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(MediaFault.code(of: "media/bild.svg", bytes: bytes, size: bytes.count) == .mediaThatRuns)
  }

  @Test(arguments: [
    ("a telephone's photograph", "media/torget.jpg", "\0\0\0\u{18}ftypheic\0", .heic),
    ("a text of a word processor", "media/bild.png", "PK\u{3}\u{4}\u{14}", .zip), ("a document as a picture", "media/plan.PNG", "%PDF-1.7", .pdf),
    ("a scanner's picture", "media/karta.jpeg", "II*\0\u{8}", .tiff), ("a packed document as a PDF", "media/plan.pdf", "PK\u{3}\u{4}", .zip),
    ("a picture under another picture's name", "media/bild.jpg", "GIF89a", nil), ("a document", "media/plan.pdf", "%PDF-1.4", nil),
    ("a packed document", "media/plan.docx", "PK\u{3}\u{4}", nil), ("nobody knows what", "media/bild.png", "png", nil),
    ("a film", "media/film.mp4", "\0\0\0\u{18}ftypmp42", nil), ("too short to tell", "media/bild.jpg", "\0\0\0\u{18}f", nil),
  ] as [(String, String, String, MediaKind?)])
  func aFileIsWhatItIsCalled(_ name: String, _ path: String, _ bytes: String, _ kind: MediaKind?) {
    #expect(MediaKind.belied(by: path, Array(bytes.utf8)) == kind)
  }

  @Test func aPackedDrawingCanNotBeLookedInto() {
    #expect(MediaFault.code(of: "media/bild.svg", bytes: [0x1F, 0x8B, 8], size: 3) == .mediaThatRuns)
    #expect(MediaFault.code(of: "media/bild.gz", bytes: [0x1F, 0x8B, 8], size: 3) == nil)
  }
}
