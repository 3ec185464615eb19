import Content
package import Diagnostics
package import Disk
import PromiseModel
package import Scaffold

/// What a new site begins with, as it was installed: a folder with `content/` and what lies beside it.
package struct SiteStarter: Sendable {
  private let files: [NewFile]
  /// What its register says.
  private let outline: SiteOutline

  /// The longest file of a starter is its register.
  private static let largestFile = 1 << 20
  private static let content = "content/"

  package init(_ path: String) throws(DiskError) {
    files = try Self.files(in: path)
    let register = files.filter { ContentPath(String($0.path.dropFirst(Self.content.count))) == .register }
    outline = SiteOutline(
      register.map { parse(SourceFile(path: $0.path, kind: .register, name: $0.path, bytes: $0.bytes)).document }, folder: "content")
  }

  /// In this repository the register is a link to that of its own content.
  private static func files(in path: String, under name: String = "") throws(DiskError) -> [NewFile] {
    let folder = try Folder(path)
    var files: [NewFile] = []
    for found in try folder.files() {
      switch found.kind {
      case .file: files.append(NewFile(name + found.path, try folder.read(found.path, limit: largestFile)))
      case .symbolicLink: files += try Self.files(in: path + "/" + found.path, under: name + found.path + "/")
      case .invalidName, .other: break
      }
    }
    return files
  }

  /// What a site says where nobody has said otherwise.
  /// - `municipality`: as somebody wrote it; nil: the site is about all of them.
  package func answers(about municipality: String?) throws(Refusal) -> SiteAnswers {
    try SiteAnswers(about: municipality, in: outline)
  }

  /// Why no site can be begun in a folder: there is one.
  package static func obstacle(in folder: String) throws(DiskError) -> Diagnostic? {
    try taken(["content"], in: folder).isEmpty ? nil : Refusal(siteExistsIn: folder, path: "content/").problem
  }

  /// Begins a site in a folder, which may have other files than those of a site.
  /// - `options`: of the site that is begun.
  package func begin(
    in folder: String, _ answers: SiteAnswers, _ options: BuildOptions
  ) throws(DiskError) -> Begun {
    if let obstacle = try Self.obstacle(in: folder) { return .refused(obstacle) }
    let present = try taken(files.map(\.path), in: folder)
    let site = StarterSite(answers, on: options.date)
    // What lies beside the texts is nobody's loss where there is one already.
    let new = files.filter { !present.contains($0.path) }.map(site.filled)
    let texts = new.filter { $0.path.hasPrefix(Self.content) }.map { NewFile(String($0.path.dropFirst(Self.content.count)), $0.bytes) }
    var drafts = options
    drafts.withDrafts = true
    let found = try SiteBuild(drafts).check(texts).findings
    guard found.count(.error) == 0 else { return .faulty(found) }
    try writeNew(new.map { ($0.path, $0.bytes) }, in: folder)
    return .written(new.map(\.path), isDraft: false, toFillIn: found.toFillIn, remarks: found.beyondFillingIn)
  }
}
