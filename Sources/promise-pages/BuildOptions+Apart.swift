import Arguments
import Diagnostics
import Host
import SiteBuilder

extension BuildOptions {
  /// A site that is put into what it is made of, or around it, takes the place of the author's files, and is read as
  /// texts by the next build.
  func checkOutputIsApart() throws(UsageError) {
    let way = wayFromTop(to: output)
    for folder in [content, templates] {
      let other = wayFromTop(to: folder)
      guard way.starts(with: other) || other.starts(with: way) else { continue }
      throw UsageError(.usageOutputNotApart, ["output": output, "folder": folder])
    }
  }
}
