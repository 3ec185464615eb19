import Elements

/// How many letters each part of a page has that are in no link and no script.
struct PlainLetters: Sendable {
  /// By the number of a node: how many stand before it.
  private let before: [Int]
  private let ends: [Int]

  init(_ tree: ElementTree) {
    var before: [Int] = [0]
    before.reserveCapacity(tree.nodes.count + 1)
    var skipped = 0
    for (index, node) in tree.nodes.enumerated() {
      if ["a", "script", "style", "head", "nav", "footer", "button"].contains(node.name) { skipped = max(skipped, node.end) }
      before.append(before[index] + (node.isText && index >= skipped ? PlainText.tidy(node.text).utf8.count : 0))
    }
    self.before = before
    ends = tree.nodes.map(\.end)
  }

  var all: Int { before[before.count - 1] }

  func count(in node: Int) -> Int { before[ends[node]] - before[node] }
}
