import Diagnostics
import Markdown
import Source

/// No link leads to the computer of who reads it.
enum OwnComputer: BodyRule {
  static func check(_ body: DocumentBody, _ log: inout DiagnosticLog) {
    for link in body.markdown.externalLinks where WrittenAddress.isOfOwnComputer(link.address) {
      log.report(.addressOfOwnComputer, at: body.origin(link.place), ["address": link.address])
    }
  }
}
