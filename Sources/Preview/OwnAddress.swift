/// The address that a preview is found at, and who may ask for it.
///
/// A page of somebody else's, open in the same browser, can send requests to any address, and a name of its own can
/// lead to this machine (DNS rebinding). So only who asks for this very address, and on nobody else's behalf, gets
/// an answer.
package struct OwnAddress: Sendable {
  private let hosts: [String]

  package init(port: Int) {
    let names = ["127.0.0.1", "localhost", "[::1]"]
    // A browser leaves out the port that a scheme has by itself.
    hosts = names.map { "\($0):\(port)" } + (port == 80 ? names : [])
  }

  /// What is answered to who may not ask; nil to all others.
  func refusal(of request: Request) -> Answer? {
    let asked = request.values(of: "host")
    guard asked.count == 1, let host = asked.first?.lowercased() else { return .plain(400) }
    guard hosts.contains(host) else { return .plain(403) }
    for origin in request.values(of: "origin") where !hosts.contains(where: { origin.lowercased() == "http://" + $0 }) {
      return .plain(403)
    }
    if isFromElsewhere(request) { return .plain(403) }
    guard request.method == "GET" || request.method == "HEAD" else { return .plain(405, [("Allow", "GET, HEAD")]) }
    return nil
  }

  /// Whether a page of another site asks (Fetch Metadata). A person who follows a link from there does not.
  private func isFromElsewhere(_ request: Request) -> Bool {
    guard let site = request.values(of: "sec-fetch-site").first, site == "cross-site" || site == "same-site" else {
      return false
    }
    let isWay = request.values(of: "sec-fetch-mode") == ["navigate"] && request.values(of: "sec-fetch-dest") == ["document"]
    return !isWay
  }

  /// What a request asks for, from its root; nil where it names another server, or nothing.
  func localTarget(of target: String) -> String? {
    if target.hasPrefix("/") { return target }
    for host in hosts where target.lowercased().hasPrefix("http://" + host + "/") {
      return String(target.dropFirst(7 + host.count))
    }
    return nil
  }
}
