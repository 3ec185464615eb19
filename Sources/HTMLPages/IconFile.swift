import Edition
import PromiseModel
import Templates

/// icon.svg: the mark that a browser shows beside the site's name.
struct IconFile: Page {
  static let template = PageTemplate<IconFile>(
    "icon",
    [
      .text("paper") { _, view in view.edition.palette.light.paper.text },
      .text("accent") { _, view in view.edition.palette.light.accent.text },
    ])

  static func all(in plan: FilePlan) -> [IconFile] { [IconFile()] }

  var id: PageID { .icon }
}
