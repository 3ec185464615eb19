import Diagnostics
import PromiseModel
import Source

/// An old address, and the page that it leads to.
struct OldAddress: Sendable {
  let address: Address
  let target: PageID
  let spot: Origin

  /// In the order of the pages that they lead to. One that can't be an address is reported.
  static func all(in facts: SiteFacts, log: inout DiagnosticLog) -> [OldAddress] {
    var found: [OldAddress] = []
    func add(_ aliases: [Alias], _ target: PageID) {
      for alias in aliases {
        if let address = address(alias) {
          found.append(OldAddress(address: address, target: target, spot: alias.spot))
        } else {
          log.report(.malformedAlias, at: alias.spot, ["value": alias.address])
        }
      }
    }
    for promise in facts.promises { add(promise.particulars.aliases, .promise(promise.id)) }
    for followUp in facts.followUps { add(followUp.particulars.aliases, .followUp(followUp.id)) }
    for area in facts.focusAreas { add(area.aliases, .focusArea(area.id)) }
    for page in facts.pages { add(page.aliases, .page(page.id)) }
    return found
  }

  /// `/gammal/adress` and `/gammal/adress/` are the same folder; `/gammal.html` is a file. Nil for what
  /// does not begin at the root, or would climb out of it.
  private static func address(_ alias: Alias) -> Address? {
    guard alias.address.utf8.first == UInt8(ascii: "/") else { return nil }
    var parts = alias.address.utf8.dropFirst()
      .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { String($0) ?? "" }
    let endsInSlash = parts.last == ""
    if endsInSlash { parts.removeLast() }
    guard let last = parts.last, parts.allSatisfy(isUsable) else { return nil }
    let isFile = !endsInSlash && last.utf8.contains(UInt8(ascii: "."))
    return Address(parts.joined(separator: "/") + (isFile ? "" : "/"))
  }

  private static func isUsable(_ part: String) -> Bool {
    part != "" && part != "." && part != ".."
      && !part.utf8.contains { $0 < 0x21 || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") || $0 == 0x7F }
  }
}
