/// A page as a test looks at it: its markup, and what a reader reads.
struct RenderedPage {
  let html: String
  /// What stands between the tags of the body, with single blanks.
  let text: String

  init(_ html: String) {
    self.html = html
    let body = html.firstRange(of: "<body>").map { html[$0.upperBound...] } ?? html[...]
    var text = ""
    var isInTag = false
    for character in body {
      switch character {
      case "<": isInTag = true
      case ">": isInTag = false
      case _ where isInTag: continue
      case "\n", " ": if text.last != " " { text.append(" ") }
      default: text.append(character)
      }
    }
    self.text = text
  }
}
