/// One thing that is promised, with an identity that outlives the page.
package final class Commitment: Sendable {
  /// Its place in `Promise.commitments`.
  package struct ID: Sendable, Hashable {
    package let index: Int
    package init(_ index: Int) { self.index = index }
  }

  package enum Kind: String, Vocabulary {
    case commitment
    /// Shown with its parts, not counted.
    case group
    /// "Mål": it has an identity and may have an outcome, and is not counted.
    case aim
  }

  package let id: ID
  /// Kebab-case, unique in its document: also the anchor on its page.
  package let anchor: String
  package let kind: Kind
  package let excerpt: Excerpt
  package let givers: Givers
  package let focus: [FocusArea.ID]
  package let target: Target?
  package let unit: MeasureUnit?
  /// As written; nil: the end of the period.
  package let due: PartialDate?
  /// The commitment, group or aim that it stands in.
  package let parent: ID?

  package init(
    id: ID, anchor: String, kind: Kind, excerpt: Excerpt, givers: Givers, focus: [FocusArea.ID],
    target: Target?, unit: MeasureUnit?, due: PartialDate?, parent: ID?
  ) {
    self.id = id
    self.anchor = anchor
    self.kind = kind
    self.excerpt = excerpt
    self.givers = givers
    self.focus = focus
    self.target = target
    self.unit = unit
    self.due = due
    self.parent = parent
  }

  package var isCounted: Bool { kind == .commitment }
}
