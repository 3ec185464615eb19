import Content
package import Diagnostics
package import Disk
package import Edition
import FrontMatter
import Source
import Templates

/// Reads the templates folder: `*.mustache`, the texts of `words.yaml` and `data.yaml`, the abbreviations, the outlines
/// for maps, and the pictures.
/// They are read as content is, and every line ends with LF: a browser makes it so before it hashes a style.
///
/// Nil after a file that can't be read: all that is missed for want of it would be its consequence.
///
/// Texts larger than a template can sensibly be (1 MB) are a fault of the machine's owner, not of ours.
package func readTemplates(
  in folder: String, name: String, _ log: inout DiagnosticLog
) throws(DiskError) -> TemplateTexts? {
  let disk = try Folder(folder)
  var texts = TemplateTexts()
  var isWhole = true
  for found in try disk.files() where found.kind == .file && isTemplate(found.path) {
    let bytes = try disk.read(found.path, limit: 1 << 20)
    if let picture = pictures[found.path] {
      texts.pictures.append(PictureSource(picture, file: name + "/" + found.path, bytes: bytes))
    } else if !add(bytes, of: found.path, file: name + "/" + found.path, to: &texts, &log) {
      isWhole = false
    }
  }
  return isWhole ? texts : nil
}

private let ending = ".mustache"
private let pictures = Dictionary(uniqueKeysWithValues: SitePicture.allCases.map { ($0.file, $0) })

private func isTemplate(_ path: String) -> Bool {
  path.hasSuffix(ending) || path == TemplateTexts.outlineFile || path == TemplateTexts.abbreviationFile || TemplateTexts.wordFiles.contains(path)
    || pictures[path] != nil
}

/// False after an error.
private func add(
  _ bytes: [UInt8], of path: String, file: String, to texts: inout TemplateTexts, _ log: inout DiagnosticLog
) -> Bool {
  guard let text = readText(bytes, file: file, log: &log).map(withLineFeeds) else { return false }
  let words: WritableKeyPath<TemplateTexts, [WordSource]>? =
    path == TemplateTexts.abbreviationFile ? \.abbreviations : TemplateTexts.wordFiles.contains(path) ? \.words : nil
  if let words {
    guard let read = readYAML(text, file: file, log: &log) else { return false }
    appendWords(read.fields, under: "", file, &texts[keyPath: words], &log)
    UnfinishedMark.check(read.fields, in: text, file: file, severity: .error, &log)
    return read.lost == nil
  } else if path == TemplateTexts.outlineFile {
    texts.outlines = OutlineSource(file: file, bytes: text)
  } else {
    texts.templates.append(TemplateSource(name: String(path.dropLast(ending.count)), file: file, bytes: text))
  }
  return true
}

/// Each CRLF and each CR alone as one LF.
private func withLineFeeds(_ text: [UInt8]) -> [UInt8] {
  guard text.contains(0x0D) else { return text }
  var lines: [UInt8] = []
  lines.reserveCapacity(text.count)
  for (index, byte) in text.enumerated() where byte != 0x0A || index == 0 || text[index - 1] != 0x0D {
    lines.append(byte == 0x0D ? 0x0A : byte)
  }
  return lines
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
      log.report(.wrongShape, at: Origin(file: file, place: place), ["key": field.key.value])
    }
  }
}
