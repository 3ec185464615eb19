import Elements
import PromiseModel

/// The day on which the head of a saved page says that it was published.
enum PublishedMeta {
  private static let names: Set<String> = ["article:published_time", "dc.date.issued", "dcterms.issued", "datepublished"]

  static func day(in tree: ElementTree) -> String? {
    for node in tree.nodes where node.name == "meta" {
      let name = node.attributes["property"] ?? node.attributes["name"] ?? node.attributes["itemprop"] ?? ""
      guard names.contains(name.lowercased()), let day = (node.attributes["content"]?.prefix(10)).map(String.init) else { continue }
      if day.utf8.count == 10, (try? PartialDate.parse(day)) != nil { return day }
    }
    return nil
  }
}
