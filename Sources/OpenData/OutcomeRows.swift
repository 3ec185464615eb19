import Edition
import PromiseModel

/// `outcomes`: a row for each commitment in each follow-up of its promise, also where it is silent; for a
/// group or an aim only where it is told of.
enum OutcomeRows: DatedRows {
  /// What one follow-up says of one commitment.
  struct Row {
    let followUp: FollowUp
    let promise: Promise
    let commitment: Commitment
    let status: Status
    let judged: JudgedOutcome?

    var arithmetic: Arithmetic? { judged?.arithmetic }
    var requirement: Arithmetic.RateRequirement? { arithmetic?.required }
  }

  static let columns: [DataColumn<Row>] = [
    DataColumn(.followUp) { row, view in .text(view.dataName(of: row.followUp.id)) },
    DataColumn(.promise) { row, view in .text(view.dataName(of: row.followUp.promise)) },
    DataColumn(.commitment) { row, _ in .text(row.commitment.anchor) },
    DataColumn(.kind) { row, _ in .name(row.commitment.kind) },
    DataColumn(.status) { row, _ in .name(row.status) },
    DataColumn(.statusFrom) { row, _ in .name(StatusOrigin(row.judged)) },
    .maybe(.inheritedFrom) { row, _ in
      .text(row.judged?.inheritedFrom.map { row.promise.commitments[$0.index].anchor })
    },
    .maybe(.text) { row, _ in
      .text(row.judged?.outcome.map { row.followUp.prose.plainText(of: $0.excerpt) })
    },
    .maybe(.figureKind) { row, _ in .name(row.arithmetic?.figure.kind) },
    .maybe(.figureWords) { row, _ in
      .text(row.arithmetic.flatMap { $0.figure.measure.words.isEmpty ? nil : $0.figure.measure.words })
    },
    .maybe(.figure) { row, _ in .number(row.arithmetic?.figure.measure.number) },
    .maybe(.figureUnit) { row, _ in .text(row.arithmetic?.unit?.plural) },
    .maybe(.total) { row, _ in .number(row.arithmetic?.total?.stated) },
    .maybe(.totalLower) { row, _ in .number(row.arithmetic?.total?.bounds.lower) },
    .maybe(.totalUpper) { row, _ in .number(row.arithmetic?.total?.bounds.upper) },
    .maybe(.totalIsSum) { row, _ in .flag(row.arithmetic?.total?.isSum) },
    .maybe(.requiredCount) { row, _ in .integer(row.requirement?.count) },
    .maybe(.requiredFigure) { row, _ in .number(row.requirement?.bound.goal) },
    .maybe(.requiredMost) { row, _ in .number(row.requirement?.bound.shownMost) },
    .maybe(.requiredStart) { row, _ in .day(row.requirement?.days.first) },
    .maybe(.requiredEnd) { row, _ in .day(row.requirement?.days.last) },
    .maybe(.verdict) { row, _ in .name(row.arithmetic?.verdict) },
    .maybe(.timeRemains) { row, _ in .flag(row.judged?.timeRemains) },
  ]

  static func groupCount(in site: Site) -> Int { site.followUpIDs.count }

  static func promise(of group: Int, in site: Site) -> Promise.ID { FollowUpRows.promise(of: group, in: site) }

  static func years(of group: Int, in site: Site) -> [Int] {
    let followUp = site[site.followUpIDs[group]]
    let told = zip(site[followUp.promise].commitments, site.judged[followUp.id.index])
    return told.contains(where: isTold) ? FollowUpRows.years(of: group, in: site) : []
  }

  static func rows(of group: Int, in site: Site) -> [Row] {
    rows(of: site.followUpIDs[group], in: site)
  }

  static func rows(of id: FollowUp.ID, in site: Site) -> [Row] {
    let followUp = site[id]
    let promise = site[followUp.promise]
    return zip(promise.commitments, site.judged[id.index]).compactMap { commitment, judged in
      guard isTold(commitment, judged) else { return nil }
      return Row(
        followUp: followUp, promise: promise, commitment: commitment, status: judged?.status ?? followUp.silence,
        judged: judged)
    }
  }

  private static func isTold(_ commitment: Commitment, _ judged: JudgedOutcome?) -> Bool {
    commitment.isCounted || judged != nil
  }
}
