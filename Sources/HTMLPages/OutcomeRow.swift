import Edition
import PromiseModel
import Templates

/// A commitment, group or aim as a follow-up has it.
struct OutcomeRow {
  let id: Commitment.ID
  let promise: Promise
  let commitment: Commitment
  let followUp: FollowUp.ID
  let judged: JudgedOutcome?
  /// Whether who gives it is said of all points at once.
  let givers: CommonGivers

  static let form = PageForm<OutcomeRow>([
    .record("commitment", of: LinkRecord.form) { row, view in
      view.link(row.id, of: view.site[row.followUp].promise)
    },
    // Where no text of the follow-up's has it as its id.
    .text("anchor") { row, _ in row.commitment.anchor },
    .flag("isAim") { row, _ in row.commitment.kind == .aim },
    .texts("particulars") { row, view in
      view.particulars(of: row.commitment, in: row.promise, withGivers: !row.givers.isSaidOnce)
    },
    // Not there for a group or an aim that the follow-up says nothing of.
    .record("status", of: StatusRecord.form) { row, view in
      row.status(in: view.site).map { view.words.record($0) }
    },
  ])

  /// Every commitment, group and aim of the promise, in the order of its text.
  static func all(of followUp: FollowUp.ID, _ view: Viewpoint) -> [OutcomeRow] {
    let site = view.site
    let promise = site[site[followUp].promise]
    let givers = CommonGivers(of: promise, view)
    return promise.commitments.indices.map { index in
      OutcomeRow(
        id: Commitment.ID(index), promise: promise, commitment: promise.commitments[index],
        followUp: followUp, judged: site.judged[followUp.index][index], givers: givers,
        isOfPart: site[followUp].isInterim)
    }
  }

  var bar: ResultBar? { judged?.arithmetic.flatMap(ResultBar.init) }

  let isOfPart: Bool

  /// Whether the follow-up says nothing of it, and that is something to say: a report on a part of the year need not speak
  /// of what the whole is to lead to.
  var isUntold: Bool { judged == nil && commitment.kind != .group && !(isOfPart && commitment.kind == .aim) }

  func status(in site: Site) -> Status? {
    commitment.isCounted ? site.status(of: id, in: followUp) : judged?.status
  }

  func arithmetic(_ view: Viewpoint) -> String? {
    judged?.arithmetic.map { arithmetic in
      let ended = promise.tenure.last.flatMap { $0 < view.site.date ? $0 : nil }
      return ArithmeticText(arithmetic: arithmetic, ended: ended, formats: view.formats).sentence()
    }
  }
}
