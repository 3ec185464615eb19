package import Content
package import Diagnostics
package import PromiseModel
import Source

/// A document that somebody wants to begin.
package protocol Beginning: Sendable {
  /// What to write, and where. Nothing is read but what `site` says and `read` gives.
  /// - `read`: the bytes of a file, by its path below the content folder.
  func file(in site: SiteOutline, read: (String) -> [UInt8]?) throws(Refusal) -> NewFile
}

/// A file to be written where none is.
package struct NewFile: Sendable, Equatable {
  package let path: String
  package let bytes: [UInt8]
  /// The days that it is to tell of, where they are known.
  package let days: DateRange?

  package init(_ path: String, _ bytes: [UInt8], of days: DateRange? = nil) {
    self.path = path
    self.bytes = bytes
    self.days = days
  }

  init(_ path: String, _ text: String, of days: DateRange? = nil) { self.init(path, Array(text.utf8), of: days) }

  /// What there is to say on a day on which that is not over: what is begun may still be what somebody wants.
  package func remark(on date: CalendarDate) -> Diagnostic? {
    guard let days, days.last >= date else { return nil }
    let code: DiagnosticCode = days.first > date ? .usageFollowUpNotBegun : .usageFollowUpNotOver
    return Diagnostic(code, at: Origin(file: ""), ["first": days.first.iso, "last": days.last.iso, "today": date.iso])
  }

  /// Whether it is not to be published before somebody says so.
  package var isDraft: Bool { String(decoding: bytes, as: UTF8.self).contains("\ndraft: true\n") }
}

/// Why nothing can be begun.
package struct Refusal: Error {
  package let problem: Diagnostic

  package init(_ problem: Diagnostic) { self.problem = problem }
}
