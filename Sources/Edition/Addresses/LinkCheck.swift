package import Diagnostics
package import PromiseModel
import Source

/// Finds links in authors' texts that lead nowhere, before any page is made.
package struct LinkCheck {
  let site: Site
  let addresses: AddressBook
  /// Made ready only if there is a mistake, and then once.
  private lazy var known = NearMiss.Names(addresses.known)

  package init(_ site: Site, _ addresses: AddressBook) {
    self.site = site
    self.addresses = addresses
  }

  package mutating func run(log: inout DiagnosticLog) {
    site.facts.eachProse { check($0, &log) }
  }

  private mutating func check(_ prose: Prose, _ log: inout DiagnosticLog) {
    for link in prose.links {
      switch link.target {
      case .address(let written) where addresses.place(at: written) == nil:
        report(written, link.spot, &log)
      case .document(.year(let year), _) where !addresses.has(.year(year)):
        // The note is there, but no promise has that year: so it has no page.
        report(addresses[.year(year)].path, link.spot, &log)
      case .address, .anchor, .document, .external, .media:
        break
      }
    }
    for link in prose.ownAddresses {
      // Written with the site's own address it is a visitor's, and may be an old one.
      guard case .address(let written) = link.target, !addresses.isThere(written) else { continue }
      report(written, link.spot, &log)
    }
  }

  private mutating func report(_ address: String, _ spot: Origin, _ log: inout DiagnosticLog) {
    log.report(.linkLeadsNowhere, at: spot, ["address": address], suggestion: meaning(of: address, in: spot.file))
  }

  /// The address that was probably meant; nobody means the page that the link stands on.
  private mutating func meaning(of address: String, in file: String) -> String? {
    guard let nearest = known.nearest(to: address) else { return nil }
    let page = addresses.page(at: nearest)
    return page.flatMap { addresses.spot(of: $0, in: site) }?.file == file ? nil : nearest
  }
}
