import PromiseModel
import Templates

/// The record of one promise's commitments, year by year: a table.
enum CommitmentHistory {
  static let shape = Shape(
    "history",
    [
      "title": .value, "address": .value, "years": .list(year), "rows": .list(row),
    ])

  // The head of a column: 2023, or 2017 with kvartal 1 under it.
  fileprivate static let year = Shape("historyYear", ["year": .value, "label": .value])
  fileprivate static let row = Shape(
    "historyRow", ["commitment": .record(LinkRecord.shape), "isPart": .flag, "cells": .list(cell)])
  // A status, with the place where it is said; or how it stands with the year's follow-up.
  fileprivate static let cell = Shape(
    "historyCell",
    ["status": .record(StatusRecord.shape), "address": .value, "assessedBy": .value, "state": .value])
}

extension Viewpoint {
  /// Nil where there is nothing to keep a record of: no commitment is held here.
  func history(of id: Promise.ID) -> Record? {
    let promise = site[id]
    let years = site.standing(of: id).yearsOnRecord
    let rows = promise.commitments.filter(\.isCounted).map { historyRow($0, of: id, years) }
    guard !rows.isEmpty else { return nil }
    return Record(
      CommitmentHistory.shape,
      [
        "title": .text(edition.titles[id]), "address": .text(address(of: .promise(id))),
        "years": .list(years.map(historyYear)), "rows": .list(rows),
      ])
  }

  private func historyYear(_ year: PromiseYear) -> Record {
    let interim = year.counting.map { site[$0] }.flatMap { $0.isInterim ? $0 : nil }
    return Record(
      CommitmentHistory.year,
      ["year": .text(String(year.year)), "label": .maybe(interim?.part)])
  }

  private func historyRow(_ commitment: Commitment, of promise: Promise.ID, _ years: [PromiseYear]) -> Record {
    Record(
      CommitmentHistory.row,
      [
        "commitment": .record(link(commitment, of: promise)), "isPart": .flag(commitment.parent != nil),
        "cells": .list(years.map { historyCell(commitment.id, in: $0) }),
      ])
  }

  private func historyCell(_ id: Commitment.ID, in year: PromiseYear) -> Record {
    guard let followUp = year.counting else {
      return Record(CommitmentHistory.cell, ["state": .maybe(year.state.map { words[$0] })])
    }
    let isTold = site.judged[followUp.index][id.index] != nil
    return Record(
      CommitmentHistory.cell,
      [
        "status": .record(words.record(site.status(of: id, in: followUp))),
        "address": .text(
          isTold ? address(ofOutcome: id, in: followUp) : address(of: .followUp(followUp))),
        "assessedBy": .maybe(site[followUp].assessedBy),
      ])
  }
}
