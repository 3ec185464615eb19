import Testing
import Writers

struct CSVWriterTests {
  @Test(arguments: [
    ("plain text", "Trygg i Berg", "Trygg i Berg"),
    ("no text", "", ""),
    ("a comma", "Berg, Bräcke", "\"Berg, Bräcke\""),
    ("quotes", "Löftet \"Trygg\"", "\"Löftet \"\"Trygg\"\"\""),
    ("a line end", "Ett\ntvå", "\"Ett\ntvå\""),
    ("a formula", "=1+1", "'=1+1"),
    ("a formula with a comma", "@SUM(1,2)", "\"'@SUM(1,2)\""),
    ("a minus", "- ett", "'- ett"),
    ("a plus", "+46", "'+46"),
    ("a tab", "\t=1", "'\t=1"),
    ("an equals sign further on", "a=b", "a=b"),
  ])
  func writesTextSoThatNoSpreadsheetRunsIt(_ name: String, _ text: String, _ written: String) {
    var csv = CSVWriter()
    csv.cell(text)
    #expect(String(decoding: csv.bytes, as: UTF8.self) == written)
  }

  @Test func endsRowsAsTheStandardHasIt() {
    var csv = CSVWriter()
    csv.cell("name")
    csv.cell("value")
    csv.endRow()
    csv.emptyCell()
    csv.cell(plain: "-1")
    csv.endRow()
    #expect(String(decoding: csv.bytes, as: UTF8.self) == "name,value\r\n,-1\r\n")
  }

  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b, c"], "\"a;b, c\""), (["?a;b", "c"], "?a%3Bb;c"), (["", ""], ";"),
  ])
  func joinsTextsSoThatTheyCanBeTakenApart(_ texts: [String], _ written: String) {
    var csv = CSVWriter()
    csv.cell(texts)
    #expect(String(decoding: csv.bytes, as: UTF8.self) == written)
  }
}
