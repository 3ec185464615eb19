import Markdown
package import PromiseModel
import SafeHTML
import Source

/// What a promise says of one commitment, group or aim.
package struct CommitmentOutline: Sendable {
  package let id: String
  package let kind: Commitment.Kind
  /// Without markup, on one line.
  package let words: String
  /// The heading that it stands under, if any; one that is a commitment itself is none.
  package let section: String?
  /// As written in `by`; its own, or those of what is around it.
  package let givers: [String]
  /// Slugs.
  package let focus: [String]
  package let target: Target?
  package let unit: MeasureUnit?
  package let due: PartialDate?

  /// Whether something of its words is still to be filled in.
  package var isUnwritten: Bool { UnfinishedMark.isIn(words) }

  static func all(in document: PromiseDocument) -> [CommitmentOutline] {
    let drafts = document.commitments
    let groups = Set(drafts.lazy.filter { !$0.isAim }.flatMap { $0.ancestors(in: drafts) })
    let reader = CommitmentWords(document)
    return drafts.enumerated().map { index, draft in
      CommitmentOutline(
        id: draft.anchor.value, kind: draft.isAim ? .aim : groups.contains(index) ? .group : .commitment,
        words: reader.words(of: draft.block), section: reader.section(of: draft.block),
        givers: (draft.by ?? document.by)?.names.map { name in document.parties.first { $0.key.value == name.value }?.name ?? name.value } ?? [], focus: draft.focus?.names.map(\.value) ?? [],
        target: draft.target, unit: draft.unit, due: draft.due?.value)
    }
  }
}

/// Cuts out of a promise what is told of its commitments elsewhere.
private struct CommitmentWords {
  private let body: DocumentBody
  private let blocks: Set<Int>

  init(_ document: PromiseDocument) {
    body = document.body
    blocks = Set(document.commitments.map(\.block))
  }

  func words(of block: Int) -> String {
    let excerpt = ExcerptReader(body).excerpt(of: block, stoppingAt: blocks)
    let text = body.markdown.markup.plainText(of: excerpt.text)
    let parts = excerpt.isHeading ? [excerpt.name, text] : [text]
    return parts.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  func section(of block: Int) -> String? {
    var next = body.markdown.blocks[block].enclosing
    while let index = next {
      let block = body.markdown.blocks[index]
      if block.isHeading, !blocks.contains(index) { return block.text }
      next = block.enclosing
    }
    return nil
  }
}
