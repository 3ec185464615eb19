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
    let documents = absent.filter { $0.kind == .followUp && $0.reason != .draft }
    if documents.isEmpty { return nil }
    let known = Set(site.facts.municipalities.map(\.slug))
    let others = owed.promise.municipalities.flatMap { site.promisesByMunicipality[$0.index] }.map { site[$0] }.filter { $0 !== owed.promise }
    return documents.first { document in
      // What it says may be what is wrong with it: it counts where it fits, and the folder counts as well.
      let named = document.municipalities.filter(known.contains)
      let isUnder = document.isUnder(owed.municipalities, in: site)
      guard named.contains(where: owed.municipalities.contains) || isUnder == true || named.isEmpty && isUnder == nil else {
        return false
      }
      if let period = document.period, others.contains(where: { $0.period == period }), period != owed.promise.period { return false }
      guard let year = document.year, year != owed.year else { return true }
      return !site.hasYear(year, of: owed.promise) && !others.contains { site.hasYear(year, of: $0) }
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

extension Site {
  fileprivate func hasYear(_ year: Int, of promise: Promise) -> Bool {
    let (first, last) = (promise.period.first.year, promise.period.last?.year ?? date.year)
    return first <= year && year <= last
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
