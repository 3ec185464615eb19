import Diagnostics
import Foundation
import FrontMatter
import Pages
import Source
import Templates

/// The project's own templates, as the shell hands them over.
enum TemplateFolder {
  static let sources: [TemplateSource] =
    templates + words + [
      TemplateSource(
        name: "map/municipalities", file: "templates/map/municipalities.txt", bytes: bytes("map/municipalities.txt"))
    ]

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

  private static var words: [TemplateSource] {
    var log = DiagnosticLog()
    return PageSet.wordFiles.flatMap { name in
      let file = "templates/" + name
      return texts(readYAML(bytes(name), file: file, log: &log) ?? [], under: "words/", in: file)
    }
  }

  private static func texts(_ fields: [Field], under prefix: String, in file: String) -> [TemplateSource] {
    fields.flatMap { field -> [TemplateSource] in
      let name = prefix + field.key.value
      switch field.value {
      case .scalar(let text):
        return [
          TemplateSource(
            name: name, file: file, bytes: Array(text.value.utf8), start: text.place)
        ]
      case .map(let inner, _): return texts(inner, under: name + ".", in: file)
      case .list: return []
      }
    }
  }
}
