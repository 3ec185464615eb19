import Diagnostics
import Markdown
import PromiseModel
import Source

/// A commitment is read alone elsewhere: it begins with "Polisen" or "Kommunen" only where they are to do it.
enum CommitmentOpening {
  static func check(_ commitments: [Commitment], in body: DocumentBody, _ log: inout DiagnosticLog) {
    for commitment in commitments where body.markdown.blocks[commitment.excerpt.block].isWhole { check(commitment, &log) }
  }

  private static func check(_ commitment: Commitment, _ log: inout DiagnosticLog) {
    let name = commitment.excerpt.name
    if case .named(let givers) = commitment.givers, let word = openingWord(of: name), !isMeant(word, by: givers) {
      log.report(.openingNamesAnother, at: commitment.excerpt.spot, ["id": commitment.anchor, "word": word])
    }
  }

  private static let words = ["Polisen", "Kommunen", "Kommunerna"]

  /// The word at the start that names somebody, if there is one.
  private static func openingWord(of name: String) -> String? {
    words.first { word in
      name.utf8.starts(with: word.utf8) && name.prefix { $0.isLetter } == word
    }
  }

  private static func isMeant(_ word: String, by givers: [Giver]) -> Bool {
    givers.contains { giver in
      switch giver {
      case .police: word == "Polisen"
      case .municipality, .oneMunicipality: word != "Polisen"
      case .party: false
      }
    }
  }
}
