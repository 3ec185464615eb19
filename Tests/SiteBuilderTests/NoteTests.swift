import Diagnostics
import SiteBuilder
import Source
import Testing

/// Chapter 8 of docs/content-format.md: a note quiets the warning that it explains, in its file, and nothing else.
struct NoteTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let notes: String
    var body = "Vi möttes den 31 juni."
    /// The codes of what is told, with what is suggested.
    let told: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Example(name: "a warning is explained", notes: "{ text: Så står det., explains: date-in-text-does-not-exist }", told: []),
    Example(name: "one of a list explains it", notes: "[{ text: A }, { text: Så står det., explains: date-in-text-does-not-exist }]", told: []),
    Example(name: "a remark explains nothing", notes: "{ text: Så står det. }", told: ["date-in-text-does-not-exist"]),
    Example(
      name: "many of one kind are explained, also those that are only counted",
      notes: "{ text: Så står det., explains: date-in-text-does-not-exist }",
      body: String(repeating: "Vi möttes den 31 juni.\n\n", count: 60), told: []),
    Example(
      name: "another warning stays", notes: "{ text: Så står det., explains: date-in-text-does-not-exist }",
      body: "Vi möttes den 31 juni. Läs [här](https://a.example/).", told: ["link-text-says-nothing"]),
    Example(
      name: "a code that is not there", notes: "{ text: A, explains: link-text-says-nothing }",
      told: ["note-explains-nothing", "date-in-text-does-not-exist"]),
    Example(
      name: "a code misspelt", notes: "{ text: A, explains: date-in-text-does-not-exists }",
      told: ["note-explains-nothing date-in-text-does-not-exist", "date-in-text-does-not-exist"]),
    Example(
      name: "an error can't be explained", notes: "{ text: A, explains: link-leads-nowhere }", body: "Se [sidan](saknas.md).",
      told: ["link-leads-nowhere"]),
    Example(
      name: "a note that would quiet itself", notes: "{ text: A, explains: note-explains-nothing }", body: "Text.",
      told: ["note-explains-nothing"]),
    Example(
      name: "a note that would quiet another",
      notes: "[{ text: A, explains: note-explains-nothing }, { text: B, explains: link-text-says-nothing }]", body: "Text.",
      told: ["note-explains-nothing", "note-explains-nothing"]),
    Example(name: "a code that is none", notes: "{ text: A, explains: datum }", body: "Text.", told: ["note-explains-nothing"]),
    Example(
      name: "the code of an error", notes: "{ text: A, explains: date-does-not-exist }", body: "Text.",
      told: ["note-explains-nothing"]),
    Example(name: "a note without words", notes: "{ explains: date-in-text-does-not-exist }", told: ["key-missing", "date-in-text-does-not-exist"]),
  ])
  func aNoteQuietsWhatItExplains(_ example: Example) throws {
    let site = try SiteFolder()
    let text = "---\nmunicipality: ekhult\nperiod: 2024\nnotes: \(example.notes)\n---\n\(example.body)\n\n- Vi ses. {#moten}\n"
    try site.write(text, to: "content/promises/ekhult.md")
    let told = try SiteBuild(try site.options()).check().findings.told.filter { $0.severity >= .warning }
    #expect(told.map { ([$0.code.name] + ($0.suggestion.map { [$0] } ?? [])).joined(separator: " ") } == example.told)
  }

  @Test(arguments: ["2023", "2022-2024"]) func aNoteInOneOfTwoThatOverlapQuietsBoth(_ noted: String) throws {
    let site = try SiteFolder()
    for period in ["2023", "2022-2024"] {
      let notes = period == noted ? "notes: { text: Båda gällde., explains: periods-overlap }\n" : ""
      try site.write("---\nmunicipality: ekhult\nperiod: \(period)\n\(notes)---\n- Vi ses \(period). {#moten}\n", to: "content/promises/\(period).md")
    }
    #expect(try SiteBuild(try site.options()).check().findings.told.filter { $0.severity >= .warning }.map(\.code.name) == [])
  }

  @Test func aNoteQuietsNothingInAnotherFile() throws {
    let site = try SiteFolder()
    let notes = "notes: { text: A, explains: date-in-text-does-not-exist }"
    try site.write("---\nmunicipality: ekhult\nperiod: 2024\n\(notes)\n---\n- Den 31 juni. {#moten}\n", to: "content/promises/ekhult.md")
    try site.write("---\ntitle: A\n---\nDen 31 juni.\n", to: "content/pages/a.md")
    let told = try SiteBuild(try site.options()).check().findings.told.filter { $0.severity >= .warning }
    #expect(told.map(\.origin.file) == ["content/pages/a.md"])
  }
}
