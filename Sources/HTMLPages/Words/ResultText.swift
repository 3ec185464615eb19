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
    let rest = found.dropFirst().map { result($0.number, saying: formats.number($0.number), $0.status) }
    let sentence = formats.list([result(first.number, saying: share, first.status)] + rest)
    let isPartly = site[id].particulars.isIncomplete || site[site[id].promise].particulars.isIncomplete
    return isPartly ? words(ResultSentenceWord.partly, ["result": sentence]) : sentence
  }

  private func result(_ number: Int, saying count: String, _ status: Status) -> String {
    words(ResultWord(status: status), ["count": count, "several": number == 1 ? nil : count])
  }
}
