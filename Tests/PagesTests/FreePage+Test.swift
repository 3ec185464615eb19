import PromiseModel
import Source

extension FreePage {
  static func test(
    _ number: Int = 0, slug: String, title: String = "Om", updated: PartialDate? = nil, prose: Prose = .empty,
    aliases: [String] = [], isDraft: Bool = false
  ) -> FreePage {
    let spot = Origin(file: "content/pages/\(slug).md")
    return FreePage(
      id: ID(number), slug: slug, title: title, summary: nil, updated: updated, prose: prose,
      aliases: aliases.map { Alias(address: $0, spot: spot) }, isDraft: isDraft, spot: spot)
  }
}
