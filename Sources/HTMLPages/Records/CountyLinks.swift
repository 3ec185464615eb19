import Edition
import PromiseModel
import Templates

/// The counties that a long list is parted by, as links to where each begins: of few there is nothing to look for.
enum CountyLinks {
  static let form = PageForm<County.ID>([
    .text("name") { id, view in view.site[id].name },
    .text("slug") { id, view in view.site[id].slug },
  ])

  static func all(_ counties: [County.ID]) -> [County.ID] { counties.count > most ? counties : [] }

  private static let most = 3
}
