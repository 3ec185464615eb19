import Edition
import PromiseModel
import SafeHTML
import Writers

/// `index.json` beside a promise: all that its page and those of its follow-ups say.
struct PromiseDocument: SiteFile {
  static let columns: [DataColumn<PromiseRows.Row>] =
    PromiseRows.columns + [
      .maybe(.html) { row, view in
        .markup(view.prose(row.promise.prose, of: .promise(row.promise.id)).whole())
      },
      .objects(.commitments, CommitmentRows.columns.without(.promise, .url), of: .commitments) { row, view in
        CommitmentRows.rows(of: row.promise.id, in: view.published)
      },
      .objects(.promiseYears, PromiseYearRows.columns.without(.promise), of: .promiseYears) { row, view in
        PromiseYearRows.rows(of: row.promise.id, in: view.published)
      },
      .objects(.followUps, followUp) { row, view in
        row.standing.followUps.map { view.published[$0] }
      },
      .objects(.signatories, signatory) { row, _ in row.promise.signatories },
    ] + ParticularsColumns.all.map { column in column.lifted { row, _ in row.promise.particulars } } + [
      .maybe(.previousPromise) { row, view in
        .text(view.published.neighbours(of: row.promise.id).previous.map { view.dataName(of: $0) })
      },
      .maybe(.nextPromise) { row, view in
        .text(view.published.neighbours(of: row.promise.id).next.map { view.dataName(of: $0) })
      },
    ]

  private static let followUp: [DataColumn<FollowUp>] =
    FollowUpRows.columns.without(.promise) + [
      .maybe(.html) { row, view in
        .markup(view.prose(row.prose, of: .followUp(row.id)).whole())
      },
      .objects(.outcomes, OutcomeRows.columns.without(.followUp, .promise, .kind), of: .outcomes) { row, view in
        OutcomeRows.rows(of: row.id, in: view.published)
      },
    ] + ParticularsColumns.all.map { column in column.lifted { row, _ in row.particulars } }

  private static let signatory: [DataColumn<Signatory>] = [
    .maybe(.name) { signatory, _ in .text(signatory.name) },
    DataColumn(.role) { signatory, _ in .text(signatory.role) },
    .maybe(.organisation) { signatory, _ in .text(signatory.organisation) },
  ]

  static func all(in plan: FilePlan) -> [PromiseDocument] {
    plan.site.promiseIDs.filter { !plan.site[$0].particulars.isDraft }.map { PromiseDocument(promise: $0) }
  }

  let promise: Promise.ID
  var id: PageID { .promiseData(promise) }

  func append(piece: Int, from view: Viewpoint, to bytes: inout [UInt8]) {
    bytes += view.document(.promise, Self.columns, of: PromiseRows.Row(promise, in: view.published))
  }
}
