import Edition
import PromiseModel

/// How many commitments have a status, in the sentence that says what a follow-up comes to.
struct ResultWord: WordKey {
  let status: Status

  static let allCases = Status.allCases.map { ResultWord(status: $0) }

  var key: String { "result." + status.rawValue }
  // `several` where the verb is to be of many.
  var names: [String] { ["count", "several"] }
}

/// The same of a time that is over.
enum PastResultWord: String, WordKey {
  case ongoing = "past-result.ongoing"
  case notAssessable = "past-result.not-assessable"

  init?(_ status: Status) {
    switch status {
    case .ongoing: self = .ongoing
    case .notAssessable: self = .notAssessable
    case .fulfilled, .partly, .notFulfilled, .notStarted, .notNeeded, .reported, .silent, .unknown: return nil
    }
  }

  var names: [String] { ["count"] }
}

enum ResultSentenceWord: String, WordKey {
  case share = "result-sentence.share"
  case partly = "result-sentence.partly"

  var names: [String] {
    switch self {
    case .share: ["number", "total"]
    case .partly: ["result"]
    }
  }
}

extension Viewpoint {
  /// `7 av 9 uppfyllda och 2 delvis uppfyllda`: every commitment once, by its status there; nil where none is held.
  func result(of id: FollowUp.ID) -> String? {
    let counts = site.counts(of: id)
    let total = counts.values.reduce(0, +)
    let found = Status.allCases.compactMap { status in counts[status].map { (status: status, number: $0) } }
    guard let first = found.first else { return nil }
    let share = words(
      ResultSentenceWord.share, ["number": formats.number(first.number), "total": formats.number(total)])
    let isPast = site.haveEnded([site[id].promise])
    let rest = found.dropFirst().map { result($0.number, saying: formats.number($0.number), $0.status, isPast: isPast) }
    let sentence = formats.list([result(first.number, saying: share, first.status, isPast: isPast)] + rest)
    let isPartly = site[id].particulars.isIncomplete || site[site[id].promise].particulars.isIncomplete
    return isPartly ? words(ResultSentenceWord.partly, ["result": sentence]) : sentence
  }

  private func result(_ number: Int, saying count: String, _ status: Status, isPast: Bool) -> String {
    if isPast, let word = PastResultWord(status) { return words(word, ["count": count]) }
    return words(ResultWord(status: status), ["count": count, "several": number == 1 ? nil : count])
  }
}
