import Diagnostics
import FrontMatter
import Source
import Testing
import Writers

@testable import Scaffold

/// What somebody calls a thing is read back as what it was.
struct WrittenValueTests {
  @Test(arguments: [
    "Berg", "Löften i Åre", "a: b", "# nej", "x #y", "- punkt", "[a]", "{a}", "null", "Ja, tack", "\"citat\"", "a\\b", "100 %",
    "'", "~", "true", "https://x.se/", "slut:", " blank", "*fet*", "&a", "!b", "@c", "`d`", "|", ">", "?", "0114", "å", "…",
  ])
  func aValueIsReadAsItWasMeant(_ text: String) throws {
    for yaml in ["key: \(YAMLValue.written(text))\n", "key: { inner: \(YAMLValue.written(text)), b: c }\n"] {
      var log = DiagnosticLog()
      let fields = try #require(readYAML(Array(yaml.utf8), file: "a.yaml", log: &log)?.fields)
      #expect(log.isEmpty, "\(yaml)")
      switch fields[0].value {
      case .map(let inner, _): #expect(inner[0].value.text == text)
      case let value: #expect(value.text == text)
      }
    }
  }

  @Test func aNameIsATitle() {
    #expect(["om", "om-oss", "Frågor och svar", "åtgärder"].map(Title.of) == ["Om", "Om oss", "Frågor och svar", "Åtgärder"])
  }
}

extension FieldNode {
  fileprivate var text: String? { if case .scalar(let text) = self { text.value } else { nil } }
}
