import Elements

/// Text that a reader unfolds: what stands in it is below its summary, whatever its headings say of their level.
enum FoldedText {
  /// The first heading stands among so many elements.
  private static let most = 400

  /// The level of the summary: its own heading's, else one above those that may stand in it.
  static func level(of details: Int, in tree: ElementTree) -> Int {
    let inside = tree.inside(details).prefix(most)
    guard let first = inside.first(where: { isHeading(tree.nodes[$0].name) }) else { return 6 }
    let isOfSummary = inside.contains { tree.nodes[$0].name == "summary" && tree.inside($0).contains(first) }
    return isOfSummary ? Int(tree.nodes[first].name.dropFirst()) ?? 6 : 5
  }

  private static func isHeading(_ name: String) -> Bool {
    name.utf8.count == 2 && name.first == "h" && ("1"..."6").contains(name.last ?? "0")
  }
}
