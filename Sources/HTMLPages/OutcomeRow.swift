import Edition
import PromiseModel
import Templates

/// What was promised beside what came of it: one row of a follow-up's table.
struct OutcomeRow {
  let id: Commitment.ID
  let promise: Promise
  let commitment: Commitment
  let followUp: FollowUp.ID
  let judged: JudgedOutcome?

  static let form = PageForm<OutcomeRow>([
    .record("commitment", of: LinkRecord.form) { row, view in
      view.link(row.id, of: view.site[row.followUp].promise)
    },
    .flag("isGroup") { row, _ in row.commitment.kind == .group },
    .flag("isAim") { row, _ in row.commitment.kind == .aim },
    .flag("isPart") { row, _ in row.commitment.parent != nil },
    .flag("isCommitment") { row, _ in row.commitment.isCounted },
    .text("givers") { row, view in view.givers(of: row.commitment, in: row.promise) },
    .text("target") { row, view in
      row.commitment.target.map { view.formats.target($0, row.commitment.unit) }
    },
    .record("due", of: DateRecord.form) { row, _ in row.commitment.due },
    // Not there for a group or an aim that the follow-up says nothing of.
    .record("status", of: StatusRecord.form) { row, view in
      row.status(in: view.site).map { view.words.record($0) }
    },
    .text("arithmetic") { row, view in
      row.judged?.arithmetic.map { arithmetic in
        let ended = row.promise.tenure.last.flatMap { $0 < view.site.date ? $0 : nil }
        return ArithmeticText(arithmetic: arithmetic, ended: ended, formats: view.formats).sentence()
      }
    },
    .record("bar", of: ResultBar.form) { row, _ in row.bar },
    // Where on this page the follow-up tells of it.
    .text("address") { row, _ in row.judged?.outcome.map { _ in "#" + row.commitment.anchor } },
    // The group that it is told of with, on the same page.
    .record("group", of: LinkRecord.form) { row, _ in row.judged?.inheritedFrom.map(row.group) },
  ])

  /// Every commitment, group and aim of the promise, in the order of its text.
  static func all(of followUp: FollowUp.ID, in site: Site) -> [OutcomeRow] {
    let promise = site[site[followUp].promise]
    return promise.commitments.indices.map { index in
      OutcomeRow(
        id: Commitment.ID(index), promise: promise, commitment: promise.commitments[index],
        followUp: followUp, judged: site.judged[followUp.index][index])
    }
  }

  var bar: ResultBar? { judged?.arithmetic.flatMap(ResultBar.init) }

  func status(in site: Site) -> Status? {
    commitment.isCounted ? site.status(of: id, in: followUp) : judged?.status
  }

  private func group(_ id: Commitment.ID) -> LinkRecord {
    let group = promise.commitments[id.index]
    return LinkRecord(title: group.excerpt.name, address: "#" + group.anchor)
  }
}
