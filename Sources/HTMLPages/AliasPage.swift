import Edition
import PromiseModel
import Templates

/// A small page at an old address that leads on to the new one, also where nobody can tell a web server
/// to do so.
struct AliasPage: Page {
  static let template = PageTemplate<AliasPage>(
    "alias",
    [
      .text("language") { _, view in view.settings.language },
      .text("title") { page, view in title(of: page.target(in: view.edition), in: view.edition) },
      .text("windowTitle") { page, view in windowTitle(of: page.target(in: view.edition), view) },
      .text("address") { page, view in view.address(of: page.target(in: view.edition)) },
      .text("canonical") { page, view in view.canonical(of: page.target(in: view.edition)) },
    ])

  /// Its place in `AddressBook.aliases`.
  let index: Int

  static func all(in plan: FilePlan) -> [AliasPage] {
    plan.aliases.indices.map { AliasPage(index: $0) }
  }

  var id: PageID { .alias(index) }

  private func target(in edition: Edition) -> PageID { edition.addresses.aliases[index].target }

  private static func windowTitle(of target: PageID, _ view: Viewpoint) -> String {
    switch target {
    case .promise(let id): view.windowTitle(of: view.site[id])
    case .followUp(let id): view.windowTitle(of: view.site[id])
    default: view.windowTitle(title(of: target, in: view.edition))
    }
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
