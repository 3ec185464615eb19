import Diagnostics
import Markdown
import Source

/// A commitment is read alone elsewhere: it begins in upper case, unless a lead-in goes on in it ("Polisen lovar att:").
enum LowerCaseOpening {
  static func check(_ commitments: [CommitmentDraft], _ body: DocumentBody, _ log: inout DiagnosticLog) {
    for commitment in commitments {
      let block = body.markdown.blocks[commitment.block]
      guard !block.goesOnFromLeadIn, block.isWhole, block.text.first?.isLowercase == true else { continue }
      log.report(.lowerCaseCommitment, at: body.origin(block.place), ["id": commitment.anchor.value])
    }
  }
}
