import PromiseModel
import Templates

/// icon.svg: the mark that a browser shows beside the site's name.
struct IconFile: Page {
  static let template = "icon"
  static let shape = Shape("icon", ["paper": .value, "accent": .value])

  static func all(in plan: FilePlan) -> [IconFile] { [IconFile()] }

  var id: PageID { .icon }

  func record(from view: Viewpoint) -> Record {
    let scheme = view.edition.palette.light
    return Record(
      Self.shape, ["paper": .text(scheme.paper.text), "accent": .text(scheme.accent.text)])
  }
}
