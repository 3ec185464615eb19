import Diagnostics
import FrontMatter
import Source
import Testing

@Suite struct HostileYAMLTests {
  @Test(
    "stops at a depth that nobody writes, however it is written", .timeLimit(.minutes(15)),
    arguments: ["[", "[\n", "{a: ", "? ", "- ", "[{a: "])
  func stopsAtDepth(_ unit: String) {
    var log = DiagnosticLog()
    let text = "a:\n " + String(repeating: unit, count: 200_000)
    #expect(readYAML(Array(text.utf8), file: "a.yaml", log: &log) == nil)
    #expect(log.diagnostics.last?.code == .yamlTooDeep)
  }

  @Test func refusesABlockThatIsTooLarge() {
    var log = DiagnosticLog()
    let text = "---\na: " + String(repeating: "b", count: 262_144) + "\n---\n"
    #expect(readFrontMatter(Array(text.utf8), file: "a.md", log: &log) == nil)
    #expect(log.diagnostics.map(\.code) == [.yamlTooLarge])
    #expect(log.diagnostics.first?.origin.place == Place(line: 2, column: 1))
  }

  @Test(
    "reads anything long without trouble", .timeLimit(.minutes(15)),
    arguments: ["a: [", "a: &x [", "a: \"", "#", "a: !<"],
    ["x,", "{b: c},", "*a,", "&a b,", "\n", "? b,\n", "\\", "%", "'", "\u{301}\u{323}"])
  func readsAnythingLong(_ start: String, _ unit: String) {
    var log = DiagnosticLog()
    let unit = Array(unit.utf8)
    let units = (0..<60_000 / unit.count).flatMap { _ in unit }
    let read = readYAML(Array(start.utf8) + units, file: "a.yaml", log: &log)
    #expect(read != nil || log.hasErrors)
  }

  @Test func survivesBytesThatAreNoText() {
    var log = DiagnosticLog()
    #expect(readYAML([0x61, 0x3A, 0x20, 0xFF, 0xC3], file: "a.yaml", log: &log)?.fields.isEmpty == true)
    #expect(log.diagnostics.map(\.code) == [.yamlUnreadable])
  }

  @Test func survivesEveryCutOfAFile() {
    let text = Array("---\na: \"ö\\n\"\nb: [c, {d: 'e'}]\nf: |\n  g\n---\n".utf8)
    for end in text.indices {
      var log = DiagnosticLog()
      let document = readFrontMatter(Array(text[..<end]), file: "a.md", log: &log)
      // A closing fence that is cut is told of and taken for one.
      #expect((document == nil) == log.hasErrors || log.diagnostics.map(\.code) == [.frontMatterFenceMisshapen])
    }
  }
}
