import SafeHTML
import Testing
@testable import Style

/// Which rules a page keeps, and what they look like then.
struct StyleSheetTests {
  /// The elements of a template in which `¤` stands for a value, `|` for an end of a section and `§` for markup.
  static func forms(_ template: String) -> ElementForms {
    var text = MarkupText()
    for byte in template.unicodeScalars {
      switch byte {
      case "¤": text.appendText()
      case "|": text.appendTurn()
      case "§": text.appendMarkup()
      default: text.append(Array(String(Character(byte)).utf8)[...])
      }
    }
    return MarkupReader.forms(in: text)
  }

  private func text(_ sheet: String, _ template: String = "<p class=a>") -> String {
    StyleSheet(HTML(trusted: Array(sheet.utf8))).text(for: Self.forms(template)).description
  }

  @Test(arguments: [
    ("space", ".a  >  .a ,\n.a { color : red ; margin: 0  1px; }", ".a>.a,.a{color :red;margin:0 1px}"),
    ("comments", "/* x */ .a { /* ; */ color: red }", ".a{color:red}"),
    ("calculations keep theirs", ".a { width: calc( 100% - 2px + 1px ) }", ".a{width:calc(100% - 2px + 1px)}"),
    ("strings", ".a { content: \"{ a;  'b }\" ; x: '/* */' }", ".a{content:\"{ a;  'b }\";x:'/* */'}"),
    ("escapes", ".a { content: \\{  x }", ".a{content:\\{ x}"),
    ("addresses", ".a { background: url( data:a;{/*b ) red }", ".a{background:url( data:a;{/*b ) red}"),
    ("conditions", "@media ( min-width : 2em ) and (color) { .a { x: y } }", "@media (min-width :2em) and (color){.a{x:y}}"),
    ("a page", "@page { size: A4; margin: 1mm 2mm; }", "@page{size:A4;margin:1mm 2mm}"),
    ("statements", "@import 'a';\n.a{x:y}", "@import 'a';.a{x:y}"),
    ("important", ".a { x: y !important; }", ".a{x:y!important}"),
    ("rules in rules", ".a { x: y; & .b { z: w; } }", ".a{x:y;& .b{z:w}}"),
    ("no end", ".a { x: y", ".a{x:y}"),
    ("a group without an end", "@media print { .a { x: y }", "@media print{.a{x:y}}"),
    ("nothing", "", ""),
    ("a rule with nothing in it", ".a { }", ""),
    ("parts of states", ".a:not( .b , .c )::before { x: y }", ".a:not(.b,.c)::before{x:y}"),
  ])
  func packs(_ name: String, _ sheet: String, _ packed: String) {
    #expect(text(sheet) == packed, "\(name)")
  }

  @Test(arguments: [
    // What a template can print, a selector, and whether it stays.
    ("<p>", "p", true), ("<P>", "p", true), ("<p>", "div", false), ("<p>", "*", true), ("<p>", ":root", true),
    ("<p>", "::before", true), ("<p>", "a:hover", false), ("<a>", "a:hover", true),
    ("<p class='a b'>", ".b", true), ("<p class=a>", ".b", false), ("<p class=a>", "p.a", true),
    ("<p class=a><div>", "div.a", false), ("<p class='a b'>", ".a.b", true),
    ("<p class=a><p class=b>", ".a.b", false), ("<p class=a><b>", ".a > b", true), ("<p class=a>", ".a > b", false),
    ("<p class=a>", ".a + .a ~ .a", true), ("<p>", "p:not(.x)", true), ("<p>", "p:is(.x, .y) b", false),
    ("<p id=x>", "#x", true), ("<p>", "#x", false), ("<p lang=sv>", "[lang]", true), ("<p>", "p[lang]", false),
    ("<a href=x>", "a[href^=\"http\"]:not(.x)::after", true),
    // Values and sections.
    ("<p class=\"status-¤\">", ".status-a", true), ("<p class=\"status-¤\">", ".state", false),
    ("<p class=\"¤\">", ".anything", true), ("<p class=\"a| b|\">", ".b", true), ("<p class=\"a| b|\">", ".c", false),
    ("<p class=\"a|b|\">", ".ab", true), ("<p class=\"|a||b|\">", ".b", true), ("<p|  class=\"a\"|>", "p.a", true),
    ("<p|  class=\"a\"|>", "div.a", false), ("<h¤>", "h2", true), ("<h|2||3|>", "h3", true),
    ("<p ¤=x>", "[anything]", true), ("<p|  hidden|>", "[hidden]", true), ("<p>¤</p>", "b", false),
    // What is no element.
    ("<!-- <b> --><p>", "b", false), ("<script>'<b>'</script><i>", "b", false), ("<script>'<b>'</script><i>", "i", true),
    ("<title><b></title>", "b", false), ("</b>", "b", false), ("<!doctype html>", "html", false),
    ("a < b", "b", false), ("<p title='<b>'>", "b", false),
    // What is not understood stays.
    ("<p>", "svg|b", true), ("<p>", ".\\31 0", true), ("<p>", "b:hover {", false),
  ])
  func keeps(_ template: String, _ selector: String, _ stays: Bool) {
    let kept = text(selector + " { x: y }", template)
    #expect(kept.isEmpty == !stays, "\(template): \(selector)")
  }

  @Test func keepsOfAListWhatCanBeMet() {
    #expect(text(".a, b, .a:is(b, i) { x: y }") == ".a,.a:is(b,i){x:y}")
    #expect(text("@media print { b { x: y } }") == "")
    #expect(text("@media print { b { x: y } .a { x: y } }") == "@media print{.a{x:y}}")
  }

  @Test func knowsWhereMarkupIsAndAnElementForStyle() {
    #expect(Self.forms("<p>§</p>").holdMarkup)
    #expect(!Self.forms("<p>¤</p><style>§</style>").holdMarkup)
    #expect(Self.forms("<style>§</style>").holdStyle)
    #expect(!Self.forms("<p>").holdStyle)
  }

  @Test func knowsAnAuthorsElementsByTheirClasses() {
    let forms = ElementForms(anyElementOf: ["table"])
    let sheet = StyleSheet(HTML(trusted: Array("b, div.table, .other { x: y }".utf8)))
    #expect(sheet.text(for: forms).description == "b,div.table{x:y}")
  }

  /// However it is broken, nothing is read twice or for ever, and no stack is used up.
  @Test(arguments: ["{", "}", "a{", "@", "@media", "@media {", ";", "\"", "\\", "/*", "(", "a{b:url(", ",", ", {x:y}"])
  func endsWithWhatIsBroken(_ sheet: String) {
    _ = text(sheet)
    _ = text(String(repeating: sheet, count: 2_000))
  }

  @Test(arguments: ["@media print {", "a{", "(", "[", ":is("])
  func bearsDepth(_ opening: String) {
    _ = text(String(repeating: opening, count: 20_000))
  }
}
