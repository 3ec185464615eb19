import Content
import Diagnostics
import Digest
import Disk
import Source

/// The files of the content folder, sorted by what they are.
struct ContentFolder: Sendable {
  let path: String
  /// Paths of the documents, in the order of their bytes.
  let documents: [String]
  let media: [String]
  private let name: String
  private let folder: Folder

  /// What fits nowhere is reported in `log`, not silently skipped.
  init(_ path: String, name: String, log: inout DiagnosticLog) throws(DiskError) {
    self.path = path
    self.name = name
    folder = try Folder(path)
    var documents: [String] = []
    var media: [String] = []
    for file in try folder.files() {
      let origin = Origin(file: name + "/" + file.path)
      guard file.kind == .file else {
        log.report(Self.code(for: file.kind), at: origin)
        continue
      }
      switch ContentPath(file.path) {
      case .media: media.append(file.path)
      case .misfit: log.report(.misfit, at: origin, suggestion: ContentPath.nearest(to: file.path))
      default: documents.append(file.path)
      }
    }
    self.documents = documents
    self.media = media
  }

  /// What is no ordinary file with an ordinary name is never read.
  private static func code(for kind: FoundFile.Kind) -> DiagnosticCode {
    switch kind {
    case .symbolicLink: .linkedFile
    case .invalidName: .fileNameUnreadable
    case .file, .other: .misfit
    }
  }

  /// What messages call a document.
  func name(of index: Int) -> String { name + "/" + documents[index] }

  /// Reads and parses one document. Safe to call from several threads at once.
  func parse(_ index: Int) throws(DiskError) -> (file: ParsedFile, fingerprint: Fingerprint?) {
    do {
      let bytes = try folder.read(documents[index], limit: SiteBuild.largestDocument)
      let source = SourceFile(path: documents[index], name: name(of: index), bytes: bytes)
      return (Content.parse(source), Fingerprint(of: bytes))
    } catch where error.isTooLarge {
      let name = name(of: index)
      return (.tooLarge(path: documents[index], name: name, limit: SiteBuild.largestDocument), nil)
    }
  }
}
