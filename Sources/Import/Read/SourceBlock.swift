/// One block of a page: what a reader sees as one piece.
struct SourceBlock: Sendable {
  enum Kind: Sendable, Equatable {
    /// - `level`: nil where only the look of it says that it is one.
    case heading(level: Int?)
    case paragraph
    /// - `depth`: from 0.
    case item(depth: Int, isNumbered: Bool)
    /// A picture's alternative text.
    case picture
    /// A row of a table.
    case row
  }

  var kind: Kind
  /// As it is written, with its bullet or number; on one line.
  var written: String
  /// On one line, with single blanks.
  var text: String
  /// The line of the source that it begins on.
  var line: Int
  /// Why it is no part of the text, where the structure of the page says so.
  var frame: FrameReason?
  /// Cells of a row, each with its paragraphs on lines of their own.
  var cells: [String] = []
  var links: [SourceLink] = []
  /// Whether the page's structure says that it is what somebody said.
  var isQuoted = false

  init(_ kind: Kind, _ text: String, line: Int) {
    self.kind = kind
    self.text = text
    written = text
    self.line = line
  }

  /// Puts a paragraph into the last cell of a row.
  mutating func add(toCell paragraph: String) {
    guard let last = cells.indices.last else { return }
    let isFirst = cells[last].isEmpty
    text += text.isEmpty ? paragraph : (isFirst ? " | " : " ") + paragraph
    written += (written.isEmpty ? "" : " ") + paragraph
    cells[last] += (isFirst ? "" : "\n") + paragraph
  }

  /// Its cells below those of the row that heads a table: one over several rows stands in the first of them alone. Nil
  /// where there are more.
  func cells(below head: [String]) -> [String]? {
    let missing = head.count - cells.count
    return missing < 0 ? nil : Array(repeating: "", count: missing) + cells
  }

  var isItem: Bool { depth != nil }

  var depth: Int? {
    if case .item(let depth, _) = kind { depth } else { nil }
  }

  var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }

  var level: Int? {
    if case .heading(let level) = kind { level } else { nil }
  }
}

struct SourceLink: Sendable, Equatable {
  let text: String
  let address: String
}

/// Why a line was left out of a draft.
package enum FrameReason: String, Sendable {
  case navigation, header, footer, aside, form, hidden, notice, sharing, related, logotype, printed, outside, letter, columns
}

/// A line of a printed page that holds pieces of several columns: these are read apart from one another.
struct CutLine: Sendable {
  /// As it is counted on the page.
  let number: Int
  let text: String
}

/// A page that was read, before anybody asked what it means.
struct SourcePage: Sendable {
  /// Of an HTML page's head.
  var title: String?
  /// What the page itself says is its address.
  var address: String?
  /// The day on which the head says that it was published.
  var published: String?
  var blocks: [SourceBlock] = []
  var cut: [CutLine] = []
}
