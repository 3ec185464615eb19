/// Makes Markdown out of scraps, the same for the same seed every time.
struct RandomMarkdown {
  private var state: UInt64
  private let scraps: [String]

  init(seed: UInt64, scraps: [String] = plainScraps) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    self.scraps = scraps
  }

  /// No scrap holds what this site reads in another way than cmark: comments, tables, attributes, other
  /// schemes. (`{` stands alone, and `|` in no line of dashes.)
  static let plainScraps = [
    "Polisen", "kommunen ", "trygghet på torget", " å ä ö ", "😀", " ", "  ", "\n", "\n", "\n\n",
    "\n\n",
    "  \n", "\\\n", "\t", "- ", "* ", "1. ", "7) ", "> ", "# ", "### ", "====\n", "---\n", "***\n",
    "```\n", "``` swift x\n", "~~~", "`", "``", "*", "**", "_", "__", "***", "[", "]", "](",
    "](/a b)",
    "[a](/väg?x=1&y='2')", "[b](<../c d.md> \"en & titel\")", "![bild *b* `k`](/b.png)", "[ref]",
    "[x][ref]",
    "\n\n[ref]: /r \"t\"\n\n", "<https://polisen.se/å>", "<a@b.se>", "<b>", "</b>", "<div>\n",
    "&amp;",
    "&#123;", "&auml;", "&", "\"", "<", ">", "\\*", "\\[", "\\{", "\\|", "\\\\", "{", "}", "|",
    "    ",
    "      kod", "(", ")", "!", "\r\n", ":", "#", "a@b",
  ]

  /// A text of up to `count` scraps.
  mutating func text(of count: Int) -> String {
    (0..<(next() % UInt64(count) + 1)).map { _ in
      scraps[Int(next() % UInt64(scraps.count))]
    }.joined()
  }

  /// SplitMix64.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
