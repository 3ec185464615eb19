/// The text of a block of a page, while it is read.
struct HTMLText: Sendable {
  /// What holds where the reader is.
  var state = HTMLState()
  /// What held where the text began.
  private(set) var textState = HTMLState()
  private(set) var lines: [String] = []
  private(set) var links: [SourceLink] = []
  private(set) var line = 1
  var pictures: [SourceBlock] = []
  private var letters = 0
  private var boldLetters = 0

  var isEmpty: Bool { letters == 0 }
  var isBold: Bool { letters > 0 && boldLetters * 10 >= letters * 9 }

  mutating func append(_ text: String, _ state: HTMLState, line: Int) {
    let tidy = PlainText.tidy(text)
    if lines.isEmpty { lines = [""] }
    if !tidy.isEmpty {
      if isEmpty {
        textState = state
        self.line = line
      }
      let count = tidy.utf8.count
      letters += count
      if state.isBold { boldLetters += count }
      if let link = state.link { links.append(SourceLink(text: tidy, address: link)) }
    }
    lines[lines.count - 1] += text.replacing("\n", with: " ").replacing("\r", with: " ")
  }

  mutating func breakLine() { lines.append("") }

  mutating func clear() {
    let state = self.state
    self = HTMLText()
    self.state = state
  }
}
