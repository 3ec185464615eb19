import Foundation
import Glibc

/// Examples that a text can't show: what makes them is too large, not to be seen, or not there.
enum MadeExample {
  /// Makes the example of this problem, if it is one of these.
  ///
  /// A switch, since a dictionary of closures takes the compiler half a minute.
  static func make(_ code: String, in site: SiteFolder) throws {
    switch code {
    case "not-utf-8":
      try site.write(Data([0x76, 0xC3, 0x28]), to: "content/pages/om.md")
    case "file-is-packed":
      try site.write(Data([0x50, 0x4B, 0x03, 0x04, 0x14, 0xFF]), to: "content/pages/om.md")
    case "table-not-utf-8":
      try site.write(Data([0x63, 0x6F, 0x64, 0x65, 0x0A, 0xC5, 0x72, 0x65]), to: "content/data/municipalities.csv")
    case "file-is-latin-1":
      try site.write(Data([0x76, 0xE5, 0x72]), to: "content/pages/om.md")
    case "file-is-utf-16":
      try site.write(Data([0xFF, 0xFE, 0x4F, 0x00]), to: "content/pages/om.md")
    case "file-too-large":
      try site.write(repeated("Om oss. ", 1 << 20), to: "content/pages/om.md")
    case "file-name-unreadable":
      // 0xFF is in no name that is text.
      let path = Array((site.url.path + "/content/").utf8) + [0xFF] + Array(".md".utf8) + [0]
      close(unsafe open(path.map { CChar(bitPattern: $0) }, O_WRONLY | O_CREAT, 0o644))
    case "value-too-long":
      try page("---\ntitle: \(repeated("a", 5_000))\n---\n", site)
    case "list-too-long":
      let areas = (0..<500).map { "a-\($0)" }.joined(separator: ", ")
      try promise("focus: [\(areas)]", site)
    case "register-too-long":
      let rows = (1...1_001).map { "\($0),Ort \($0),ort-\($0),Län,Mitt\n" }.joined()
      try site.write("code,name,slug,county,police-region\n" + rows, to: "content/data/municipalities.csv")
    case "too-many-follow-ups":
      for part in 0..<500 {
        let keys = "municipality: norrvik\nperiod: 2022\nyear: 2022\npart: del \(part)\npublished: 2023-02-01"
        try site.write("---\n\(keys)\n---\n", to: "content/follow-ups/\(part).md")
      }
    case "menu-too-long":
      for page in 0..<100 { try site.write("---\ntitle: Om\n---\n", to: "content/pages/om-\(page).md") }
    case "more-errors":
      try page("---\ntitle: Om\n---\n\((1...100).map { "[om oss](oss\($0).md)\n\n" }.joined())", site)
    case "more-warnings":
      try page("---\ntitle: Om\n---\n\((1...100).map { "Om <x\($0)>oss.\n\n" }.joined())", site)
    case "nul-in-file":
      try site.write("Om\0oss", to: "content/pages/om.md")
    case "file-is-a-link":
      let link = site.url.appending(path: "content/pages/om.md").path
      try site.write("Om oss.", to: "content/pages/_om.md")
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "_om.md")
    case "folder-is-a-link":
      let folder = site.url.appending(path: "content/promises").path
      try FileManager.default.moveItem(atPath: folder, toPath: site.url.appending(path: "annat").path)
      try FileManager.default.createSymbolicLink(atPath: folder, withDestinationPath: "../annat")
    case "file-left-behind":
      try site.write("x", to: "content/promises/~$2024.docx")
    case "file-of-another-program":
      try site.write("PK", to: "content/promises/2024.docx")
    case "media-empty":
      try site.write("", to: "content/media/tom.png")
    case "media-only-a-pointer":
      let pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n"
      try site.write(pointer, to: "content/media/plan-2024.pdf")
    case "settings-missing":
      try site.remove("content/site.yaml")
    case "register-missing":
      try site.remove("content/data/municipalities.csv")
    case "control-character":
      try page("---\ntitle: Om\n---\nOm\u{B}oss.\n", site)
    case "front-matter-fence-blanks":
      try page("--- \ntitle: Om oss\n---\n", site)
    case "yaml-invisible-character":
      try page("---\ntitle: Om\u{2028}oss\n---\n", site)
    case "yaml-key-too-long":
      try page("---\n\(repeated("a", 300)): Om oss\n---\n", site)
    case "yaml-too-deep":
      try page("---\ntitle: \(repeated("[", 100))\n---\n", site)
    case "yaml-too-large":
      try page("---\ntitle: \(repeated("a", 300_000))\n---\n", site)
    case "tables-too-large":
      let columns = 400
      let row = repeated("|a", columns) + "|\n"
      try page("---\ntitle: Om\n---\n\(row)\(repeated("|-", columns))|\n\(repeated(row, 400))", site)
    case "text-too-long":
      try page("---\ntitle: Om\n---\n\(repeated("Om oss. ", 100_000))", site)
    case "nested-too-deep":
      try page("---\ntitle: Om\n---\n\(repeated("> ", 200))Om oss.\n", site)
    case "too-many-brackets":
      try page("---\ntitle: Om\n---\n\(repeated("![[]()", 5_000))\n", site)
    case "attributes-too-many":
      let attributes = (0..<40).map { "a\($0)=1" }.joined(separator: " ")
      try page("---\ntitle: Om\n---\nOm oss. {#om \(attributes)}\n", site)
    case "template-entry-missing":
      try site.copyTemplates()
      try site.remove("templates/not-found.mustache")
    case "template-too-deep":
      let names = repeated("{{#page.isStart}}", 200) + repeated("{{/page.isStart}}", 200)
      try site.copyTemplates()
      try site.write(names, to: "templates/not-found.mustache")
    case "templates-too-large":
      try site.copyTemplates()
      for level in 0..<8 {
        try site.write(repeated("{{>level-\(level + 1)}}", 10), to: "templates/level-\(level).mustache")
      }
      try site.write(repeated("<p>Om oss.</p>", 10), to: "templates/level-8.mustache")
      try site.write("{{>level-0}}", to: "templates/not-found.mustache")
    case "word-missing":
      try site.copyTemplates()
      let words = try site.text(of: "templates/words.yaml")
      try site.write(words.replacing("  thousands: \"\\_\"\n", with: ""), to: "templates/words.yaml")
    default: break
    }
  }

  private static func promise(_ keys: String, _ site: SiteFolder) throws {
    let text = "---\nmunicipality: norrvik\nperiod: 2024\n\(keys)\n---\nVi ses. {#moten}\n"
    try site.write(text, to: "content/promises/exempel.md")
  }

  private static func page(_ text: String, _ site: SiteFolder) throws {
    try site.write(text, to: "content/pages/om.md")
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }
}
