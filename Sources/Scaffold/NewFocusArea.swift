package import Content
import Diagnostics
import PromiseModel
import Writers

/// A focus area. It can be no draft, so nothing in it waits to be filled in.
package struct NewFocusArea: Beginning {
  private let name: String
  private let title: String?
  private let summary: String?

  /// - `name`: as promises are to name it, or the title.
  package init(name: String, title: String?, summary: String?) {
    self.name = name
    self.title = title
    self.summary = summary
  }

  package func file(in site: SiteOutline, read: (String) -> [UInt8]?) throws(Refusal) -> NewFile {
    let path = try site.newPath("focus-areas", name)
    let keys = [("title", title ?? Title.of(name)), ("summary", summary)]
    let lines = keys.compactMap { key, value in value.map { key + ": " + YAMLValue.written($0) } }
    return NewFile(path, (["---"] + lines + ["---", ScaffoldWords.areaRemark]).joined(separator: "\n") + "\n")
  }
}
