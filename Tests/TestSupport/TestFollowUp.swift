import PromiseModel
import Source

/// A follow-up of the promise with this number; by default of the whole of 2023.
struct TestFollowUp {
  var promise = 0
  var year: Int? = 2023
  var part: String?
  /// By default the days of its year; of a part they are unknown.
  var covers: String?
  var daysUnknown = false
  var published: String?
  var assessedBy: String?
  var particulars = Particulars()
  /// By the id of the commitment.
  var outcomes: [String: TestOutcome] = [:]
  var file = "content/follow-ups/berg.md"

  func followUp(_ id: FollowUp.ID, of promise: Promise) throws -> FollowUp {
    var text = ProseBuilder()
    let outcomes = try promise.commitments.map { commitment in
      try self.outcomes[commitment.anchor].map { try $0.outcome(commitment.anchor, in: &text) }
    }
    let coverage = Coverage(of: year, isInterim: part != nil, said: try said, in: promise.tenure)
    return FollowUp(
      id: id, promise: Promise.ID(self.promise), year: year, years: coverage.years, part: part, covers: coverage.days,
      published: try published.map { .date(try PartialDate.parse($0)) } ?? .unknown,
      assessedBy: assessedBy, particulars: particulars, prose: text.prose, outcomes: outcomes,
      precedence: id.index, spot: Origin(file: file))
  }

  private var said: Coverage.Said {
    get throws {
      if daysUnknown { return .unknown }
      guard let days = try covers.flatMap({ try Period.parse($0).days }) else { return .nothing }
      return .days(days)
    }
  }
}

/// What a follow-up says of one commitment, in a paragraph.
struct TestOutcome {
  var status: Status?
  var result: String?
  var soFar: String?
  var text = "Så gick det."

  fileprivate func outcome(_ id: String, in text: inout ProseBuilder) throws -> Outcome {
    let figure: Outcome.Figure? =
      if let result {
        .result(try Measure.parse(result))
      } else {
        try soFar.map { .soFar(try Measure.parse($0)) }
      }
    return Outcome(
      status: status, figure: figure, unit: nil, excerpt: text.paragraph(self.text, id: id))
  }
}

extension TestSite {
  mutating func add(_ followUp: TestFollowUp) throws {
    followUps.append(try followUp.followUp(FollowUp.ID(followUps.count), of: promises[followUp.promise]))
  }
}
