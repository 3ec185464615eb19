import PromiseModel
import Templates

/// One promise in a yearly summary: how it stands with its follow-up, and where that is.
enum YearEntryRecord {
  static let shape = Shape(
    "promise",
    [
      "title": .value, "address": .value, "state": .record(StatusRecord.shape),
      "overdueSince": .record(DateRecord.shape),
      // What counts for the year: of all of it, else of a part.
      "followUp": .record(LinkRecord.shape), "interim": .record(LinkRecord.shape),
      "elsewhere": .record(LinkRecord.shape), "holdsNoCommitments": .flag,
    ])
}

extension Viewpoint {
  func entry(_ entry: YearSummary.Entry) -> Record {
    let isInterim = entry.year.counting.map { site[$0].isInterim } ?? false
    let counting = entry.year.counting.map { link($0) }
    return Record(
      YearEntryRecord.shape,
      [
        "title": .text(edition.titles[entry.promise]),
        "address": .text(address(of: .promise(entry.promise))),
        "state": .maybe(entry.year.state.map { words.record($0) }),
        "overdueSince": .maybe(entry.year.overdueSince.map { formats.record($0) }),
        "followUp": .maybe(isInterim ? nil : counting), "interim": .maybe(isInterim ? counting : nil),
        "elsewhere": .maybe(elsewhere(entry)),
        "holdsNoCommitments": .flag(entry.holdsNoCommitments),
      ])
  }

  /// The follow-up of the year where it is published somewhere else; nil for one that is only named.
  private func elsewhere(_ entry: YearSummary.Entry) -> Record? {
    guard entry.year.state == .elsewhere,
      let document = site[entry.promise].followUpElsewhere(for: entry.year.year)
    else { return nil }
    let address: String
    switch document.location {
    case .external(let url): address = url
    case .media(let file): address = self.address(media: file)
    case .notHeld: return nil
    }
    return Record(
      LinkRecord.shape, ["title": .text(document.title), "address": .text(address)])
  }
}
