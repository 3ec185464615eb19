import Testing
import Writers

struct CalendarWriterTests {
  private func written(_ write: (inout CalendarWriter) -> Void) -> String {
    var calendar = CalendarWriter()
    write(&calendar)
    return String(decoding: calendar.bytes, as: UTF8.self)
  }

  @Test func writesLines() {
    let text = written { calendar in
      calendar.line("BEGIN", "VEVENT")
      calendar.line("CATEGORIES", texts: ["a, b", "c"])
    }
    #expect(text == "BEGIN:VEVENT\r\nCATEGORIES:a\\, b,c\r\n")
  }

  @Test(arguments: [
    ("a, b; c\\d", "a\\, b\\; c\\\\d"), ("a\nb", "a\\nb"), ("a\r\nb", "a\\nb"), ("a\rb", "a\\nb"),
    ("a\n\nb", "a\\n\\nb"), ("a\u{85}b\u{2028}c\u{2029}d", "a\\nb\\nc\\nd"), ("a\u{0}\u{1B}\u{7F}\u{9B}b", "ab"),
    ("a\r\nEND:VEVENT\r\nBEGIN:VEVENT", "a\\nEND:VEVENT\\nBEGIN:VEVENT"), ("\"å\" 🙂", "\"å\" 🙂"),
  ])
  func escapesAText(_ text: String, _ escaped: String) {
    #expect(written { $0.line("SUMMARY", text: text) } == "SUMMARY:\(escaped)\r\n")
  }

  @Test(arguments: ["a", "å", "🙂", "a,", "å;🙂"])
  func foldsALineAtSeventyFiveBytesAndNeverInACharacter(_ unit: String) {
    for count in 1...90 {
      let title = String(repeating: unit, count: count)
      let file = written { $0.line("SUMMARY", text: title) }
      for line in file.utf8.split(separator: 0x0A) {
        #expect(line.count <= 76 && line.last == 0x0D)
        #expect(String(validating: Array(line), as: UTF8.self) != nil, "a character is cut in two")
        #expect(line.dropLast().last != UInt8(ascii: "\\"), "an escape is cut in two")
      }
      let escaped = title.replacing(",", with: "\\,").replacing(";", with: "\\;")
      #expect(file.replacing("\r\n ", with: "") == "SUMMARY:\(escaped)\r\n")
    }
  }
}
