import Elements

/// Where on a page its text is: the main landmark, else the one article, else the cell of a layout that holds most of it.
struct ContentRoot: Sendable {
  /// Nil: the whole page, but for its landmarks.
  let node: Int?
  /// Tables of facts, not of layout.
  let dataTables: Set<Int>
  private let hasHeading: Bool
  /// The page's own headings: not the name of the site that leads to its start.
  private let titles: Set<Int>
  /// The ids of what buttons show.
  private let unfolded: Set<String>

  init(_ tree: ElementTree) {
    unfolded = Set(tree.nodes.compactMap { $0.attributes["aria-controls"] })
    dataTables = DataTables.find(in: tree)
    let titles = Self.titles(in: tree)
    self.titles = titles
    let text = PlainLetters(tree)
    let found = Self.landmark(in: tree, text) ?? Self.cell(in: tree, text, besides: dataTables)
    node = found
    hasHeading = found.map { root in tree.inside(root).contains(where: titles.contains) } ?? true
  }

  private static func landmark(in tree: ElementTree, _ text: PlainLetters) -> Int? {
    let mains = tree.nodes.indices.filter { tree.nodes[$0].name == "main" || tree.nodes[$0].attributes["role"] == "main" }
    let named = tree.nodes.indices.filter { ["content", "main", "innehall", "innehåll", "main-content", "maincontent", "huvudinnehall", "site-content", "primary"].contains(tree.nodes[$0].attributes["id"]?.lowercased() ?? "") }
    let articles = tree.nodes.indices.filter { tree.nodes[$0].name == "article" }
    for candidates in [mains, named, articles] {
      guard let best = candidates.max(by: { text.count(in: $0) < text.count(in: $1) }) else { continue }
      if text.count(in: best) * 4 >= text.all { return best }
    }
    return nil
  }

  /// The smallest cell of a layout with most of the text that is no link.
  private static func cell(in tree: ElementTree, _ text: PlainLetters, besides dataTables: Set<Int>) -> Int? {
    let tables = tree.nodes.indices.filter { tree.nodes[$0].name == "table" && !dataTables.contains($0) }
    guard !tables.isEmpty else { return nil }
    let cells = tree.nodes.indices.filter { tree.nodes[$0].name == "td" && text.count(in: $0) * 10 >= text.all * 6 }
    guard let best = cells.min(by: { text.count(in: $0) < text.count(in: $1) }) else { return nil }
    return text.count(in: best) > 200 ? best : nil
  }

  // MARK: Frame

  /// Why an element is of the frame; nil where it may be of the text.
  /// - `isInContent`: whether it is the root or in it.
  func frame(of index: Int, in tree: ElementTree, isInContent: Bool) -> FrameReason? {
    let node = tree.nodes[index]
    if isHidden(node), !(isInContent && unfolds(node)) { return .hidden }
    if let root = self.node, !isInContent {
      if tree.inside(index).contains(root) { return nil }
      // The page's own heading may stand above its text.
      if !hasHeading, holdsHeading(index, tree) { return nil }
      return Self.landmark(node: node, isInContent: false) ?? .outside
    }
    guard let reason = Self.landmark(node: node, isInContent: isInContent && self.node != nil) ?? Self.reason(ofNames: node) else { return nil }
    // Whatever it is called, the page's own heading is no frame.
    return holdsHeading(index, tree) ? nil : reason
  }

  private func holdsHeading(_ index: Int, _ tree: ElementTree) -> Bool {
    titles.contains(index) || tree.nodes[index].end - index < 4000 && tree.inside(index).contains(where: titles.contains)
  }

  private static func titles(in tree: ElementTree) -> Set<Int> {
    let headings = tree.nodes.indices.filter { tree.nodes[$0].name == "h1" }
    let own = headings.filter { heading in
      !tree.inside(heading).prefix(20).contains { tree.nodes[$0].name == "a" && tree.nodes[$0].attributes["href"] == "/" }
    }
    return Set(own.isEmpty ? headings : own)
  }

  /// Whether a reader can show what is hidden.
  private func unfolds(_ node: ElementTree.Node) -> Bool {
    node.attributes["hidden"] == "until-found" || node.attributes["id"].map(unfolded.contains) == true
  }

