import Diagnostics
import Foundation
import SiteBuilder
import Source
import Testing

/// Templates are read as content is.
struct TemplateFolderTests {
  private static let lineEnds = ["\r\n", "\r"]

  /// A site with templates of its own, each of them changed.
  private func site(_ change: (String, Data) -> Data) throws -> SiteFolder {
    let site = try SiteFolder()
    try site.copyTemplates()
    for path in try site.files(in: "templates") {
      try site.write(change(path, try site.data(of: path)), to: path)
    }
    return site
  }

  /// What each file of the published site holds.
  private func published(_ site: SiteFolder) throws -> [String: Data] {
    #expect(try SiteBuild(try site.options()).run().published != nil)
    let paths = try site.files(in: "output")
    return Dictionary(uniqueKeysWithValues: try paths.map { ($0, try site.data(of: $0)) })
  }

  @Test(arguments: lineEnds)
  func aMarkAndOtherLineEndsMakeNoDifference(_ lineEnd: String) throws {
    let plain = try published(try site { $1 })
    let other = try site { path, data in
      guard !path.contains("/pictures/") else { return data }
      return Data([0xEF, 0xBB, 0xBF])
        + Data(String(decoding: data, as: UTF8.self).replacing("\n", with: lineEnd).utf8)
    }
    #expect(try published(other) == plain)
  }

  @Test(arguments: lineEnds)
  func placesAreThoseThatAnEditorShows(_ lineEnd: String) throws {
    let site = try site { path, data in
      guard path.hasSuffix("/page.mustache") else { return data }
      let text = String(decoding: data, as: UTF8.self).replacing("\n", with: lineEnd)
      return Data(("\u{FEFF}<!-- å -->" + lineEnd + "{{titel}}" + lineEnd + text).utf8)
    }
    let origins = try site.problems().filter { $0.severity == .error }.map(\.origin)
    #expect(origins == [Origin(file: "templates/page.mustache", place: Place(line: 2, column: 3))])
  }

  @Test(arguments: ["start.mustache", "style/text.mustache", "words.yaml", "data.yaml", "map/municipalities.txt"])
  func whatIsNotUTF8IsSaidOnceAndNothingThatFollowsFromIt(_ name: String) throws {
    let site = try site { path, data in
      guard path == "templates/" + name else { return data }
      let comment = name.hasSuffix(".mustache") ? "{{! på }}\n" : "# på\n"
      let text = comment + String(decoding: data, as: UTF8.self)
      return Data(text.unicodeScalars.map { $0.value < 0x100 ? UInt8($0.value) : UInt8(ascii: "?") })
    }
    let problems = try site.problems().filter { $0.severity > .note }
    #expect(problems.map(\.code) == [.fileIsLatin1])
    #expect(problems.first?.origin.file == "templates/" + name)
  }

  @Test func wordsThatCantBeReadAreNotMissedOneByOne() throws {
    let site = try site { path, data in path == "templates/words.yaml" ? Data("a: [\n".utf8) + data : data }
    let problems = try site.problems().filter { $0.severity > .note }
    #expect(problems.count == 1 && problems.first?.origin.file == "templates/words.yaml")
  }
}
