import Content
package import Diagnostics
package import Disk
package import Scaffold
import Source

/// What came of something that was to be begun.
package enum Begun: Sendable {
  /// The files that were written, by their paths from the folder that was named; and what `check` says of them, and of
  /// others for their sake, beyond what is to be filled in.
  case written([String], isDraft: Bool, toFillIn: Int, remarks: Findings)
  /// It would not be right: nothing was written.
  case faulty(Findings)
  case refused(Diagnostic)
}

/// Begins a document of a site: reads the texts, lets `Scaffold` say what to write, looks at it among the others as a
/// build would, and writes it.
package struct SiteBeginning: Sendable {
  private let build: SiteBuild
  private let options: BuildOptions

  package init(_ options: BuildOptions) {
    var options = options
    options.withDrafts = true
    self.options = options
    build = SiteBuild(options)
  }

  package func begin(_ beginning: some Beginning) throws(DiskError) -> Begun {
    var log = DiagnosticLog()
    let content = try ContentFolder(options.content, name: options.contentName, log: &log)
    let parsed = try parallelMap(content.documents.count, jobs: options.jobs) { index throws(DiskError) in
      try content.parse(index).file.document
    }
    let file: NewFile
    do throws(Refusal) {
      file = try beginning.file(in: SiteOutline(parsed + content.unread, folder: options.contentName), read: content.bytes(of:))
    } catch {
      return .refused(error.problem)
    }
    if let link = try linkedFolder(above: file.path, in: options.content) {
      return .refused(Diagnostic(.usageFolderLinked, at: Origin(file: ""), ["folder": options.contentName + "/" + link]))
    }
    let name = options.contentName + "/" + file.path
    let all = try build.check(adding: [file]).findings
    let found = all.of([name])
    guard found.count(.error) == 0 else { return .faulty(found) }
    try writeNew([(file.path, file.bytes)], in: options.content)
    return .written([file.path], isDraft: file.isDraft, toFillIn: found.toFillIn, remarks: all.concerning(name).beyondFillingIn.adding(file.remark(on: options.date)))
  }
}

extension Findings {
  /// What is wrong with a file, and what is wrong with others only since it is there: two that clash are told of at one
  /// of them.
  func concerning(_ file: String) -> Findings {
    self.where { problem in problem.origins.contains { $0.file == file } }
  }

  /// What is to be filled in, of each place.
  var toFillIn: Int { told.reduce(0) { $1.code == .unfinished ? $0 + 1 + $1.repeats.count : $0 } }
  var beyondFillingIn: Findings { self.where { $0.code != .unfinished && $0.severity > .note } }
  func of(_ files: Set<String>) -> Findings { self.where { files.contains($0.origin.file) } }
}
