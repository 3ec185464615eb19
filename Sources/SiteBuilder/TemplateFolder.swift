package import Diagnostics
package import Disk
import FrontMatter
import Pages
import Source
package import Templates

/// Reads the templates folder: `*.mustache`, and each text of `words.yaml` and `data.yaml` as a template of
/// its own, named `words/` and its key (`words/status.fulfilled`), and the outlines for maps.
///
/// Texts larger than a template can sensibly be (1 MB) are a fault of the machine's owner, not of ours.
package func readTemplates(
  in folder: String, name: String, _ log: inout DiagnosticLog
) throws(DiskError) -> [TemplateSource] {
  let limit = 1 << 20
  let disk = try Folder(folder)
  var sources: [TemplateSource] = []
  for found in try disk.files() where found.kind == .file {
    let file = name + "/" + found.path
    if PageSet.wordFiles.contains(found.path) {
      let fields = readYAML(try disk.read(found.path, limit: limit), file: file, log: &log) ?? []
      appendWords(fields, under: "words/", file, &sources, &log)
    } else if found.path.hasSuffix(".mustache") || found.path == "map/municipalities.txt" {
      let ending = found.path.lastIndex(of: ".") ?? found.path.endIndex
      let name = String(found.path[..<ending])
      sources.append(TemplateSource(name: name, file: file, bytes: try disk.read(found.path, limit: limit)))
    }
  }
  return sources
}

private func appendWords(
  _ fields: [Field], under prefix: String, _ file: String, _ sources: inout [TemplateSource],
  _ log: inout DiagnosticLog
) {
  for field in fields {
    let name = prefix + field.key.value
    switch field.value {
    case .scalar(let text):
      sources.append(
        TemplateSource(name: name, file: file, bytes: Array(text.value.utf8), start: text.place))
    case .map(let inner, _):
      appendWords(inner, under: name + ".", file, &sources, &log)
    case .list(_, let place):
      log.report(.wrongShape, at: Origin(file: file, place: place), ["key": field.key.value, "wanted": "text"])
    }
  }
}
