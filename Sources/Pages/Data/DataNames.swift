import PromiseModel

// What the open data calls the cases of the model. They are published, so they are written out here, and
// don't change with a name in the program.

extension PartialDate.Precision {
  var dataName: String {
    switch self {
    case .year: "year"
    case .month: "month"
    case .day: "day"
    }
  }

  static let allNames = [year, month, day].map(\.dataName)
}

extension PromiseState {
  var dataName: String {
    switch self {
    case .proposed(hasBegun: false): "proposed"
    case .proposed(hasBegun: true): "was-proposed"
    case .coming: "coming"
    case .inForce: "in-force"
    case .ended: "ended"
    }
  }

  static let allNames = [proposed(hasBegun: false), proposed(hasBegun: true), coming, inForce, ended].map(\.dataName)
}

extension Commitment.Kind {
  var dataName: String {
    switch self {
    case .commitment: "commitment"
    case .group: "group"
    case .aim: "aim"
    }
  }

  static let allNames = [commitment, group, aim].map(\.dataName)
}

extension GiverCategory {
  var dataName: String {
    switch self {
    case .police: "police"
    case .municipality: "municipality"
    case .together: "together"
    case .others: "others"
    case .notStated: "not-stated"
    }
  }
}

extension LatestStatus.NothingSince {
  var dataName: String {
    switch self {
    case .silent: "silent"
    case .otherDays: "other-days"
    case .awaited: "awaited"
    case .overdue: "overdue"
    case .elsewhere: "elsewhere"
    case .notHeld: "not-held"
    }
  }

  static let allNames = [silent, otherDays, awaited, overdue, elsewhere, notHeld].map(\.dataName)
}

extension Outcome.Figure {
  var dataName: String {
    switch self {
    case .result: Self.resultName
    case .soFar: Self.soFarName
    }
  }

  static let allNames = [resultName, soFarName]
  private static let resultName = "result"
  private static let soFarName = "so-far"
}

extension Arithmetic.Verdict {
  var dataName: String {
    switch self {
    case .reached: "reached"
    case .notReached: "not-reached"
    case .open: "open"
    case .unjudged: "unjudged"
    }
  }

  static let allNames = [reached, notReached, open, unjudged].map(\.dataName)
}
