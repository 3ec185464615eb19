import PromiseModel
import Source

/// An old address, and the page that it leads to.
package struct OldAddress: Sendable {
  package let address: Address
  package let target: PageID
  let spot: Origin

  /// In the order of the pages that they lead to.
  static func all(in facts: SiteFacts) -> [OldAddress] {
    var found: [OldAddress] = []
    func add(_ aliases: [Alias], _ target: PageID) {
      found += aliases.map { OldAddress(address: address($0), target: target, spot: $0.spot) }
    }
    for promise in facts.promises { add(promise.particulars.aliases, .promise(promise.id)) }
    for followUp in facts.followUps { add(followUp.particulars.aliases, .followUp(followUp.id)) }
    for area in facts.focusAreas { add(area.aliases, .focusArea(area.id)) }
    for page in facts.pages { add(page.aliases, .page(page.id)) }
    return found
  }

  /// `/gammal/adress` and `/gammal/adress/` are the same folder; `/gammal.html` is a file. That it begins at the root
  /// and stays inside the site is known since it was read.
  private static func address(_ alias: Alias) -> Address {
    let path = alias.address.drop { $0 == "/" }
    let last = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    return Address(last.isEmpty || last.contains(".") ? String(path) : path + "/")
  }
}
