package import Source

/// One promise document: what it says, nothing that follows from the build date.
package final class Promise: Sendable {
  /// Its place in `Site.promises`.
  package struct ID: Sendable, Hashable {
    package let index: Int
    package init(_ index: Int) { self.index = index }
  }

  package let id: ID
  /// At least one, in the order written.
  package let municipalities: [Municipality.ID]
  /// The first of them that the site is about: its page stands there.
  package let home: Municipality.ID
  /// Only where it is given for a part or a place of the municipality.
  package let district: String?
  /// Only to tell two promises of one municipality and period apart.
  package let slug: String?
  package let period: Period
  package let tenure: Tenure
  package let parties: [Party]
  /// Most important first: those of the document, then those that only its commitments name.
  package let focus: [FocusArea.ID]
  package let signed: PartialDate?
  /// The day it was first made public, wherever.
  package let published: PartialDate?
  /// The day somebody last made sure that it still holds.
  package let checked: PartialDate?
  /// Nil: the site's own rule holds.
  package let followUpDue: FollowUpDue?
  /// The local police area.
  package let policeArea: String?
  package let signatories: [Signatory]
  /// Being drawn up: never in force, owes no follow-up.
  package let isProposed: Bool
  package let particulars: Particulars
  package let prose: Prose
  /// Commitments, groups and aims in the order of the text.
  package let commitments: [Commitment]
  package let spot: Origin

  /// When it was made public: else the day it was signed is the first on which it can have been known.
  package var madePublic: PartialDate? { published ?? signed }

  package init(
    id: ID, municipalities: [Municipality.ID], home: Municipality.ID, district: String?, slug: String?, period: Period,
    tenure: Tenure, parties: [Party], focus: [FocusArea.ID], signed: PartialDate?,
    published: PartialDate?, checked: PartialDate?,
    followUpDue: FollowUpDue?, policeArea: String?, signatories: [Signatory], isProposed: Bool,
    particulars: Particulars, prose: Prose, commitments: [Commitment], spot: Origin
  ) {
    self.id = id
    self.municipalities = municipalities
    self.home = home
    self.district = district
    self.slug = slug
    self.period = period
    self.tenure = tenure
    self.parties = parties
    self.focus = focus
    self.signed = signed
    self.published = published
    self.checked = checked
    self.followUpDue = followUpDue
    self.policeArea = policeArea
    self.signatories = signatories
    self.isProposed = isProposed
    self.particulars = particulars
    self.prose = prose
    self.commitments = commitments
    self.spot = spot
  }

  package subscript(_ id: Commitment.ID) -> Commitment { commitments[id.index] }

  package var isJoint: Bool { municipalities.count > 1 }

  /// What its commitments are counted by; groups and aims are not.
  package var countedCommitments: Int { commitments.count { $0.isCounted } }

  /// The commitments that are to be done by a day, month or year of their own; of those that are due with the promise its
  /// end tells. None of a proposal.
  package var commitmentsDue: [(commitment: Commitment, due: PartialDate)] {
    isProposed ? [] : commitments.compactMap { commitment in commitment.isCounted ? commitment.due.map { (commitment, $0) } : nil }
  }

  /// The last day on which a commitment is to be done; nil in an open-ended promise.
  package func dueDay(of commitment: Commitment) -> CalendarDate? {
    commitment.due?.last ?? tenure.last
  }

  /// The documents that say a year is followed up elsewhere; one that says so of every year only when the year has
  /// ended.
  func followUpsElsewhere(for year: Int, hasEnded: Bool) -> [LinkedDocument] {
    particulars.documents.filter { $0.followUp == .year(year) }
      + particulars.documents.filter { hasEnded && $0.followUp == .everyYear }
  }

  /// Where the follow-up of a year is that is followed up elsewhere.
  package func followUpsElsewhere(for year: PromiseYear) -> [LinkedDocument] {
    year.state == .elsewhere ? followUpsElsewhere(for: year.year, hasEnded: year.hasEnded) : []
  }

  /// Whether the follow-up of every year is to be found elsewhere.
  var isFollowedUpElsewhere: Bool { particulars.documents.contains { $0.followUp == .everyYear } }
}
