/// What can be fuzzed. Each takes any bytes, and must neither trap nor break a promise that it checks.
enum FuzzTarget: String, CaseIterable {
  case frontMatter = "front-matter"
  case markdown
  case template
  case document

  func run(_ bytes: [UInt8]) {
    switch self {
    case .frontMatter: fuzzFrontMatter(bytes)
    case .markdown: fuzzMarkdown(bytes)
    case .template: fuzzTemplate(bytes)
    case .document: fuzzDocument(bytes)
    }
  }
}

/// A promise of the code under test; broken, libFuzzer keeps the input.
func promise(_ holds: Bool, _ what: String) {
  guard holds else { fatalError(what) }
}
