package import Source

/// One follow-up of one promise: what it says of whose days.
package final class FollowUp: Sendable {
  /// Its place in `Site.followUps`.
  package struct ID: Sendable, Hashable {
    package let index: Int
    package init(_ index: Int) { self.index = index }
  }

  package enum Publication: Sendable, Hashable {
    case date(PartialDate)
    case unknown
    case notGiven

    package var date: PartialDate? {
      if case .date(let date) = self { date } else { nil }
    }
  }

  package let id: ID
  package let promise: Promise.ID
  /// The promise year it is of; nil: "tid okänd".
  package let year: Int?
  /// Every promise year it is the follow-up of, in order; `year` is the last of them.
  package let years: [Int]
  /// "kvartal 1": only an interim one, of a part of the year.
  package let part: String?
  /// The days it tells of; nil: the source does not say.
  package let covers: DateRange?
  package let published: Publication
  /// Who says so, where the statuses are not the givers' own.
  package let assessedBy: String?
  package let particulars: Particulars
  package let prose: Prose
  /// By `Commitment.ID`; nil where it says nothing of that commitment itself.
  package let outcomes: [Outcome?]
  /// Its place among all follow-ups in the order of their files: of two that are alike in all else, the first goes
  /// before.
  package let precedence: Int
  package let spot: Origin

  package init(
    id: ID, promise: Promise.ID, year: Int?, years: [Int], part: String?, covers: DateRange?,
    published: Publication, assessedBy: String?, particulars: Particulars, prose: Prose,
    outcomes: [Outcome?], precedence: Int, spot: Origin
  ) {
    self.id = id
    self.promise = promise
    self.year = year
    self.years = years
    self.part = part
    self.covers = covers
    self.published = published
    self.assessedBy = assessedBy
    self.particulars = particulars
    self.prose = prose
    self.outcomes = outcomes
    self.precedence = precedence
    self.spot = spot
  }

  package var isInterim: Bool { part != nil }
  /// Of a whole year, whatever days it tells of.
  package var isOfWholeYear: Bool { part == nil && year != nil }
  package var isByGivers: Bool { assessedBy == nil }

  /// Silence means "not told" only in a complete follow-up of a whole year.
  package var silence: Status {
    isOfWholeYear && !particulars.isIncomplete ? .silent : .unknown
  }
}

/// What a follow-up says of one commitment, group or aim.
package final class Outcome: Sendable {
  package enum Figure: Sendable, Hashable {
    package enum Kind: String, Vocabulary {
      case result
      case soFar = "so-far"
    }

    /// For the days that the follow-up covers.
    case result(Measure)
    /// The total from the start of the promise.
    case soFar(Measure)

    package var measure: Measure {
      switch self {
      case .result(let measure), .soFar(let measure): measure
      }
    }

    package var kind: Kind {
      switch self {
      case .result: .result
      case .soFar: .soFar
      }
    }
  }

  /// A verdict, only where the source gives one.
  package let status: Status?
  package let figure: Figure?
  /// Where the commitment has none.
  package let unit: MeasureUnit?
  package let excerpt: Excerpt

  package init(status: Status?, figure: Figure?, unit: MeasureUnit?, excerpt: Excerpt) {
    self.status = status
    self.figure = figure
    self.unit = unit
    self.excerpt = excerpt
  }
}
