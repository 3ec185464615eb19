import Content
import Diagnostics
package import Disk
package import PromiseModel

extension SiteFacts {
  /// What a content folder says, as far as it can be read: who only asks what there is does not wait until all
  /// mistakes are mended.
  package static func read(in content: String, on date: CalendarDate, jobs: Int) throws(DiskError) -> SiteFacts {
    var log = DiagnosticLog()
    let folder = try ContentFolder(content, name: content, log: &log)
    let documents = try parallelMap(folder.documents.count, jobs: jobs) { index throws(DiskError) in
      try folder.parse(index).file.document
    }
    return link(
      documents + folder.unread, media: folder.media, folder: content, withDrafts: true, on: date,
      workers: ParallelWorkers(jobs: jobs)
    ).facts
  }
}
