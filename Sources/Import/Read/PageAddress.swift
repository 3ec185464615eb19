import Elements

/// The address that a saved page says it has.
enum PageAddress {
  static func said(in tree: ElementTree) -> String? {
    for node in tree.nodes where node.name == "link" || node.name == "meta" {
      let attributes = node.attributes
      let isCanonical = attributes["rel"]?.lowercased() == "canonical" || attributes["property"]?.lowercased() == "og:url"
      guard isCanonical, let address = attributes["href"] ?? attributes["content"], isWeb(address) else { continue }
      return address
    }
    return nil
  }

  static func isWeb(_ address: String) -> Bool {
    (address.hasPrefix("https://") || address.hasPrefix("http://")) && !address.contains { $0.isWhitespace || "<>\"".contains($0) } && address.utf8.count < 2000
  }
}
