package import Disk

/// Puts the site back as it was before it was last published.
package struct SiteRollBack: Sendable {
  private let output: String
  private let listsFiles: Bool
  private let jobs: Int

  /// - `listsFiles`: whether it is told what files the site then has.
  package init(output: String, listsFiles: Bool, jobs: Int) {
    self.output = output
    self.listsFiles = listsFiles
    self.jobs = jobs
  }

  package func run() throws(DiskError) -> (summary: PublishSummary, files: FileList?) {
    let rollBack = try RollBack(output: output, patience: SiteBuild.patience)
    let contents: [(path: String, content: FileList.Content)]?
    do {
      contents = listsFiles ? try FileList.contents(of: rollBack, jobs: jobs) : nil
    } catch {
      rollBack.abandon()
      throw error
    }
    let summary = try rollBack.run()
    return (summary, contents.map { FileList($0, summary) })
  }
}
