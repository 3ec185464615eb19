import Diagnostics
import Markdown
import Source

/// Every web address leads each reader to the page that it is to lead to.
enum UnreachableAddress: BodyRule {
  static func check(_ body: DocumentBody, _ log: inout DiagnosticLog) {
    for link in body.markdown.externalLinks { check(link.address, at: body.origin(link.place), &log) }
  }

  /// Of an address with a scheme, wherever it is written.
  static func check(_ address: String, at origin: @autoclosure () -> Origin, _ log: inout DiagnosticLog) {
    if WrittenAddress.isOfOwnComputer(address) {
      log.report(.addressOfOwnComputer, at: origin(), ["address": address])
      return
    }
    guard let parts = AddressParts(address) else { return }
    if let detour = Detour(parts) {
      log.report(.addressOfDetour, at: origin(), ["host": detour.host], suggestion: detour.destination)
    } else if let place = ClosedPlace(parts) {
      log.report(.addressToLogInTo, at: origin(), ["address": address, "place": place.name])
    }
  }
}
