import Digest
import Edition

/// What a page lets a browser load and run (Content Security Policy, level 3), by the kind of page.
///
/// Whatever an author or a mistake of ours brings into a page, it can't run, and nobody else learns that
/// the page was read. Headers of a server can say the same, and also who may frame the page.
enum ContentPolicy {
  /// Reading: one style and the site's own pictures.
  case reading
  /// Reading, and a script of the site that fetches data of the site.
  case searching
  /// A card: one style and nothing else. Who may frame it is for the server's headers to say.
  case card

  /// The text of the policy, for a page with this style or without any.
  func text(style: Fingerprint?) -> String {
    var directives = ["default-src 'none'"]
    if let style { directives.append("style-src 'sha256-\(style.base64)'") }
    if self != .card { directives.append("img-src 'self'") }
    directives += ["base-uri 'none'", "form-action 'none'"]
    if self == .searching { directives += ["script-src 'self'", "connect-src 'self'"] }
    return directives.joined(separator: "; ")
  }
}
