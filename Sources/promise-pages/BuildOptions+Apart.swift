import Arguments
import Diagnostics
import Disk
import Host
import SiteBuilder

extension BuildOptions {
  /// A site that is put into what it is made of, or around it, takes the place of the author's files, and is read as
  /// texts by the next build.
  /// - `ownTemplates`: where the site's own would be: what lies there would be taken for them.
  func checkOutputIsApart(from ownTemplates: String) throws(UsageError) {
    let way = wayFromTop(to: output)
    if let name = nameOfOurs(in: way) {
      throw UsageError(.usageOutputOfProgram, ["output": output, "name": name])
    }
    for folder in [content, templates] {
      let other = wayFromTop(to: folder)
      guard way.starts(with: other) || other.starts(with: way) else { continue }
      throw UsageError(.usageOutputNotApart, ["output": output, "folder": folder])
    }
    guard !way.starts(with: wayFromTop(to: ownTemplates)) else {
      throw UsageError(.usageOutputNotApart, ["output": output, "folder": ownTemplates])
    }
  }
}
