import PromiseModel

/// An address through a program that looks at links in mails, chats and searches, and sends on to the page itself: it
/// tells who was sent it, and holds no longer than the program's maker likes.
struct Detour {
  let host: String
  /// The page that it sends on to, where it says so.
  let destination: String?

  /// What the programs are called, how a path to be sent on begins, and the word before the page's own address.
  private static let programs = [
    (host: "safelinks.protection.outlook.com", path: "", before: "url="),
    (host: "statics.teams.cdn.office.net", path: "evergreen-assets/safelinks", before: "url="),
    (host: "l.facebook.com", path: "l.php", before: "u="),
    (host: "lm.facebook.com", path: "l.php", before: "u="),
    (host: "www.google.com", path: "url", before: "url="),
    (host: "www.google.se", path: "url", before: "url="),
    (host: "urldefense.com", path: "v3/", before: ""),
  ]

  init?(_ parts: AddressParts) {
    guard let program = Self.programs.first(where: { parts.isOf($0.host) && parts.path.hasPrefix($0.path) }) else { return nil }
    host = program.host
    let written = program.before.isEmpty ? parts.path.betweenUnderscores : parts.value(after: program.before)
    let page = written.map { PercentText.decoded(Array($0.utf8)) }
    destination = page.flatMap { WebAddress.isWeb($0) ? $0 : nil }
  }
}

extension Substring {
  /// `v3/__https://…__;…`
  fileprivate var betweenUnderscores: Substring? {
    guard let start = firstRange(of: "__")?.upperBound, let end = self[start...].firstRange(of: "__")?.lowerBound else { return nil }
    return self[start..<end]
  }
}
