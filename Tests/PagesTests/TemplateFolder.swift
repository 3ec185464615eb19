import Diagnostics
import Foundation
import FrontMatter
import Edition
import Pages
import Source
import Templates

/// The project's own templates, as the shell hands them over.
enum TemplateFolder {
  static let texts = TemplateTexts(
    templates: templates, words: words(in: TemplateTexts.wordFiles), abbreviations: words(in: [TemplateTexts.abbreviationFile]),
    outlines: OutlineSource(
      file: "templates/" + TemplateTexts.outlineFile, bytes: bytes(TemplateTexts.outlineFile)),
    pictures: SitePicture.allCases.map { PictureSource($0, file: "templates/" + $0.file, bytes: bytes($0.file)) })

  /// Compiled once: to do it for every site of a test took most of the tests' time.
  private static let own: (templates: CompiledTemplates?, log: DiagnosticLog) = {
    var log = DiagnosticLog()
    return (CompiledTemplates(texts, log: &log), log)
  }()

  /// These, or the project's own.
  static func compiled(_ texts: TemplateTexts?, _ log: inout DiagnosticLog) -> CompiledTemplates? {
    if let texts { return CompiledTemplates(texts, log: &log) }
    log.append(own.log)
    return own.templates
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "templates")

  private static var templates: [TemplateSource] {
    let paths = FileManager.default.subpaths(atPath: folder.path()) ?? []
    return paths.filter { $0.hasSuffix(".mustache") }.sorted().map { path in
      TemplateSource(
        name: String(path.dropLast(".mustache".count)), file: "templates/" + path, bytes: bytes(path))
    }
  }

  private static func bytes(_ path: String) -> [UInt8] {
    (try? Data(contentsOf: folder.appending(path: path))).map(Array.init) ?? []
  }

  private static func words(in files: [String]) -> [WordSource] {
    var log = DiagnosticLog()
    return files.flatMap { name in
      let file = "templates/" + name
      return texts(readYAML(bytes(name), file: file, log: &log)?.fields ?? [], under: "", in: file)
    }
  }

  private static func texts(_ fields: [Field], under prefix: String, in file: String) -> [WordSource] {
    fields.flatMap { field -> [WordSource] in
      let key = prefix + field.key.value
      switch field.value {
      case .scalar(let text): return [WordSource(key: key, file: file, text: text)]
      case .map(let inner, _): return texts(inner, under: key + ".", in: file)
      case .list: return []
      }
    }
  }
}
