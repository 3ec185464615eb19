import Edition
import PromiseModel
import Templates

/// The record of one promise's commitments, year by year: a table.
struct CommitmentHistory {
  let promise: Promise.ID
  let years: [PromiseYear]
  let commitments: [Commitment.ID]

  static let form = PageForm<CommitmentHistory>([
    .text("title") { history, view in view.name(of: history.promise) },
    .text("address") { history, view in view.address(of: .promise(history.promise)) },
    .list("years", of: year) { history, _ in history.years },
    .list("rows", of: row) { history, _ in
      history.commitments.map { Row(promise: history.promise, commitment: $0, years: history.years) }
    },
  ])

  /// Nil where there is nothing to hold side by side: of a single year its follow-up tells, and no commitment or no follow-up
  /// may be held here.
  init?(of id: Promise.ID, in site: Site) {
    let promise = site[id]
    self.promise = id
    years = site.standing(of: id).yearsOnRecord
    commitments = promise.commitments.filter(\.isCounted).map(\.id)
    if commitments.isEmpty || years.count < 2 || years.allSatisfy({ $0.counting == nil }) { return nil }
  }

  /// The head of a column: 2023, or 2017 with kvartal 1 under it.
  private static let year = PageForm<PromiseYear>([
    .text("year") { year, _ in String(year.year) },
    .text("label") { year, view in
      year.counting.flatMap { view.site[$0].isInterim ? view.site[$0].part : nil }
    },
  ])
}

// MARK: - Rows

extension CommitmentHistory {
  private struct Row {
    let promise: Promise.ID
    let commitment: Commitment.ID
    let years: [PromiseYear]
  }

  private static let row = PageForm<Row>([
    .text("commitment") { row, view in view.site[row.promise][row.commitment].excerpt.name },
    .flag("isPart") { row, view in
      view.site[row.promise][row.commitment].parent != nil
    },
    .list("cells", of: cell) { row, _ in row.years.map { Cell(promise: row.promise, commitment: row.commitment, year: $0) } },
  ])

  private struct Cell {
    let promise: Promise.ID
    let commitment: Commitment.ID
    let year: PromiseYear
  }

  /// A status, with the place where it is said; or how it stands with the year's follow-up.
  private static let cell = PageForm<Cell>([
    .text("year") { cell, _ in String(cell.year.year) },
    .record("status", of: StatusRecord.form) { cell, view in
      cell.year.counting.map {
        view.words.record(
          view.site.status(of: cell.commitment, in: $0), isPast: view.site.haveEnded([cell.promise]))
      }
    },
    .text("address") { cell, view in
      cell.year.counting.map { view.address(ofHistory: cell.commitment, in: $0) }
    },
    .text("assessedBy") { cell, view in cell.year.counting.flatMap { view.site[$0].assessedBy } },
    .text("state") { cell, view in
      cell.year.counting == nil ? cell.year.state.map { view.words[$0] } : nil
    },
    .text("elsewhere") { cell, view in
      view.site[cell.promise].followUpsElsewhere(for: cell.year).lazy.compactMap { view.address(of: $0.location) }.first
    },
    .record("awaitedUntil", of: DateRecord.form) { cell, _ in cell.year.awaitedUntil.map { PartialDate($0) } },
    .record("overdueSince", of: DateRecord.form) { cell, _ in cell.year.overdueSince.map { PartialDate($0) } },
    .text("dueRule") { cell, view in cell.year.dueRule.map { view.words[$0] } },
  ])
}

extension Viewpoint {
  /// The top of a follow-up that says nothing of the commitment.
  fileprivate func address(ofHistory id: Commitment.ID, in followUp: FollowUp.ID) -> String {
    let isTold = site.judged[followUp.index][id.index] != nil
    return isTold ? address(ofOutcome: id, in: followUp) : address(of: .followUp(followUp))
  }
}
