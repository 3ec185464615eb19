import Testing
import Writers

struct JSONWriterTests {
  struct Value: Sendable, CustomTestStringConvertible {
    let name: String
    let expected: String
    let write: @Sendable (inout JSONWriter) -> Void
    var testDescription: String { name }
  }

  static let values: [Value] = [
    Value(name: "a text", expected: #""Löfte""#) { $0.write("Löfte") },
    Value(name: "no text", expected: #""""#) { $0.write("") },
    Value(name: "a number", expected: "-40") { $0.write(-40) },
    Value(name: "truth", expected: "true") { $0.write(true) },
    Value(name: "an empty object", expected: "{}") { $0.object { _ in } },
    Value(name: "an empty array", expected: "[]") { $0.array { _ in } },
    Value(name: "members", expected: #"{"a":1,"b":"x","c":false}"#) {
      $0.object { json in
        json.member("a", 1)
        json.member("b", "x")
        json.member("c", false)
      }
    },
    Value(name: "elements", expected: #"["a",[],{"b":[1,2]},3]"#) {
      $0.array { json in
        json.write("a")
        json.array { _ in }
        json.object { $0.member("b", array: [1, 2]) { $1.write($0) } }
        json.write(3)
      }
    },
  ]

  @Test(arguments: values)
  func writesOnOneLine(_ value: Value) {
    var json = JSONWriter()
    value.write(&json)
    #expect(String(decoding: json.bytes, as: UTF8.self) == value.expected)
  }

  @Test func writesALineForEachMemberWhenPeopleAreToRead() {
    var json = JSONWriter(.indented)
    json.object { json in
      json.member("a", array: ["x", "y"])
      json.member("b") { $0.member("c", 1) }
      json.member("none", array: [String]())
    }
    let expected = """
      {
        "a": [
          "x",
          "y"
        ],
        "b": {
          "c": 1
        },
        "none": []
      }
      """
    #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("a quote", "a\"b", #""a\"b""#),
    ("a backslash", #"a\b"#, #""a\\b""#),
    ("line ends and tabs", "a\r\n\tb", #""a\r\n\tb""#),
    ("a NUL", "a\0b", #""a\u0000b""#),
    ("an escape, as terminals know it", "\u{1B}[31m", #""\u001B[31m""#),
    ("control characters beyond ASCII", "\u{7F}\u{9B}", #""\u007F\u009B""#),
    ("the end of a script", "</script><!--", #""\u003C/script>\u003C!--""#),
    ("line ends of JavaScript", "\u{2028}\u{2029}", #""\u2028\u2029""#),
    ("letters beyond the first plane", "å𝄞👮‍♀️", #""å𝄞👮‍♀️""#),
  ])
  func escapesWhatWouldEndTheStringOrHarmWhatStandsAround(_ name: String, _ text: String, _ expected: String) {
    var json = JSONWriter()
    json.write(text)
    #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
  }

  /// In a file there is nothing around that it could harm; what ends a string is escaped there too.
  @Test func leavesSignsOfMarkupInAFileOfItsOwn() {
    var json = JSONWriter(isFileOfItsOwn: true)
    json.write("<p>\"å\"</p>\u{2028}")
    #expect(String(decoding: json.bytes, as: UTF8.self) == #""<p>\"å\"</p>\u2028""#)
  }

  @Test func escapesKeysAsWell() {
    var json = JSONWriter()
    json.object { $0.member("a\"<", 1) }
    #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"a\"\u003C":1}"#)
  }
}
