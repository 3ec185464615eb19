/// Names of files that web servers read as settings of theirs or run as programs: published as a page or a picture, such
/// a file could take the whole site down, or do what its author likes.
enum ServerFileName {
  /// In small letters: of IIS, of PHP, and of hosts that take a site as files.
  private static let settings: Set<String> = [
    "web.config", "app_offline.htm", "global.asax", "php.ini", "_headers", "_redirects", "_worker.js", "_routes.json",
    "netlify.toml", "vercel.json", "staticwebapp.config.json",
  ]
  /// The folder for proofs that somebody has the site (RFC 8615).
  private static let wellKnown = ".well-known"
  private static let programs: Set<String> = [
    "php", "php3", "php4", "php5", "php7", "php8", "pht", "phtml", "phar", "asp", "aspx", "ascx", "ashx", "asmx", "cshtml",
    "jsp", "jspx", "cfm", "cgi", "fcgi",
  ]

  /// The first part of a path that servers read: one that begins with a point, or a name that they know, in whatever
  /// letters. Windows passes over points and spaces at the end of a name.
  static func first(in path: String) -> Substring? {
    path.split(separator: "/").first { part in
      let name = Self.asFound(part)
      return name.hasPrefix(".") && part != wellKnown || settings.contains(name)
    }
  }

  /// The first part of a path that servers run. An old address may have such a name: a page stands there, and no program.
  static func firstRun(in path: String) -> Substring? {
    // In the middle of a name too: a server may be told of each ending (`plan.php.txt`).
    path.split(separator: "/").first { part in
      Self.asFound(part).split(separator: ".").dropFirst().contains { programs.contains(String($0)) }
    }
  }

  private static func asFound(_ part: Substring) -> String {
    var name = part.lowercased()
    while name.hasSuffix(".") || name.hasSuffix(" ") { name.removeLast() }
    return name
  }
}
