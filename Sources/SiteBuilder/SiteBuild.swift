import Diagnostics
import Digest
import Content
package import Disk
import Edition
import Outlook
import Pages
import PromiseModel
import Scaffold

/// Builds a site: read, parse, link, render, write.
///
/// Mistakes in what authors wrote are in the result's diagnostics, and then nothing is published; a
/// machine that fails (a folder that is not there, a full disk) throws.
package struct SiteBuild: Sendable {
  let options: BuildOptions
  private let templates: SiteTemplates?
  let tell: @Sendable (BuildEvent) -> Void

  /// No document is larger than this: front matter and text have their own limits below it, and the register
  /// of the whole country takes a fortieth. What is larger is a picture in the wrong folder.
  static let largestDocument = 1 << 20

  /// Longer than any build publishes: two that were started at once both succeed, one after the other.
  package static let patience = Duration.seconds(10)

  /// - `templates`: where they have been read before; else they are now.
  package init(
    _ options: BuildOptions, templates: SiteTemplates? = nil,
    tell: @escaping @Sendable (BuildEvent) -> Void = { _ in }
  ) {
    self.options = options
    self.templates = templates
    self.tell = tell
  }

  /// Builds the site and publishes it, unless there is an error.
  package func run() throws(DiskError) -> BuildResult {
    let plan = try plan()
    guard let pages = plan.pages, !plan.isRefused else { return plan.result(published: nil) }

    tell(.began(.render))
    let publication = try Publication(
      output: options.output, prefersExchange: !options.staysInPlace, adopts: options.adopts, patience: Self.patience)
    let copies = PackedCopies(besides: pages.media, program: options.program)
    let wantedCopies = options.precompress ? copies : nil
    let seals = seals(of: plan, pages, wantedCopies)
    let stage = RenderStage(
      pages: pages, content: plan.content, copies: wantedCopies, seals: seals, takesOver: !options.makesAll,
      publication: publication, jobs: options.jobs, tell: tell)
    let (copyCount, contents) = try make(stage, for: publication)

    tell(.began(.publish))
    let sealsOfCopies = wantedCopies.map { copies in (pages.paths + pages.media).compactMap(copies.seal) } ?? []
    let summary = try publication.publish(sealing: seals + sealsOfCopies)
    // Who reads of a changed page knows that its copies changed with it.
    return plan.result(
      published: summary.leavingOut(offered: copyCount, where: copies.contains),
      files: contents.map { FileList($0, summary) })
  }

  /// Makes all files. Returns how many packed copies these have, and what there is to tell of each.
  private func make(
    _ stage: RenderStage, for publication: Publication
  ) throws(DiskError) -> (copyCount: Int, contents: [(path: String, content: FileList.Content)]?) {
    do {
      let copyCount = try stage.run()
      return (copyCount, options.listsFiles ? try FileList.contents(of: publication, jobs: options.jobs) : nil)
    } catch {
      // What was made may fill the disk.
      publication.abandon()
      throw error
    }
  }

  /// Finds everything that `run` would find, and writes nothing: after the plan nothing can go wrong
  /// but the machine. Whether drafts have errors is found as well, though not told of one by one.
  package func check() throws(DiskError) -> BuildResult {
    try plan(drafts: options.withDrafts ? .none : .judged).result(published: nil)
  }

  /// Finds everything that `run` would find if there were other texts as well.
  func check(adding files: [NewFile]) throws(DiskError) -> BuildResult {
    var log = DiagnosticLog()
    let content = try ContentFolder(options.content, name: options.contentName, adding: files, log: &log)
    return try plan(of: content, &log).result(published: nil)
  }

  /// Finds everything that `run` would find if there were these texts and no others.
  func check(_ files: [NewFile]) throws(DiskError) -> BuildResult {
    var log = DiagnosticLog()
    return try plan(of: ContentFolder(of: files, name: options.contentName), &log).result(published: nil)
  }

  /// - `drafts`: what is asked of them besides.
  func plan(drafts: DraftReading = .none) throws(DiskError) -> BuildPlan {
    var log = DiagnosticLog()
    tell(.began(.list))
    let content = try ContentFolder(options.content, name: options.contentName, log: &log)
    return try plan(of: content, drafts: drafts, &log)
  }

  private func plan(
    of content: ContentFolder, drafts: DraftReading = .none, _ log: inout DiagnosticLog
  ) throws(DiskError) -> BuildPlan {
    tell(.began(.parse))
    var fingerprints: [Fingerprint?] = []
    let documents = try parse(content, &fingerprints, &log) + content.unread

    // They are checked even where the content leaves nothing to print: all problems are found in one run.
    let templates =
      if let templates { templates } else { try SiteTemplates(in: options.templates, name: options.templatesName) }
    return BuildPlan(
      linking: consume documents, of: content, fingerprints, with: templates, options, drafts: drafts, log: log,
      tell: tell)
  }

  private func parse(
    _ content: ContentFolder, _ fingerprints: inout [Fingerprint?], _ log: inout DiagnosticLog
  ) throws(DiskError) -> [Document] {
    let parsed = try parallelMap(content.documents.count, jobs: options.jobs) { index throws(DiskError) in
      try content.parse(index)
    }
    for document in parsed { log.append(document.file.log) }
    fingerprints = parsed.map(\.fingerprint)
    return parsed.map(\.file.document)
  }

  /// Of each group of files; none where it can't be told whether they would be the same again.
  private func seals(of plan: BuildPlan, _ pages: PageSet, _ copies: PackedCopies?) -> [Seal] {
    guard let maker = SealMaker(plan, pages, copies: copies, options: options) else { return [] }
    return pages.groups.map(maker.seal)
  }
}
