import Edition
import Templates

/// Where the search field finds its script and what it looks through, for `partials/search.mustache`.
enum SearchRecord {
  static let form = PageForm<Void>([
    .text("script") { _, view in view.source(view.edition.addresses[.searchScript]) },
    .text("index") { _, view in view.source(view.edition.addresses[.searchIndex]) },
    .text("points") { _, view in view.source(view.edition.addresses[.searchPoints]) },
  ])
}
