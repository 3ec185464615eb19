import Edition
import PromiseModel

/// How many commitments have a status, in the sentence that says what a follow-up comes to.
struct ResultWord: WordKey {
  let status: Status

  static let allCases = Status.allCases.map { ResultWord(status: $0) }

  var key: String { "result." + status.rawValue }
  var names: [String] { ResultSentenceWord.namesOfResult }
}

/// The same of a time that is over.
enum PastResultWord: String, WordKey {
  case ongoing = "past-result.ongoing"
  case notStarted = "past-result.not-started"
  case notNeeded = "past-result.not-needed"
  case notAssessable = "past-result.not-assessable"

  init?(_ status: Status) {
    switch status {
    case .ongoing: self = .ongoing
    case .notStarted: self = .notStarted
    case .notNeeded: self = .notNeeded
    case .notAssessable: self = .notAssessable
    case .fulfilled, .partly, .notFulfilled, .reported, .silent, .unknown: return nil
    }
  }

  var names: [String] { ResultSentenceWord.namesOfResult }
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

  /// `several` where the verb is to be of many, `afterVerb` where one was said before it.
  fileprivate static let namesOfResult = ["count", "several", "afterVerb"]
}

extension Viewpoint {
  /// `7 av 9 uppfyllda och 2 delvis uppfyllda`: every commitment once, by its status there; nil where none is held.
  /// - `isOfItsTime`: on the follow-up's own page, where each point stands as it was written.
  func result(of id: FollowUp.ID, isOfItsTime: Bool = false) -> String? {
    let counts = site.counts(of: id)
    let total = counts.values.reduce(0, +)
    let found = Status.allCases.compactMap { status in counts[status].map { (status: status, number: $0) } }
    if found.isEmpty { return nil }
    let isPast = !isOfItsTime && site.haveEnded([site[id].promise])
    let results = found.enumerated().map { place, item in
      let number = formats.number(item.number)
      let count =
        place > 0 ? number : words(ResultSentenceWord.share, ["number": number, "total": formats.number(total)])
      let goesOn = found[..<place].contains { $0.status == .ongoing }
      let names: Words.Values = [
        "count": count, "several": item.number == 1 ? nil : count, "afterVerb": goesOn ? count : nil,
      ]
      let past = isPast ? PastResultWord(item.status) : nil
      return past.map { words($0, names) } ?? words(ResultWord(status: item.status), names)
    }
    let sentence = formats.list(results)
    let isPartly = site[id].particulars.isIncomplete || site[site[id].promise].particulars.isIncomplete
    return isPartly ? words(ResultSentenceWord.partly, ["result": sentence]) : sentence
  }
}
