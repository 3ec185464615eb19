import Edition
import PromiseModel
import Templates

/// Where a text was taken from, by the name of the site: an address in full is for paper.
struct SourceRecord {
  let address: String
  let name: String

  static let form = PageForm<SourceRecord>([
    .text("address") { source, _ in source.address },
    .text("name") { source, _ in source.name },
  ])

  /// Those of one site are told from each other by the end of their addresses.
  static func all(_ addresses: [String]) -> [SourceRecord] {
    let hosts = addresses.map(host)
    return zip(addresses, hosts).map { address, host in
      let isOnly = hosts.count { $0 == host } == 1
      return SourceRecord(address: address, name: isOnly ? host : host + "/…/" + end(of: address))
    }
  }

  /// Without the `www.` that says nothing.
  private static func host(of address: String) -> String {
    let host = address.addressHost
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }

  private static func end(of address: String) -> Substring {
    address.split(separator: "/").last ?? address[...]
  }
}
