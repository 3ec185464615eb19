import PromiseModel
import Source

extension FreePage {
  static func test(
    _ number: Int = 0, slug: String, title: String = "Om", prose: Prose = .empty, aliases: [String] = []
  ) -> FreePage {
    let spot = Origin(file: "content/pages/\(slug).md")
    return FreePage(
      id: ID(number), slug: slug, title: title, summary: nil, updated: nil, prose: prose,
      aliases: aliases.map { Alias(address: $0, spot: spot) }, isDraft: false, spot: spot)
  }
}
