import Edition
import PromiseModel
import Templates

/// Where the search field finds its script and what it looks through, for `partials/search.mustache`.
enum SearchRecord {
  static let form = PageForm<Void>([
    .text("script") { _, view in view.source(view.edition.addresses[.searchScript]) },
    .text("index") { _, view in view.source(view.edition.addresses[.searchIndex]) },
    .flag("hasPlaces") { _, view in !view.site.facts.localities.isEmpty },
    .text("points") { _, view in view.source(view.edition.addresses[.searchPoints]) },
  ])
}
