package import Diagnostics
package import Disk
import FrontMatter
package import Pages
import Source
import Templates

/// Reads the templates folder: `*.mustache`, the texts of `words.yaml` and `data.yaml`, and the outlines for maps.
///
/// Texts larger than a template can sensibly be (1 MB) are a fault of the machine's owner, not of ours.
package func readTemplates(
  in folder: String, name: String, _ log: inout DiagnosticLog
) throws(DiskError) -> TemplateTexts {
  let limit = 1 << 20
  let ending = ".mustache"
  let disk = try Folder(folder)
  var texts = TemplateTexts()
  for found in try disk.files() where found.kind == .file {
    let file = name + "/" + found.path
    if TemplateTexts.wordFiles.contains(found.path) {
      let fields = readYAML(try disk.read(found.path, limit: limit), file: file, log: &log) ?? []
      appendWords(fields, under: "", file, &texts.words, &log)
    } else if found.path == TemplateTexts.outlineFile {
      texts.outlines = OutlineSource(file: file, bytes: try disk.read(found.path, limit: limit))
    } else if found.path.hasSuffix(ending) {
      let name = String(found.path.dropLast(ending.count))
      texts.templates.append(TemplateSource(name: name, file: file, bytes: try disk.read(found.path, limit: limit)))
    }
  }
  return texts
}

private func appendWords(
  _ fields: [Field], under prefix: String, _ file: String, _ words: inout [WordSource], _ log: inout DiagnosticLog
) {
  for field in fields {
    let key = prefix + field.key.value
    switch field.value {
    case .scalar(let text): words.append(WordSource(key: key, file: file, text: text))
    case .map(let inner, _): appendWords(inner, under: key + ".", file, &words, &log)
    case .list(_, let place):
      log.report(.wrongShape, at: Origin(file: file, place: place), ["key": field.key.value, "wanted": "text"])
    }
  }
}
