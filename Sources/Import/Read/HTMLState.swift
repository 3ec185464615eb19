import Elements

/// What holds inside an element of a page: whether it is of the frame, and what a text in it is.
struct HTMLState: Sendable {
  struct Item: Sendable {
    let node: Int
    let depth: Int
    let isNumbered: Bool
  }

  var frame: FrameReason?
  var heading: Int?
  var item: Item?
  var isCaption = false
  var isBold = false
  var isBlock = false
  var isQuoted = false
  /// The number of the row of a table of facts.
  var row: Int?
  var isDataRow = false
  var isCell = false
  /// The number of the cell.
  var cell: Int?
  var link: String?
  /// Of the heading of what unfolds: those in it stand below it.
  private var detailsLevel = 0
  private var isInSummary = false
  private var listDepth = -1
  private var isNumbered = false
  private var isInContent = false
  private var isDataTable = false

  init() {}

  /// - Returns: nil for what no reader sees and no draft wants.
  init?(in outer: HTMLState, _ tree: ElementTree, _ index: Int, _ root: ContentRoot) {
    self = outer
    let node = tree.nodes[index]
    guard !Self.unread.contains(node.name) else { return nil }
    isBlock = Self.isBlock(node.name)
    (isDataRow, isCell) = (false, false)
    isInContent = outer.isInContent || root.node == index
    // What unfolds is a heading, be it a button or not.
    let isInHeading = outer.heading != nil && outer.frame == nil
    frame = outer.frame ?? (isInHeading ? nil : root.frame(of: index, in: tree, isInContent: isInContent))
    note(node, index, tree, root)
  }

  private mutating func note(_ node: ElementTree.Node, _ index: Int, _ tree: ElementTree, _ root: ContentRoot) {
    switch node.name {
    case "h1", "h2", "h3", "h4", "h5", "h6": heading = Int(node.name.dropFirst()).map { isInSummary ? $0 : min(6, max($0, detailsLevel + 1)) }
    case "ul", "ol", "menu": (listDepth, isNumbered) = (listDepth + 1, node.name == "ol")
    // A list of terms: each a heading of what is said of it.
    case "dt": heading = 6
    case "summary": (isInSummary, heading) = (true, detailsLevel)
    case "dd": item = Item(node: index, depth: max(0, listDepth), isNumbered: false)
    case "li": item = Item(node: index, depth: max(0, listDepth), isNumbered: isNumbered)
    case "button" where isInContent && frame == nil && ContentRoot.unfolds(node): heading = heading ?? 6
    case "b", "strong": isBold = true
    // One without a source is as often only set further in.
    case "blockquote" where Quotation.isMarked(index, in: tree): isQuoted = true
    case "details": (detailsLevel, isInSummary) = (FoldedText.level(of: index, in: tree), false)
    case "figcaption", "caption": isCaption = true
    case "a": link = node.attributes["href"]
    case "table":
      isDataTable = root.dataTables.contains(index)
      (row, cell) = (nil, nil)
    case "tr" where isDataTable: (row, isDataRow) = (index, true)
    case "td" where row != nil, "th" where row != nil: (isCell, cell) = (true, index)
    default: if node.attributes["class"].map({ $0.lowercased().contains("caption") }) == true { isCaption = true }
    }
  }

  private static let unread: Set<String> = ["script", "style", "head", "template", "svg", "math", "object", "iframe", "noscript"]

  private static let blockNames: Set<String> = [
    "html", "body", "p", "div", "section", "article", "main", "header", "footer", "nav", "aside", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "menu",
    "li", "dl", "dt", "dd", "table", "tr", "td", "th", "thead", "tbody", "tfoot", "caption", "figure", "figcaption", "blockquote", "pre", "form",
    "fieldset", "legend", "address", "button", "center", "details", "summary", "dialog", "label", "option", "select", "hgroup", "time-block",
  ]

  static func isBlock(_ name: String) -> Bool { blockNames.contains(name) }
}
