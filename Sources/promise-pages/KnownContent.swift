import Disk
import Host
import Import
import PromiseModel
import SiteBuilder

/// What the site that a page is brought into holds already.
enum KnownContent {
  /// - `site`: nil: the folder where the command runs, be it a site or not.
  static func site(in site: String?) throws(DiskError) -> KnownSite {
    let content = SiteOptions.folder("content", of: site ?? ".")
    if site == nil, !isFolder(content) { return .empty }
    return KnownSite(try SiteFacts.read(in: content, on: BuildDate.any, jobs: SiteOptions.jobs()))
  }
}
