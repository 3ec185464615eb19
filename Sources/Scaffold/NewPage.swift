package import Content
import Diagnostics
import PromiseModel
import Writers

/// A free page.
package struct NewPage: Beginning {
  private let name: String
  private let title: String?

  /// - `name`: as it is to stand in the address, or the title.
  package init(name: String, title: String?) {
    self.name = name
    self.title = title
  }

  package func file(in site: SiteOutline, read: (String) -> [UInt8]?) throws(Refusal) -> NewFile {
    let path = try site.newPath("pages", name)
    let text = """
      ---
      title: \(YAMLValue.written(title ?? Title.of(name)))
      \(ScaffoldWords.draft)
      draft: true
      ---
      \(Mark.text(ScaffoldWords.pageText))

      """
    return NewFile(path, text)
  }
}
