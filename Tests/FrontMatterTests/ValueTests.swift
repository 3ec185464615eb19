import Diagnostics
import FrontMatter
import Testing

@Suite struct ValueTests {
  struct Reading: CustomTestStringConvertible {
    let testDescription: String
    let source: String
    let outline: String

    init(_ name: String, _ source: String, _ outline: String) {
      testDescription = name
      self.source = source
      self.outline = outline
    }
  }

  @Test(arguments: [
    Reading("leading zeros stay", "code: 0114", "{code: ‹0114›}"),
    Reading("no is a word", "answer: no", "{answer: ‹no›}"),
    Reading("a date is text", "signed: 2023-04-21", "{signed: ‹2023-04-21›}"),
    Reading("null is no value", "a: null\nb: ~\nc: [NULL]", "{a: ‹›, b: ‹›, c: [‹›]}"),
    Reading("null in quotes is text", "a: \"null\"\nb: '~'", "{a: ‹null›, b: ‹~›}"),
    Reading("null with more is text", "a: null och intet\nb: ~5", "{a: ‹null och intet›, b: ‹~5›}"),
    Reading("an empty value", "a:\nb: \"\"", "{a: ‹›, b: ‹›}"),
    Reading("Swedish letters", "rubrik: Åtgärdsplan för Älvsjö", "{rubrik: ‹Åtgärdsplan för Älvsjö›}"),
    Reading("a quoted colon", "a: \"b: 'c'\"", "{a: ‹b: 'c'›}"),
    Reading("a folded text", "a: >\n  b\n  c\n", "{a: ‹b c\n›}"),
    Reading("a text over lines", "a: b\n  c\n", "{a: ‹b c›}"),
    Reading("a flow list", "a: [b, 'c d', 1]", "{a: [‹b›, ‹c d›, ‹1›]}"),
    Reading("a list at the margin", "a:\n- b\n- c: d\n  e: f", "{a: [‹b›, {c: ‹d›, e: ‹f›}]}"),
    Reading("a flow map", "a: { b: c, d: [e] }", "{a: {b: ‹c›, d: [‹e›]}}"),
    Reading("a comment", "a: b # c\n# d\n", "{a: ‹b›}"),
    Reading("an explicit key", "? a\n: b", "{a: ‹b›}"),
    Reading("a document that says it begins", "# site\n---\na: b\n", "{a: ‹b›}"),
    Reading("nothing but a beginning", "---\n", "{}"),
    Reading("an empty file", "", "{}"),
    Reading("the same key in two maps", "a: {b: c}\nd: {b: e}", "{a: {b: ‹c›}, d: {b: ‹e›}}"),
  ])
  func readsWhatIsWritten(_ reading: Reading) throws {
    var log = DiagnosticLog()
    let fields = try #require(readYAML(Array(reading.source.utf8), file: "a.yaml", log: &log)?.fields)
    #expect(log.isEmpty)
    #expect(fields.outline == reading.outline)
  }
}
