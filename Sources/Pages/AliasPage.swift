import PromiseModel
import Templates

/// A small page at an old address that leads on to the new one, also where nobody can tell a web server
/// to do so.
struct AliasPage: Page {
  static let template = "alias"
  static let shape = Shape(
    "alias", ["language": .value, "title": .value, "address": .value, "canonical": .value])

  /// Its place in `AddressBook.aliases`.
  let index: Int

  static func all(in plan: FilePlan) -> [AliasPage] {
    plan.aliases.indices.map { AliasPage(index: $0) }
  }

  var id: PageID { .alias(index) }

  func record(from view: Viewpoint) -> Record {
    let edition = view.edition
    let target = edition.addresses.aliases[index].target
    return Record(
      Self.shape,
      [
        "language": .text(view.site.facts.settings.language),
        "title": .text(Self.title(of: target, in: edition)),
        "address": .text(view.address(of: target)),
        "canonical": .text(edition.addresses[target].absolute(below: edition.baseURL)),
      ])
  }

  private static func title(of target: PageID, in edition: Edition) -> String {
    switch target {
    case .promise(let id): edition.titles[id]
    case .followUp(let id): edition.titles[id]
    case .focusArea(let id): edition.site[id].title
    case .page(let id): edition.site[id].title
    default: preconditionFailure("only content files have old addresses, and these are all that can")
    }
  }
}
