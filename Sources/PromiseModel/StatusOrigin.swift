/// Where a status comes from.
package enum StatusOrigin: String, Vocabulary {
  /// The follow-up gives it.
  case written
  /// Its figure and the target give it.
  case figures
  /// It tells of the commitment, without a verdict.
  case told
  /// It is that of the group.
  case group
  /// The follow-up says nothing.
  case silence

  package init(_ judged: JudgedOutcome?) {
    guard let judged else {
      self = .silence
      return
    }
    if judged.inheritedFrom != nil {
      self = .group
    } else if judged.outcome?.status != nil {
      self = .written
    } else {
      self = judged.status == .reported ? .told : .figures
    }
  }
}
