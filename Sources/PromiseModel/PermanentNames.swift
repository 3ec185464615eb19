/// What promises and follow-ups are called by programs that remember them: feed readers, calendars, mail.
///
/// A name is made of what the thing is (municipality, period, year), never of its address, and the host is
/// that of `site.yaml`, also where the site is built for another address: readers see nothing twice when it
/// moves. Two names never meet, since the same parts decide the addresses, which the address book keeps
/// apart; a colon stands where no part of a name has one.
package struct PermanentNames: Sendable {
  package let site: Site
  /// The host that gives the names.
  package let host: String

  /// When the host was the site's own, as a tag must say (RFC 4151). It is a part of every name: changed,
  /// it would make all entries of all feeds new.
  private static let year = "2025"

  package init(_ site: Site) {
    self.site = site
    host = Self.host(of: site.facts.settings.baseURL)
  }

  /// For feeds: `tag:example.se,2025:promise/2326/2023-2024`.
  package func tag(_ name: String) -> String { "tag:" + host + "," + Self.year + ":" + name }

  /// For calendars (RFC 5545, 3.8.4.7): `promise/2326/2023-2024:begins@example.se`.
  package func uid(_ name: String) -> String { name + "@" + host }

  // MARK: Names

  package func name(of id: Promise.ID) -> String { "promise/" + identity(of: id) }

  package func name(of id: FollowUp.ID) -> String {
    var name = "follow-up/" + identity(of: site[id].promise)
    if let year = site[id].year { name += "/\(year)" }
    if let part = site[id].part { name += "/part:" + Slug.make(part) }
    if let voice = site[id].assessedBy { name += "/by:" + Slug.make(voice) }
    return name
  }

  private func identity(of id: Promise.ID) -> String {
    var name = code(of: site[id].municipalities[0]) + "/" + site[id].period.addressYears
    if let part = site[id].slug ?? site[id].district.map(Slug.make) { name += "/" + part }
    return name
  }

  package func code(of id: Municipality.ID) -> String { Slug.make(site[id].code) }

  // MARK: The host

  /// A byte that no name of a host has in a tag (of an ö, of an address in numbers) is written as its number.
  private static func host(of address: String) -> String {
    address.addressHost.utf8.prefix { $0 != UInt8(ascii: "]") }.reduce(into: "") { host, byte in host += letter(byte) }
  }

  private static func letter(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      String(UnicodeScalar(byte))
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): String(UnicodeScalar(byte + 0x20))
    default: String(byte, radix: 16)
    }
  }
}
