import PromiseModel
import Source

/// A commitment, group or aim with its references as written.
struct CommitmentDraft: Sendable {
  let anchor: Located<String>
  /// What the author says; a group is known by its parts.
  let isAim: Bool
  /// The number of its block.
  let block: Int
  /// Inherited where it is not its own; nil: the document's `by`.
  let by: NameList?
  /// Whether that is written on itself.
  let ownsGivers: Bool
  let focus: NameList?
  let target: Target?
  let unit: MeasureUnit?
  /// Whether a unit is written, though it may be one that can't be read.
  let namesUnit: Bool
  let due: Located<PartialDate>?
  /// The commitment or aim around it: its place among the drafts.
  let parent: Int?

  /// The commitments and aims around it, from the nearest: their places among the drafts.
  func ancestors(in drafts: [CommitmentDraft]) -> [Int] {
    var found: [Int] = []
    var next = parent
    while let index = next {
      found.append(index)
      next = drafts[index].parent
    }
    return found
  }
}
