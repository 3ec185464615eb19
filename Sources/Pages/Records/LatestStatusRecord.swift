import PromiseModel
import Templates

/// What is last known of a commitment, with the year or part it belongs to and who says so.
enum LatestStatusRecord {
  static let shape = Shape(
    "latest",
    [
      "status": .record(StatusRecord.shape),
      // 2023, and vid uppföljningen 2023.
      "label": .value, "time": .value,
      "address": .value, "assessedBy": .value, "isLate": .flag, "due": .record(DateRecord.shape),
      "nothingSince": .record(nothingSince),
    ])

  /// One of these is true: why no more is known of a commitment whose day has passed.
  fileprivate static let nothingSince = Shape(
    "nothingSince",
    [
      "isSilent": .flag, "isOfOtherDays": .flag, "isAwaited": .flag, "isOverdue": .flag,
      "isElsewhere": .flag, "isNotHeld": .flag,
    ])
}

/// A verb that a status becomes when it is only known how it was: "Pågick".
enum PastStatusWord: String, WordKey {
  case ongoing = "past-status.ongoing"
  case notAssessable = "past-status.not-assessable"
}

extension Viewpoint {
  /// Nil where nothing was ever told of the commitment.
  func latestStatus(of id: Commitment.ID, in promise: Promise.ID) -> Record? {
    guard let latest = site.standing(of: promise).latest[id.index] else { return nil }
    let followUp = site[latest.followUp]
    let due = latest.isLate ? site[promise].dueDay(of: site[promise][id]) : nil
    return Record(
      LatestStatusRecord.shape,
      [
        "status": .record(status(of: latest)),
        "label": .text(formats.label(of: followUp)),
        "time": .maybe(latest.nothingSince.map { _ in formats.timeLabel(of: followUp) }),
        "address": .text(address(ofOutcome: id, in: latest.followUp)),
        "assessedBy": .maybe(followUp.assessedBy), "isLate": .flag(latest.isLate),
        "due": .maybe(due.map { formats.record($0) }),
        "nothingSince": .maybe(latest.nothingSince.map(nothingSince)),
      ])
  }

  /// Where a follow-up tells of a commitment: at its own outcome or its group's.
  func address(ofOutcome id: Commitment.ID, in followUp: FollowUp.ID) -> String {
    let told = site.judged[followUp.index][id.index]?.inheritedFrom ?? id
    let anchor = site[site[followUp].promise][told].anchor
    return address(of: .followUp(followUp)) + "#" + anchor
  }

  private func status(of latest: LatestStatus) -> Record {
    guard latest.nothingSince != nil else { return words.record(latest.status) }
    switch latest.status {
    case .ongoing: return words.record(latest.status, as: words[PastStatusWord.ongoing])
    case .notAssessable: return words.record(latest.status, as: words[PastStatusWord.notAssessable])
    default: return words.record(latest.status)
    }
  }

  private func nothingSince(_ reason: LatestStatus.NothingSince) -> Record {
    Record(
      LatestStatusRecord.nothingSince,
      [
        "isSilent": .flag(reason == .silent), "isOfOtherDays": .flag(reason == .otherDays),
        "isAwaited": .flag(reason == .awaited), "isOverdue": .flag(reason == .overdue),
        "isElsewhere": .flag(reason == .elsewhere), "isNotHeld": .flag(reason == .notHeld),
      ])
  }
}
