import JSON
import PromiseModel
import SafeHTML

/// `index.json` beside a promise: all that its page and those of its follow-ups say.
struct PromiseDocument: SiteFile {
  static let columns: [DataColumn<Promise.ID>] =
    PromiseRows.columns + [
      .maybe(.html) { id, view in
        .text(view.prose(view.published[id].prose, of: .promise(id)).whole()?.description)
      },
      .objects(.commitments, CommitmentRows.columns, of: .commitments) { id, view in
        CommitmentRows.rows(of: id, in: view.published)
      },
      .objects(.promiseYears, PromiseYearRows.columns, of: .promiseYears) { id, view in
        PromiseYearRows.rows(of: id, in: view.published)
      },
      .objects(.followUps, followUp) { id, view in view.published.standing(of: id).followUps },
      .objects(.signatories, signatory) { id, view in view.published[id].signatories },
    ] + ParticularsColumns.all.map { column in column.lifted { id, view in view.published[id].particulars } } + [
      .maybe(.previousPromise) { id, view in
        .text(view.published.neighbours(of: id).previous.map { view.dataName(of: $0) })
      },
      .maybe(.nextPromise) { id, view in
        .text(view.published.neighbours(of: id).next.map { view.dataName(of: $0) })
      },
    ]

  private static let followUp: [DataColumn<FollowUp.ID>] =
    FollowUpRows.columns + [
      .maybe(.html) { id, view in
        .text(view.prose(view.published[id].prose, of: .followUp(id)).whole()?.description)
      },
      .objects(.outcomes, OutcomeRows.columns, of: .outcomes) { id, view in
        OutcomeRows.rows(of: id, in: view.published)
      },
    ] + ParticularsColumns.all.map { column in column.lifted { id, view in view.published[id].particulars } }

  private static let signatory: [DataColumn<Signatory>] = [
    .maybe(.name) { signatory, _ in .text(signatory.name) },
    DataColumn(.role) { signatory, _ in .text(signatory.role) },
    .maybe(.organisation) { signatory, _ in .text(signatory.organisation) },
  ]

  static func all(in edition: Edition) -> [PromiseDocument] {
    edition.data.promises.map { PromiseDocument(promise: $0) }
  }

  let promise: Promise.ID
  var id: PageID { .promiseData(promise) }

  func append(piece: Int, from view: Viewpoint, to bytes: inout [UInt8]) {
    bytes += view.document(.promise, Self.columns, of: promise)
  }
}
