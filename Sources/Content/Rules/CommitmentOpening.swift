import Diagnostics
import Markdown
import PromiseModel
import Source

/// A commitment is read alone elsewhere: it begins with "Polisen", "Kommunen" or somebody's name only where they are to do
/// it.
struct CommitmentOpening {
  /// Those who have a name of their own, and the names.
  let named: [(giver: Giver, names: [String])]

  func check(_ commitments: [Commitment], in body: DocumentBody, _ log: inout DiagnosticLog) {
    for commitment in commitments where body.markdown.blocks[commitment.excerpt.block].isWhole { check(commitment, &log) }
  }

  private func check(_ commitment: Commitment, _ log: inout DiagnosticLog) {
    let name = commitment.excerpt.name
    guard case .named(let givers) = commitment.givers else { return }
    if let word = Self.openingWord(of: name) {
      if !Self.isMeant(word, by: givers) {
        log.report(.openingNamesAnother, at: commitment.excerpt.spot, ["id": commitment.anchor, "word": word])
      }
    } else if let (giver, word) = opening(of: name), !givers.contains(giver), !(giver.isMunicipality && givers.contains(.municipality)) {
      log.report(.openingNamesAnother, at: commitment.excerpt.spot, ["id": commitment.anchor, "word": word])
    }
  }

  /// Who is named at the start, as the one who does something there: "Åre sätter upp", and not "Åre torg".
  private func opening(of text: String) -> (Giver, String)? {
    for (giver, names) in named {
      for name in names where text.utf8.starts(with: name.utf8) {
        let rest = text.dropFirst(name.count)
        guard rest.first == " " else { continue }
        let next = rest.dropFirst().prefix { $0.isLetter }
        if next.first?.isLowercase == true, next == "ska" || next.hasSuffix("r") && !["or", "ar"].contains(next.suffix(2)) || Self.verbs.contains(String(next)) {
          return (giver, name)
        }
      }
    }
    return nil
  }

  private static let verbs: Set<String> = ["lovar", "ordnar", "startar", "lagar", "kontrollerar", "tar", "svarar", "deltar", "arbetar", "har"]

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

extension Giver {
  fileprivate var isMunicipality: Bool {
    switch self {
    case .municipality, .oneMunicipality: true
    case .police, .party: false
    }
  }
}
