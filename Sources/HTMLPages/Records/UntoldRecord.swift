import Edition
import PromiseModel
import Templates

/// What the follow-ups of a promise have for a commitment that none of them tells of, for `partials/untold.mustache`:
/// silence where all are whole, else nobody knows.
struct UntoldRecord {
  let status: Status

  static let form = PageForm<UntoldRecord>([
    .text("key") { record, _ in record.status.rawValue },
    .text("word") { record, view in view.words[record.status] },
    .flag("isSilent") { record, _ in record.status == .silent },
  ])
}

extension Viewpoint {
  /// Nil where there is no follow-up, or one that tells of it; groups and aims need not be told of.
  func untold(_ id: Commitment.ID, of promise: Promise.ID) -> UntoldRecord? {
    let standing = site.standing(of: promise)
    guard site[promise].commitments[id.index].isCounted, standing.latest[id.index] == nil, !standing.followUps.isEmpty
    else { return nil }
    let isSilence = standing.followUps.allSatisfy { site[$0].silence == .silent }
    return UntoldRecord(status: isSilence ? .silent : .unknown)
  }
}
