/// The elements and texts of an HTML or XML file, in their order. A tree in one list: however deep the file is, nobody
/// who reads it goes as deep.
package struct ElementTree: Sendable {
  package struct Node: Sendable {
    /// In lower case for HTML; empty for text.
    package let name: String
    package let attributes: [String: String]
    /// Of a text node.
    package internal(set) var text: String
    package let parent: Int
    /// From 1.
    package let line: Int
    /// What comes after the last node in it.
    package internal(set) var end: Int

    package var isText: Bool { name.isEmpty }
  }

  package internal(set) var nodes: [Node] = []

  /// Why a file was not read to its end.
  package enum Failure: Error, Sendable {
    case tooDeep
    case tooMany
    /// XML that is none.
    case malformed
  }

  /// More than any page has; beyond it a file was made to harm.
  package static let deepest = 20_000
  package static let most = 600_000

  /// Reads HTML as browsers do, whatever is wrong with it.
  package static func html(_ text: String) throws(Failure) -> ElementTree {
    try ElementReader.read(Array(text.utf8), isHTML: true)
  }

  /// Reads XML.
  package static func xml(_ bytes: [UInt8]) throws(Failure) -> ElementTree {
    try ElementReader.read(bytes, isHTML: false)
  }

  /// The numbers of the nodes in a node.
  package func inside(_ node: Int) -> Range<Int> { node + 1..<nodes[node].end }

  /// The text of a node and of all in it.
  package func text(of node: Int) -> String {
    if nodes[node].isText { return nodes[node].text }
    return inside(node).lazy.map { nodes[$0].text }.joined()
  }
}
