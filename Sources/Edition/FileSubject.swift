package import PromiseModel

/// What a file tells of: whose it is, whether it is a draft and when it last changed follow from it.
package enum FileSubject: Sendable {
  case municipality(Municipality.ID)
  case promise(Promise.ID)
  case followUp(FollowUp.ID)
  case year(Int)
  case county(County.ID)
  case focusArea(FocusArea.ID)
  case page(FreePage.ID)
  /// All municipalities and their promises.
  case everything
  /// Nothing that an author wrote.
  case nothing
}

extension Site {
  /// The municipality that a file belongs to; nil where it tells of more than one, or of none.
  package func owner(of subject: FileSubject) -> Municipality.ID? {
    switch subject {
    case .municipality(let id): id
    case .promise(let id): self[id].home
    case .followUp(let id): self[self[id].promise].home
    case .year, .county, .focusArea, .page, .everything, .nothing: nil
    }
  }

  /// Whether a file is for those who write it, and for nobody else: a follow-up of a draft is one too.
  package func isDraft(_ subject: FileSubject) -> Bool {
    switch subject {
    case .promise(let id): self[id].particulars.isDraft
    case .followUp(let id): self[id].particulars.isDraft || self[self[id].promise].particulars.isDraft
    case .page(let id): self[id].isDraft
    case .municipality, .year, .county, .focusArea, .everything, .nothing: false
    }
  }
}
