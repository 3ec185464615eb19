import PromiseModel

/// The file of a site that an address names.
struct SitePathAsked {
  /// Nil where it can be none of the site's.
  let file: String?
  /// Where it does not end as a folder does: the folder that it may mean.
  let folder: String?

  /// - `asked`: an address from the server's root; decoded here, once;
  /// - `root`: where the site's own root is.
  init(_ asked: String, below root: String) {
    // What a page says of others is from where it stands: a folder that hides in a name would lead astray.
    guard !asked.lowercased().contains("%2f") else {
      (file, folder) = (nil, nil)
      return
    }
    let path = PercentText.decoded(Array(asked.utf8.dropFirst(root.utf8.count)))
    let isFolder = path.isEmpty || path.hasSuffix("/")
    file = isFolder ? path + "index.html" : path
    folder = isFolder ? nil : path
  }
}
