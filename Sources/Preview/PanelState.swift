import Diagnostics
import Outlook
import PromiseModel
import Reports
import SiteBuilder
import Source
import Writers

/// What the panel is told, in JSON: facts, no words. What it says of them stands in the folder of templates.
struct PanelState {
  /// More than anybody reads at once; how many there are in all is told.
  private static let mostProblems = 200
  private static let mostMatters = 200

  let site: WatchedSite
  let showing: Showing
  /// What is wrong with the texts, as they are seen on the day.
  let findings: Findings
  /// The page on the screen; may be none of the site.
  let path: String

  var bytes: [UInt8] {
    let shown = showing.shown(at: path)
    let account = shown?.account(of: path)
    var json = JSONWriter()
    json.object { json in
      json.member("version", site.version)
      json.member("today", site.today.iso)
      json.member("day", showing.now.date.iso)
      json.member("current", showing.isCurrent(at: path) && site.failure == nil)
      json.member("leftOut", array: showing.rest?.leftOut ?? [])
      json.member("there", shown != nil)
      if let mark = (try? shown?.file(at: path))??.mark { json.member("mark", mark) }
      writeProblems(of: account, to: &json)
      if let account { json.member("page") { write(account, to: &$0) } }
    }
    return json.bytes
  }

  // MARK: Problems

  private func writeProblems(of account: PageAccount?, to json: inout JSONWriter) {
    let findings = findings.from(.warning)
    let all = (site.failure.map { [$0] } ?? []) + findings.told
    json.member("errors", findings.count(.error) + (site.failure == nil ? 0 : 1))
    json.member("warnings", findings.count(.warning))
    json.member("untold", max(0, all.count - Self.mostProblems))
    // Those of the page are never among the many that are left out.
    let files = Set(account?.files ?? [])
    let own = all.filter { isOf(files, $0) }
    let told = (Self.sorted(own) + Self.sorted(all.filter { !isOf(files, $0) })).prefix(Self.mostProblems)
    let lines = SourceLines(of: Array(told), in: site.options)
    json.member("problems", array: told) { problem, json in
      json.object { write(problem, isOfPage: isOf(files, problem), lines, to: &$0) }
    }
  }

  /// What keeps the site from being published stands first; all else as it was.
  private static func sorted(_ problems: [Diagnostic]) -> [Diagnostic] {
    problems.filter { $0.severity == .error } + problems.filter { $0.severity != .error }
  }

  private func isOf(_ files: Set<String>, _ problem: Diagnostic) -> Bool { files.contains(problem.origin.file) }

  private func write(_ problem: Diagnostic, isOfPage: Bool, _ lines: SourceLines, to json: inout JSONWriter) {
    json.member("severity", problem.severity.rawValue)
    json.member("code", problem.code.name)
    json.member("ofPage", isOfPage)
    json.members(problem.origin)
    json.member("problem", problem.problem(in: .swedish))
    json.member("remedy", problem.remedy(in: .swedish))
    if let line = lines[problem.origin], !line.text.isEmpty {
      json.member("text", line.text)
      json.member("indent", line.indent)
    }
    json.member("related", array: problem.related) { origin, json in json.object { $0.members(origin) } }
  }

  // MARK: The page

  private func write(_ account: PageAccount, to json: inout JSONWriter) {
    json.member("draft", account.isDraft)
    json.member("files", array: account.files)
    json.member("promises", array: account.promises) { promise, json in
      json.object { json in
        json.member("title", promise.title)
        json.member("file", promise.file)
        json.member("commitments", array: promise.commitments) { commitment, json in
          json.object { json in
            json.member("id", commitment.id)
            json.member("kind", commitment.kind.rawValue)
            json.member("text", commitment.text)
          }
        }
      }
    }
  }

  // MARK: Other questions

  /// What needs somebody, in the words that it is told in elsewhere.
  /// - `site`: that has the pages.
  static func due(_ agenda: AgendaSections?, on site: MemorySite?) -> [UInt8] {
    let matters = agenda?.sections.flatMap { section in section.matters.map { (section, $0) } } ?? []
    let pages = site?.pages(of: Set(matters.prefix(mostMatters).map(\.1.matter.file))) ?? [:]
    var json = JSONWriter()
    json.object { json in
      json.member("count", matters.count)
      json.member("late", matters.count { $0.1.matter.urgency == .late })
      json.member("untold", max(0, matters.count - mostMatters))
      json.member("matters", array: matters.prefix(mostMatters)) { told, json in
        json.object { json in
          json.member("heading", told.0.title)
          json.member("urgency", told.1.matter.urgency.rawValue)
          json.member("text", told.1.sentence)
          json.member("file", told.1.matter.file)
          if let path = pages[told.1.matter.file] { json.member("path", path) }
        }
      }
    }
    return json.bytes
  }

  static func days(_ site: inout WatchedSite) -> [UInt8] {
    let days = site.changeDays()
    var json = JSONWriter()
    json.object { json in
      json.member("version", site.version)
      json.member("today", site.today.iso)
      json.member("first", site.daysShown.lowerBound.iso)
      json.member("last", site.daysShown.upperBound.iso)
      json.member("days", array: days.map(\.iso))
    }
    return json.bytes
  }

  static func difference(_ difference: Difference) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      switch difference {
      case .refused(let errors): json.member("errors", errors)
      case .comparing(let comparison):
        json.member("done", comparison.done)
        json.member("count", comparison.count)
      case .found(let change):
        json.member("first", change.isFirst)
        for (name, files) in [("removed", change.removed), ("added", change.added), ("changed", change.changed)] {
          json.member(name) { json in
            json.member("count", files.count)
            json.member("pages", files.pageCount)
            json.member("paths", array: files.paths)
          }
        }
        json.member("titles") { json in
          for (path, title) in change.titles.sorted(by: { $0.key < $1.key }) { json.member(path, title) }
        }
      }
    }
    return json.bytes
  }
}
