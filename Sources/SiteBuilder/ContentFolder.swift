import Content
import Diagnostics
import Digest
import Disk
import Scaffold
import Source

/// The files of the content folder, sorted by what they are.
struct ContentFolder: Sendable {
  /// A file to be parsed.
  struct Document: Sendable {
    let path: String
    let kind: ContentPath
    /// Of one that is not on the disk yet.
    var bytes: [UInt8]? = nil
  }

  let path: String
  /// In the order of the bytes of their paths.
  let documents: [Document]
  let media: [String]
  /// Folders and files that are links: nobody is blamed for what is missing in them.
  let unread: [Content.Document]
  private let name: String
  private let folder: Folder?

  /// Texts that are not on the disk, and nothing else.
  init(of files: [NewFile], name: String) {
    path = name
    documents = files.map { Document(path: $0.path, kind: ContentPath($0.path), bytes: $0.bytes) }
    (media, unread, folder) = ([], [], nil)
    self.name = name
  }

  /// What fits nowhere is reported in `log`, not silently skipped.
  /// - `adding`: texts that are not there yet.
  init(
    _ path: String, name: String, adding more: [NewFile] = [], log: inout DiagnosticLog
  ) throws(DiskError) {
    self.path = path
    self.name = name
    let folder = try Folder(path)
    self.folder = folder
    var documents: [Document] = []
    var media: [String] = []
    var unread: [Content.Document] = []
    var misfits: [String] = []
    for file in try folder.files() {
      let origin = Origin(file: name + "/" + file.path)
      if file.kind == .symbolicLink, ContentPath.isFolder(file.path) {
        log.report(.linkedFolder, at: origin)
        unread.append(.unreadFolder(file.path))
        continue
      }
      guard file.kind == .file else {
        // Where content is, the file is missed that somebody put there.
        let isMissed = file.kind == .symbolicLink && ContentPath.isOfContent(file.path)
        log.report(Self.code(for: file.kind), at: origin, severity: file.kind == .symbolicLink && !isMissed ? .warning : nil)
        if isMissed { unread.append(.unreadFile(file.path)) }
        continue
      }
      if ContentPath.isLeftBehind(file.path) {
        log.report(.leftBehind, at: origin)
        continue
      }
      switch ContentPath(file.path) {
      case .media:
        if let name = MediaFault.nameForServers(in: file.path) {
          log.report(.mediaForServer, at: origin, ["name": name])
        } else {
          try Self.checkMedia(file.path, in: folder, at: origin, &log)
        }
        media.append(file.path)
      case .misfit: misfits.append(file.path)
      case let kind: documents.append(Document(path: file.path, kind: kind))
      }
    }
    let known = Set(documents.map(\.path) + media)
    for path in misfits {
      let isText = ContentPath.isAmongTexts(path) ? try Self.beginsAsText(path, in: folder) : false
      if !isText, ContentPath.otherFormat(of: path) == nil, let right = ContentPath.mediaPath(of: path) {
        unread.append(.strayFile(path, right: right))
        continue
      }
      let origin = Origin(file: name + "/" + path)
      unread += Self.report(path, isText: isText, at: origin, beside: known, &log).map(Content.Document.unreadFile)
    }
    TextsBeside(path, name: name).report(&log)
    self.documents = documents + more.map { Document(path: $0.path, kind: ContentPath($0.path), bytes: $0.bytes) }
    self.media = media
    self.unread = unread
  }

  /// Reports a file that fits nowhere. Returns the paths that nobody is blamed for then, as the file is told of already.
  /// - `isText`: whether it begins as a text does; `known`: the paths of the files that fit.
  private static func report(
    _ misfit: String, isText: Bool, at origin: Origin, beside known: Set<String>, _ log: inout DiagnosticLog
  ) -> [String] {
    if let format = ContentPath.otherFormat(of: misfit) {
      let isMissed = ContentPath.isAmongTexts(misfit)
      log.report(.otherFormat, at: origin, ["format": format], severity: isMissed ? .error : .warning)
      return isMissed ? [misfit, misfit.prefix { $0 != "." } + ".md"] : []
    }
    if let table = ContentPath.table(of: misfit), !known.contains(table) {
      log.report(.tableIsWorkbook, at: origin, ["right": "content/" + table])
      return [misfit, table]
    }
    // Where another file is already it is not the one that was meant.
    let near = ContentPath.nearest(to: misfit) ?? (isText ? ContentPath.textPath(of: misfit) : nil)
    let meant = near.flatMap { known.contains($0) ? nil : $0 }
    let isMissed = isText || ContentPath.isMissed(misfit, meant: meant)
    log.report(isMissed ? .fileNotRead : .misfit, at: origin, suggestion: meant)
    return isMissed ? [misfit, meant].compactMap(\.self) + ContentPath.places(for: misfit) : []
  }

  /// Whether a file begins with the line before the front matter.
  private static func beginsAsText(_ path: String, in folder: Folder) throws(DiskError) -> Bool {
    let start = try folder.readStart(path) { min($0, 8) }.bytes
    let line = start.withoutByteOrderMark.prefix { $0 != 0x0A && $0 != 0x0D }
    return line.count < 5 && line.starts(with: "---".utf8)
  }

  private static func checkMedia(
    _ path: String, in folder: Folder, at origin: Origin, _ log: inout DiagnosticLog
  ) throws(DiskError) {
    // Most are told from their size, their name and how they begin.
    var (bytes, size) = try folder.readStart(path) {
      min($0, MediaFault.isDrawing(path) ? MediaFault.looksAt : MediaFault.looksAtFirst)
    }
    if bytes.count < size, MediaFault.beginsAsDrawing(bytes) {
      (bytes, size) = try folder.readStart(path) { min($0, MediaFault.looksAt) }
    }
    if let fault = MediaFault.code(of: path, bytes: bytes, size: size) {
      log.report(fault, at: origin)
    } else if let kind = MediaKind.belied(by: path, bytes) {
      log.report(.mediaOfAnotherKind, at: origin, ["ending": "." + (path.split(separator: ".").last ?? ""), "kind": kind.rawValue])
    }
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
  func name(of index: Int) -> String { name + "/" + documents[index].path }

  /// Reads and parses one document. Safe to call from several threads at once.
  /// - `known`: what was made of the same path earlier; good for as long as the file says the same.
  func parse(_ index: Int, known: ReadDocument? = nil) throws(DiskError) -> ReadDocument {
    let (document, name) = (documents[index], name(of: index))
    do {
      let bytes = try bytes(of: document)
      let fingerprint = Fingerprint(of: bytes)
      if let known, known.fingerprint == fingerprint { return known }
      let source = SourceFile(path: document.path, kind: document.kind, name: name, bytes: bytes)
      return ReadDocument(file: Content.parse(source), fingerprint: fingerprint)
    } catch where error.isTooLarge {
      return ReadDocument(
        file: .tooLarge(path: document.path, name: name, limit: SiteBuild.largestDocument), fingerprint: nil)
    }
  }

  private func bytes(of document: Document) throws(DiskError) -> [UInt8] {
    if let bytes = document.bytes { return bytes }
    guard let folder else { return [] }
    return try folder.read(document.path, limit: SiteBuild.largestDocument)
  }

  /// The bytes of a document by its path; nil for what can't be read.
  func bytes(of path: String) -> [UInt8]? { try? folder?.read(path, limit: SiteBuild.largestDocument) }
}
