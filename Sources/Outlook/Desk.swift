package import PromiseModel
package import Source

/// What lies on the authors' desk beside the site: what is not shown, and what is not written to its end.
package struct Desk: Sendable {
  /// The site with all drafts; nil without any.
  package let drafts: Site?
  /// The documents that are not shown, in the order of their paths.
  package let absent: [AbsentDocument]
  /// Where marks stand of what is left to be filled in, by file.
  package let marks: [String: [Place]]
  /// The files of follow-ups that are silent on commitments, where nobody has explained it.
  package let silent: Set<String>
  /// The files with a survey that has closed while the promise is in force, where nobody has explained it.
  package let closedSurveys: Set<String>

  package init(
    drafts: Site? = nil, absent: [AbsentDocument] = [], marks: [String: [Place]] = [:], silent: Set<String> = [],
    closedSurveys: Set<String> = []
  ) {
    self.drafts = drafts
    self.absent = absent
    self.marks = marks
    self.silent = silent
    self.closedSurveys = closedSurveys
  }

  /// The documents with errors that may be a follow-up which is missed: nobody is to be told that it has not come.
  /// - `site`: that knows the municipalities.
  package func mayBe(_ owed: OwedFollowUp, in site: Site) -> AbsentDocument? {
    absent.first { document in
      guard document.kind == .followUp, document.reason != .draft else { return false }
      guard !document.municipalities.isEmpty else { return document.isUnder(owed.municipalities, in: site) ?? true }
      return document.municipalities.contains(where: owed.municipalities.contains)
        && document.period.map { $0 == owed.promise.period } ?? true && document.year.map { $0 == owed.year } ?? true
    }
  }

  /// A draft of the follow-up of a year.
  private func draft(of owed: OwedFollowUp) -> FollowUp? {
    guard let drafts else { return nil }
    return drafts.facts.followUps.first {
      $0.particulars.isDraft && $0.isOfWholeYear && $0.years.contains(owed.year)
        && drafts[$0.promise].spot.file == owed.file
    }
  }

  /// The same, with what is left to be written of it.
  package func unfinishedDraft(of owed: OwedFollowUp) -> Unfinished? {
    guard let drafts else { return nil }
    return draft(of: owed).map { unfinished($0, in: drafts) }
  }

  /// - `site`: that has the follow-up.
  func unfinished(_ followUp: FollowUp, in site: Site) -> Unfinished {
    let file = followUp.spot.file
    return Unfinished(
      file: file, document: .followUp(followUp, of: site[followUp.promise], Progress(of: followUp, in: site)),
      marks: marks[file] ?? [])
  }
}

extension AbsentDocument {
  /// Whether its path names one of some municipalities; nil where it names none at all.
  func isUnder(_ slugs: [String], in site: Site) -> Bool? {
    let words = Set(file.split { "/.".contains($0) }.map(String.init))
    if slugs.contains(where: words.contains) { return true }
    return site.facts.municipalities.contains { words.contains($0.slug) } ? false : nil
  }
}
