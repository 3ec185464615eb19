import Edition

/// What is in a table, and what it belongs to.
extension DataTable {
  /// Where the rows come from.
  var rows: any DataRows.Type {
    switch self {
    case .municipalities: MunicipalityRows.self
    case .promises: PromiseRows.self
    case .commitments: CommitmentRows.self
    case .followUps: FollowUpRows.self
    case .outcomes: OutcomeRows.self
    case .promiseYears: PromiseYearRows.self
    }
  }

  /// Its fields in order.
  package var members: [DataMember] { rows.members }

  /// What tells one row from all others.
  var key: [DataField] {
    switch self {
    case .municipalities: [.municipality]
    case .promises: [.promise]
    case .commitments: [.promise, .commitment]
    case .followUps: [.followUp]
    case .outcomes: [.followUp, .commitment]
    case .promiseYears: [.promise, .year]
    }
  }

  /// The tables that its rows belong to: each has the fields of its key here as well.
  var owners: [DataTable] {
    switch self {
    case .municipalities, .promises: []
    case .commitments, .followUps, .promiseYears: [.promises]
    case .outcomes: [.promises, .commitments, .followUps]
    }
  }
}
