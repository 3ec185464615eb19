import Elements

/// Tells tables of facts from those that only lay a page out.
enum DataTables {
  static func find(in tree: ElementTree) -> Set<Int> {
    var inner = 0
    var found: Set<Int> = []
    for index in tree.nodes.indices where tree.nodes[index].name == "table" {
      // A table in a table of facts is a part of it.
      guard index >= inner else { continue }
      let inside = tree.inside(index)
      let isNested = inside.contains { tree.nodes[$0].name == "table" }
      if !isNested, isOfFacts(inside, tree) {
        found.insert(index)
        inner = inside.upperBound
      }
    }
    return found
  }

  /// With headings, or several rows of the same number of cells, none of which is a bullet.
  private static func isOfFacts(_ inside: Range<Int>, _ tree: ElementTree) -> Bool {
    if inside.contains(where: { tree.nodes[$0].name == "th" }) { return true }
    let rows = inside.filter { tree.nodes[$0].name == "tr" }.map { row in
      tree.inside(row).filter { tree.nodes[$0].name == "td" }.map { PlainText.tidy(tree.text(of: $0)) }
    }
    guard rows.count > 1, let first = rows.first, first.count > 1 else { return false }
    return rows.allSatisfy { $0.count == first.count && ($0.first?.count ?? 0) > 1 }
  }
}
