import Diagnostics
import PromiseModel

/// What a file below `content/` is: the folder decides (chapter 3 of docs/content-format.md).
package enum ContentPath: Sendable, Equatable {
  case settings
  case register
  /// Tables of names by which municipalities are found.
  case localities
  case provinces
  case municipality(slug: String)
  case promise
  case followUp
  case focusArea(slug: String)
  case year(String)
  case page(slug: String)
  /// Copied as it is.
  case media
  /// Fits no row: reported, not silently skipped.
  case misfit

  package init(_ path: String) {
    // As bytes, and without an array of the parts: every file of the folder is asked about.
    let bytes = path.utf8
    let slash = UInt8(ascii: "/")
    let firstSlash = bytes.firstIndex(of: slash)
    let lastSlash = firstSlash == nil ? nil : bytes.lastIndex(of: slash)
    let depth = firstSlash == nil ? 1 : firstSlash == lastSlash ? 2 : 3
    let folder = String(path[..<(firstSlash ?? bytes.endIndex)])
    let name = lastSlash.map { String(path[bytes.index(after: $0)...]) } ?? path
    let stem = name.utf8.suffix(3).elementsEqual(".md".utf8) ? String(name.dropLast(3)) : nil
    switch (folder, depth, stem) {
    case ("site.yaml", 1, _): self = .settings
    case ("media", 2..., _): self = .media
    case ("data", 2, _) where name == "municipalities.csv": self = .register
    case ("data", 2, _) where name == "localities.csv": self = .localities
    case ("data", 2, _) where name == "provinces.csv": self = .provinces
    case ("promises", 2..., .some): self = .promise
    case ("follow-ups", 2..., .some): self = .followUp
    case ("municipalities", 2, .some(let name)): self = .municipality(slug: Slug.make(name))
    case ("focus-areas", 2, .some(let name)): self = .focusArea(slug: Slug.make(name))
    case ("years", 2, .some(let year)): self = .year(year)
    case ("pages", 2, .some(let name)): self = .page(slug: Slug.make(name))
    default: self = .misfit
    }
  }

  /// Where a file that fits nowhere was probably meant to be; nil where nobody can tell.
  package static func nearest(to misfit: String) -> String? {
    var parts = misfit.split(separator: "/").map { String($0.trimmed) }
    guard let first = parts.first else { return nil }
    if parts.count == 1 {
      parts[0] = settingsNear(first)
    } else if let folder = folderNear(first) {
      parts[0] = folder
    }
    if parts.count == 2, parts[0] == "data" { parts[1] = tableNear(parts[1]) }
    parts[parts.count - 1] = withExtensionOfTexts(parts[parts.count - 1])
    // A text of these folders lies in no folder below them.
    if parts.count > 2, flatFolders.contains(parts[0]) { parts = [parts[0], parts[parts.count - 1]] }
    let path = parts.joined(separator: "/")
    return path == misfit || ContentPath(path) == .misfit ? nil : path
  }

  private static func settingsNear(_ name: String) -> String {
    let stem = Slug.make(String(name.prefix { $0 != "." }))
    let isYAML = [".yaml", ".yml", ".yaml.txt", ".yml.txt"].contains { name.lowercased().hasSuffix($0) }
    if isYAML, ["site", "webbplats", "webbplatsen", "sajt", "config", "settings", "installningar"].contains(stem) { return "site.yaml" }
    return NearMiss.nearest(to: name, among: ["site.yaml"]) ?? name
  }

  /// The folder of the table that one in other letters, or in Swedish, was meant to be.
  private static func folderNear(_ name: String) -> String? {
    if folders.contains(name) { return nil }
    let slug = Slug.make(name)
    return foldersInSwedish[slug] ?? (folders.contains(slug) ? slug : NearMiss.nearest(to: name, among: folders))
  }

  private static let foldersInSwedish = [
    "loften": "promises", "lofte": "promises", "medborgarloften": "promises", "medborgarlofte": "promises",
    "uppfoljningar": "follow-ups", "uppfoljning": "follow-ups", "followups": "follow-ups", "follow-up": "follow-ups",
    "followup": "follow-ups", "kommuner": "municipalities", "kommun": "municipalities",
    "fokusomraden": "focus-areas", "fokusomrade": "focus-areas", "fokus": "focus-areas", "omraden": "focus-areas",
    "focus": "focus-areas", "ar": "years", "arssammanfattningar": "years", "sammanfattningar": "years", "arsvis": "years",
    "sidor": "pages", "sida": "pages", "bilder": "media", "bild": "media", "dokument": "media", "filer": "media",
    "bilagor": "media", "images": "media", "files": "media", "register": "data", "kommunregister": "data",
  ]

  private static func tableNear(_ name: String) -> String {
    let lower = name.lowercased()
    let stem = Slug.make(String(lower.prefix { $0 != "." }))
    let table = [
      "kommuner": "municipalities", "kommunregister": "municipalities", "register": "municipalities",
      "municipality": "municipalities", "orter": "localities", "tatorter": "localities", "platser": "localities",
      "landskap": "provinces",
    ][stem] ?? stem
    let tables = ["municipalities.csv", "localities.csv", "provinces.csv"]
    let isTable = [".csv", ".txt", ".tsv"].contains { lower.hasSuffix($0) }
    if isTable, tables.contains(table + ".csv") { return table + ".csv" }
    return NearMiss.nearest(to: name, among: tables) ?? name
  }

  private static let folders = folderOfTexts + ["media", "data"]
  /// Their texts lie directly in them.
  private static let flatFolders = ["municipalities", "focus-areas", "years", "pages"]
  private static let folderOfTexts = ["promises", "follow-ups", "municipalities", "focus-areas", "years", "pages"]

  /// Whether a path is one of the folders that this type tells files by.
  package static func isFolder(_ path: String) -> Bool { folders.contains(path) }

  /// Whether a path is that of a file of content, or lies in a folder of the table.
  package static func isOfContent(_ path: String) -> Bool {
    guard let slash = path.firstIndex(of: "/") else { return path == "site.yaml" }
    return folders.contains(String(path[..<slash])) && !isLeftBehind(path)
  }

  /// Whether a file is what another program left behind: a backup, a lock, what it remembers of a folder.
  package static func isLeftBehind(_ path: String) -> Bool {
    let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    return name.hasPrefix("~$") || name.hasSuffix("~") || name.hasPrefix("#") && name.hasSuffix("#") && name.count > 1
      || endingsLeftBehind.contains { name.hasSuffix($0) } || namesLeftBehind.contains(name) || isSafeSave(name)
  }

  /// Of backups, of what a merge or a patch left, and of what is still on its way.
  private static let endingsLeftBehind = [".swp", ".bak", ".tmp", ".orig", ".rej", ".part", ".crdownload"]
  /// `4913` is made by Vim, for a moment, to see whether it may write in the folder.
  private static let namesLeftBehind: Set<String> = ["thumbs.db", "desktop.ini", "4913"]

  /// Whether it is what macOS saves first: `om.md.sb-6c0fa3b1-xYz12a`.
  private static func isSafeSave(_ name: String) -> Bool {
    guard let mark = name.ranges(of: ".sb-").last else { return false }
    let parts = name[mark.upperBound...].split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].count == 8 && parts[0].allSatisfy(\.isHexDigit) && parts[1].count == 6
  }

  /// What a document of another program is called after its ending, if a path is that of one.
  package static func otherFormat(of path: String) -> String? {
    guard let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased()
    else { return nil }
    return otherFormats[ending]
  }

  private static let otherFormats = [
    "docx": "Word (docx)", "doc": "Word (doc)", "odt": "OpenDocument (odt)", "pdf": "PDF", "rtf": "RTF", "html": "HTML",
    "htm": "HTML", "pages": "Pages",
  ]

  /// Whether what a file holds would be missing if it were left out: a text, or anything that was probably meant to be
  /// at another path. What says what a folder is for lies in many.
  package static func isMissed(_ misfit: String, meant path: String?) -> Bool {
    let name = misfit.split(separator: "/").last.map { Slug.make(String($0)) } ?? ""
    if ["readme", "license", "licens", "changelog", "las-mig", "lasmig"].contains(where: name.hasPrefix) { return false }
    if path != nil { return true }
    return (isAmongTexts(misfit) || !misfit.contains("/")) && isText(misfit)
  }

  /// Where in `media/` a file that lies among the texts belongs; nil for a text, and for what is no picture or the like.
  package static func mediaPath(of misfit: String) -> String? {
    guard isAmongTexts(misfit), !isText(misfit), let slash = misfit.firstIndex(of: "/"), misfit[slash...].contains(".") else { return nil }
    return "media" + misfit[slash...]
  }

  private static func isText(_ path: String) -> Bool {
    endingsOfTexts.contains { path.lowercased().hasSuffix($0) }
  }

  /// Where a text whose name does not end as that of one was probably meant to be: `2027.mdx`, `2027,md`, `2027`.
  package static func textPath(of misfit: String) -> String? {
    guard let name = misfit.split(separator: "/").last else { return nil }
    let stem = name.prefix { !".,".contains($0) }.trimmed
    let bare = stem.count == name.count && stem.lowercased().hasSuffix("md") ? String(stem.dropLast(2)) : String(stem)
    let path = String(misfit.dropLast(name.count)) + bare + ".md"
    return ContentPath(path) == .misfit ? nearest(to: path) : path
  }

  /// Where else a link may look for a text that lies at the root of the folder.
  package static func places(for misfit: String) -> [String] {
    misfit.contains("/") ? [] : folderOfTexts.map { $0 + "/" + withExtensionOfTexts(misfit) }
  }

  /// The table that a workbook was meant for: `data/municipalities.xlsx`.
  package static func table(of misfit: String) -> String? {
    guard let point = misfit.lastIndex(of: "."), ["xlsx", "xls", "xlsm", "ods", "numbers"].contains(misfit[point...].dropFirst().lowercased())
    else { return nil }
    return ["municipalities", "localities", "provinces"].map { "data/" + $0 }.first { $0 == misfit[..<point].lowercased() }.map { $0 + ".csv" }
  }

  /// Whether somebody's words would be missing if a file were left out: it lies where texts do.
  package static func isAmongTexts(_ path: String) -> Bool {
    guard let slash = path.firstIndex(of: "/") else { return false }
    return folderOfTexts.contains(String(path[..<slash]))
  }

  /// The format's own, and others that programs give to Markdown.
  private static let endingsOfTexts = [".markdown", ".mdown", ".mkd", ".text", ".txt", ".md"]

  private static func withExtensionOfTexts(_ name: String) -> String {
    for other in endingsOfTexts where name.lowercased().hasSuffix(other) {
      // A program that hides what names end with adds one more: `2025.md.txt`.
      let stem = String(name.dropLast(other.count))
      return stem.lowercased().hasSuffix(".md") ? withExtensionOfTexts(stem) : stem + ".md"
    }
    return name
  }
}
