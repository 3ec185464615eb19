import Diagnostics
import Markdown
import Source

/// A commitment is read alone elsewhere: it begins in upper case, unless a lead-in goes on in it ("Polisen lovar att:").
enum LowerCaseOpening {
  static func check(_ commitments: [CommitmentDraft], _ body: DocumentBody, _ log: inout DiagnosticLog) {
    for commitment in commitments {
      let block = body.markdown.blocks[commitment.block]
      guard !block.goesOnFromLeadIn, block.isWhole, beginsInLowerCase(block.text) else { continue }
      log.report(.lowerCaseCommitment, at: body.origin(block.place), ["id": commitment.anchor.value])
    }
  }

  /// Words that are written so wherever they stand are none: `e-tjänst`, `iPhone`.
  private static func beginsInLowerCase(_ text: String) -> Bool {
    guard let first = text.first, first.isLowercase else { return false }
    let next = text.dropFirst().first
    return next != "-" && next != "\u{2011}" && next?.isUppercase != true
  }
}
