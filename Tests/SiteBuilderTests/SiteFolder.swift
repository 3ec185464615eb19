import Diagnostics
import Foundation
import PromiseModel
import SiteBuilder

/// A site of a test's own in a folder that goes with it: sound content, the project's templates.
final class SiteFolder {
  let url: URL
  private static let templates = RepositoryFolder.url.appending(path: "templates")
  private static let soundContent = RepositoryFolder.url.appending(path: "Tests/GoldenSites/bad/base")

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "promise-pages-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: Self.soundContent, to: url.appending(path: "content"))
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Compiled once: to do it for every site took most of the tests' time.
  private static let ownTemplates = Result { try SiteTemplates(in: templates.path, name: "templates") }

  /// The templates as they are, or a copy that a test has changed.
  private var templatesInUse: URL { hasTemplates ? url.appending(path: "templates") : Self.templates }

  private var hasTemplates: Bool { FileManager.default.fileExists(atPath: url.appending(path: "templates").path) }

  func copyTemplates() throws {
    guard !hasTemplates else { return }
    try FileManager.default.copyItem(at: Self.templates, to: url.appending(path: "templates"))
  }

  /// - `path`: from the site's folder, such as `content/pages/om.md`.
  func write(_ text: String, to path: String) throws {
    try write(Data(text.utf8), to: path)
  }

  func write(_ data: Data, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: url.appending(path: path))
  }

  func text(of path: String) throws -> String {
    try String(contentsOf: url.appending(path: path), encoding: .utf8)
  }

  func data(of path: String) throws -> Data {
    try Data(contentsOf: url.appending(path: path))
  }

  /// The files below a folder of the site, by their paths from the site's folder.
  func files(in folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: url.appending(path: folder).path)
      .map { folder + "/" + $0 }
      .filter { !url.appending(path: $0, directoryHint: .checkFileSystem).hasDirectoryPath }
  }

  func options(on date: String = "2024-06-01", strict: Bool = false, precompress: Bool = false) throws -> BuildOptions {
    BuildOptions(
      content: url.appending(path: "content").path, contentName: "content",
      templates: templatesInUse.path, templatesName: "templates",
      output: url.appending(path: "output").path, date: try PartialDate.parse(date).first, isStrict: strict,
      precompress: precompress)
  }

  func problems() throws -> [Diagnostic] {
    try SiteBuild(try options(), templates: hasTemplates ? nil : try Self.ownTemplates.get()).check().findings.told
  }
}
