import Foundation
import Outlook
import Preview
import PromiseModel
import SiteBuilder

/// A small site in a folder that goes with it, and a preview of it.
final class SmallSite {
  let url: URL
  var preview: Preview
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let host = "127.0.0.1:8410"

  /// - `texts`: beside those of the sound site, by their paths in the folder.
  init(on day: String = "2024-06-01", _ texts: [String: String] = [:]) throws {
    url = FileManager.default.temporaryDirectory.appending(path: "promise-pages-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    let sound = Self.repository.appending(path: "Tests/GoldenSites/bad/base")
    try FileManager.default.copyItem(at: sound, to: url.appending(path: "content"))
    for (path, text) in texts { try Self.write(text, to: url.appending(path: path)) }
    let templates = Self.repository.appending(path: "templates").path
    options = BuildOptions(
      content: url.appending(path: "content").path, contentName: "content", templates: templates, templatesName: "templates",
      output: url.appending(path: "output").path, date: try PartialDate.parse(day).first, withDrafts: true)
    preview = try Preview(options, panel: templates + "/preview", at: OwnAddress(port: 8410))
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  let options: BuildOptions

  private static func write(_ text: String, to file: URL) throws {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Writes a text of the folder, and lets the preview see it.
  func write(_ text: String, to path: String) throws {
    try Self.write(text, to: url.appending(path: path))
    refresh()
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: url.appending(path: path))
    refresh()
  }

  func refresh() { _ = preview.refresh(options, panel: options.templates + "/preview") }

  /// Nil where whoever asks is told of events from then on.
  func answer(_ target: String, _ more: [(String, String)] = [], method: String = "GET") -> Answer? {
    let headers = [("Host", Self.host)] + more
    let request = Request(method: method, target: target, headers: headers.map { (name: $0.0, value: $0.1) })
    guard case .whole(let answer, _) = preview.answer(request) else { return nil }
    return answer
  }

  func text(_ target: String) -> String { String(decoding: answer(target)?.body ?? [], as: UTF8.self) }

  func json(_ target: String) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(answer(target)?.body ?? [])) as? [String: Any] ?? [:]
  }

  /// What came of work that is done while nobody asks.
  func worked(_ target: String) throws -> [String: Any] {
    _ = try json(target)
    while preview.hasWork { _ = preview.work() }
    return try json(target)
  }

  /// Publishes the site as it is.
  func publish(withDrafts: Bool = false, on day: String? = nil) throws {
    var options = options
    options.withDrafts = withDrafts
    if let day { options.date = try PartialDate.parse(day).first }
    _ = try SiteBuild(options).run()
  }

  func published(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: url.appending(path: "output/" + path))).map(Array.init)
  }

  /// What needs somebody, as `promise-pages status` is told it.
  func agenda() throws -> Agenda? {
    let status = try SiteTexts(options).status(on: options.date)
    return status.outlook.map { Agenda($0, status.desk, days: Agenda.daysAhead) }
  }

  var files: [String] {
    FileManager.default.subpaths(atPath: url.path)?.sorted() ?? []
  }
}
