import Arguments
import Diagnostics
import Host

/// Files that a command writes besides the site. One that is put among the author's files, or on the web, takes the place
/// of one of them.
struct FilesApart {
  /// With what the site is made of.
  let folders: [String]
  let output: String

  /// - `files`: each with the option that names it.
  func check(_ files: [(option: String, path: String?)]) throws(UsageError) {
    var others: [(option: String, way: [String])] = []
    for case (let option, let path?) in files {
      let way = wayFromTop(to: path)
      if let folder = folder(around: way) {
        throw UsageError(.usageReportNotApart, ["option": option, "file": path, "folder": folder])
      }
      if let other = others.first(where: { $0.way == way }) {
        throw UsageError(.usageContradiction, ["option": other.option, "other": option])
      }
      others.append((option, way))
    }
  }

  private func folder(around way: [String]) -> String? {
    if let folder = (folders + [output]).first(where: { way.starts(with: wayFromTop(to: $0)) }) { return folder }
    return isOfOutput(way) ? output : nil
  }

  /// What a build keeps beside the folder: the site before, its lists.
  private func isOfOutput(_ way: [String]) -> Bool {
    let folder = wayFromTop(to: output)
    guard let name = folder.last, way.starts(with: folder.dropLast()), way.count >= folder.count else { return false }
    return way[folder.count - 1].hasPrefix("." + name + ".promise-pages")
  }
}