  private func isHidden(_ node: ElementTree.Node) -> Bool {
    if node.attributes["hidden"] != nil || node.attributes["aria-hidden"] == "true" { return true }
    let style = node.attributes["style"]?.lowercased().filter { $0 != " " } ?? ""
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  /// Whether a button in the text shows what stands below it: it is its heading.
  static func unfolds(_ button: ElementTree.Node) -> Bool {
    button.name == "button" && button.attributes["aria-expanded"] != nil && button.attributes["aria-haspopup"] == nil
  }

  private static func landmark(node: ElementTree.Node, isInContent: Bool) -> FrameReason? {
    switch node.attributes["role"] {
    case "navigation": return .navigation
    case "search": return .form
    case "dialog", "alertdialog", "alert", "status": return .notice
    case "banner": return .header
    case "contentinfo": return .footer
    case "complementary": return .aside
    default: break
    }
    switch node.name {
    case "nav": return .navigation
    case "button" where isInContent && unfolds(node): return nil
    case "form", "button", "select", "label", "fieldset", "textarea": return .form
    case "dialog": return .notice
    case "aside": return .aside
    case "header": return isInContent ? nil : .header
    case "footer": return isInContent ? nil : .footer
    default: return nil
    }
  }

  private static let names: [String: FrameReason] = [
    "cookie": .notice, "cookies": .notice, "cookiebar": .notice, "cookiebanner": .notice, "kakor": .notice, "alert": .notice, "crisis": .notice,
    "cookiebox": .notice, "consent": .notice, "cookieconsent": .notice, "crumbs": .navigation, "leftnav": .navigation, "mainnav": .navigation, "topnav": .navigation, "subnav": .navigation, "sidenav": .navigation, "submenu": .navigation,
    "megamenu": .navigation, "mega": .navigation, "quicklinks": .navigation, "languages": .navigation,
    "masthead": .header, "colophon": .footer, "comments": .form, "kommentarer": .form,
    "breadcrumb": .navigation, "breadcrumbs": .navigation, "nav": .navigation, "navigation": .navigation, "navbar": .navigation, "menu": .navigation,
    "meny": .navigation, "skip": .navigation, "skiplink": .navigation, "skiplinks": .navigation, "pagination": .navigation, "totop": .navigation, "topbar": .header,
    "share": .sharing, "sharedaddy": .sharing, "addthis": .sharing, "addtoany": .sharing, "sharing": .sharing, "social": .sharing, "dela": .sharing, "noprint": .navigation, "toolbar": .navigation, "tags": .related, "related": .related,
    "relaterat": .related, "sidebar": .aside, "feedback": .form, "search": .form, "footer": .footer, "sidfot": .footer, "sidhuvud": .header, "logo": .logotype, "logotyp": .logotype,
  ]

  /// Names that say nothing as a part of another: builders of pages call each of their pieces a widget.
  private static let wholeNames: [String: FrameReason] = [
    "header": .header, "widget": .aside, "widgets": .aside, "widget-area": .aside, "leftcol": .navigation, "leftcolumn": .navigation, "left-column": .navigation, "rightcol": .aside, "rightcolumn": .aside, "right-column": .aside,
  ]

  /// "siteHeader" is "site-header".
  private static func withoutHumps(_ names: String) -> String {
    var parted = ""
    for letter in names {
      if letter.isUppercase, parted.last?.isLowercase == true { parted.append("-") }
      parted += letter.lowercased()
    }
    return parted
  }

  private static func reason(ofNames node: ElementTree.Node) -> FrameReason? {
    guard node.name != "body", node.name != "html" else { return nil }
    for key in ["id", "class"] {
      for name in withoutHumps(node.attributes[key] ?? "").split(separator: " ") {
        if let reason = names[String(name)] ?? wholeNames[String(name)] { return reason }
        let words = name.split { $0 == "-" || $0 == "_" }
        if words.count < 4, let reason = words.lazy.compactMap({ names[String($0)] }).first { return reason }
        if name == "to-top" || name == "back-to-top" { return .navigation }
      }
    }
    return nil
  }
}
