import Edition
import PromiseModel
import Templates

/// What is last known of a commitment, with the year or part it belongs to and who says so.
struct LatestStatusRecord {
  let latest: LatestStatus
  let promise: Promise.ID
  let commitment: Commitment.ID

  static let form = PageForm<LatestStatusRecord>([
    .record("status", of: StatusRecord.form) { record, view in view.words.status(of: record.latest) },
    // 2023, and vid uppföljningen 2023.
    .text("label") { record, view in view.label(of: record.latest.followUp) },
    .text("time") { record, view in
      record.latest.isPast ? view.formats.timeLabel(of: view.site[record.latest.followUp]) : nil
    },
    .text("address") { record, view in
      view.address(ofOutcome: record.commitment, in: record.latest.followUp)
    },
    .text("figure") { record, view in
      view.site.judged[record.latest.followUp.index][record.commitment.index]?.arithmetic.map {
        ArithmeticText(arithmetic: $0, ended: nil, formats: view.formats).figure
      }
    },
    .text("assessedBy") { record, view in view.site[record.latest.followUp].assessedBy },
    .flag("isLate") { record, _ in record.latest.isLate },
    .record("due", of: DateRecord.form) { record, view in
      record.latest.isLate ? record.due(in: view.site).map { PartialDate($0) } : nil
    },
    .flag("isPast") { record, _ in record.latest.isPast },
    // The year whose follow-up is to tell of the day it was due, and how it stands with that.
    .text("yearOfDue") { record, view in record.yearOfDue(in: view.site).map { String($0.year) } },
    .record("awaitedUntil", of: DateRecord.form) { record, view in
      record.yearOfDue(in: view.site)?.awaitedUntil.map { PartialDate($0) }
    },
    .record("overdueSince", of: DateRecord.form) { record, view in
      record.yearOfDue(in: view.site)?.overdueSince.map { PartialDate($0) }
    },
    .text("dueRule") { record, view in record.yearOfDue(in: view.site)?.dueRule.map { view.words[$0] } },
    .record("nothingSince", of: nothingSince) { record, view in record.reason(in: view.site) },
  ])

  /// Why no more is known, as it is said.
  private enum Reason: Equatable {
    case known(LatestStatus.NothingSince)
    /// The follow-up is silent, and only a part of it is held here.
    case notInPart
  }

  private func reason(in site: Site) -> Reason? {
    guard let reason = latest.nothingSince else { return nil }
    let isPart = yearOfDue(in: site)?.counting.map { site[$0].particulars.isIncomplete } ?? false
    return reason == .silent && isPart ? .notInPart : .known(reason)
  }

  /// One of these is true: why no more is known of a commitment whose day has passed.
  private static let nothingSince = PageForm<Reason>([
    .flag("isSilent") { reason, _ in reason == .known(.silent) },
    .flag("isNotInPart") { reason, _ in reason == .notInPart },
    .flag("isOfOtherDays") { reason, _ in reason == .known(.otherDays) },
    .flag("isOfUnknownDays") { reason, _ in reason == .known(.unknownDays) },
    .flag("isAwaited") { reason, _ in reason == .known(.awaited) },
    .flag("isOverdue") { reason, _ in reason == .known(.overdue) },
    .flag("isElsewhere") { reason, _ in reason == .known(.elsewhere) },
    .flag("isNotHeld") { reason, _ in reason == .known(.notHeld) },
  ])

  /// The promise year that the day it was due lies in.
  private func yearOfDue(in site: Site) -> PromiseYear? {
    guard let due = due(in: site) else { return nil }
    return site.standing(of: promise).years.last { $0.days.first <= due }
  }

  private func due(in site: Site) -> CalendarDate? {
    site[promise].dueDay(of: site[promise].commitments[commitment.index])
  }
}

/// A verb that a status becomes when it is only known how it was: "Pågick".
enum PastStatusWord: String, WordKey {
  case ongoing = "past-status.ongoing"
  case notAssessable = "past-status.not-assessable"
}

extension Words {
  fileprivate func status(of latest: LatestStatus) -> StatusRecord { record(latest.status, isPast: latest.isPast) }

  /// - `isPast`: of a time that is over: nothing of it goes on.
  func record(_ status: Status, isPast: Bool) -> StatusRecord {
    guard isPast else { return record(status) }
    switch status {
    case .ongoing: return record(status, as: self[PastStatusWord.ongoing])
    case .notAssessable: return record(status, as: self[PastStatusWord.notAssessable])
    case .fulfilled, .partly, .notFulfilled, .notStarted, .notNeeded, .reported, .silent, .unknown:
      return record(status)
    }
  }
}

extension Site {
  /// Whether the time of all of some promises is over.
  func haveEnded(_ promises: some Sequence<Promise.ID>) -> Bool {
    promises.allSatisfy { standing(of: $0).state == .ended }
  }
}

extension Viewpoint {
  /// Nil where nothing was ever told of the commitment.
  func latestStatus(of id: Commitment.ID, in promise: Promise.ID) -> LatestStatusRecord? {
    site.standing(of: promise).latest[id.index].map {
      LatestStatusRecord(latest: $0, promise: promise, commitment: id)
    }
  }

  /// Where a follow-up tells of a commitment: at its own outcome or its group's.
  func address(ofOutcome id: Commitment.ID, in followUp: FollowUp.ID) -> String {
    let told = site.judged[followUp.index][id.index]?.inheritedFrom ?? id
    let anchor = site[site[followUp].promise][told].anchor
    return address(of: .followUp(followUp)) + "#" + anchor
  }
}
