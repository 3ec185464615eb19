import Diagnostics
import Markdown
import PromiseModel
import Source

/// A commitment is read alone elsewhere: it begins with "Polisen", "Kommunen" or somebody's name only where they are to do
/// it, and where others of its document say who does them it does so too.
struct CommitmentOpening {
  /// Those who have a name of their own, and the names.
  let named: [(giver: Giver, names: [String])]

  func check(_ commitments: [(draft: CommitmentDraft, commitment: Commitment)], in body: DocumentBody, _ log: inout DiagnosticLog) {
    let areGiven = commitments.contains { !$0.commitment.givers.list.isEmpty }
    let areToldApart = commitments.contains { $0.draft.ownsGivers && $0.commitment.givers.list.count == 1 }
    for (draft, commitment) in commitments where body.markdown.blocks[commitment.excerpt.block].isWhole {
      switch commitment.givers {
      case .named(let givers):
        check(commitment, givers, &log)
        if areToldApart, !draft.ownsGivers, givers == [.police, .municipality] { checkBoth(commitment, &log) }
      case .notStated:
        if areGiven { checkMissing(commitment, &log) }
      case .unknown: break
      }
    }
  }

  private func check(_ commitment: Commitment, _ givers: [Giver], _ log: inout DiagnosticLog) {
    let name = commitment.excerpt.name
    if let word = Self.openingWord(of: name) {
      if !Self.isMeant(word, by: givers) {
        log.report(.openingNamesAnother, at: commitment.excerpt.spot, ["id": commitment.anchor, "word": word])
      }
    } else if let (giver, word) = opening(of: name), !givers.contains(giver), !(giver.isMunicipality && givers.contains(.municipality)) {
      log.report(.openingNamesAnother, at: commitment.excerpt.spot, ["id": commitment.anchor, "word": word])
    }
  }

  /// "Polisen kontrollerar farten" below a heading that gives all to both: who only takes part is named in the text.
  private func checkBoth(_ commitment: Commitment, _ log: inout DiagnosticLog) {
    let name = commitment.excerpt.name
    guard let word = Self.openingWord(of: name), Self.saysDeed(name.dropFirst(word.count)) else { return }
    let rest = name.dropFirst(word.count).lowercased()
    guard !Self.together.contains(where: rest.contains), !rest.contains(word == "Polisen" ? "kommun" : "polis"),
      !named.contains(where: { $0.names.contains { rest.contains($0.lowercased()) } })
    else { return }
    log.report(.openingNamesOne, at: commitment.excerpt.spot, ["id": commitment.anchor, "word": word])
  }

  private func checkMissing(_ commitment: Commitment, _ log: inout DiagnosticLog) {
    let name = commitment.excerpt.name
    let own = Self.openingWord(of: name).flatMap { Self.saysDeed(name.dropFirst($0.count)) ? $0 : nil }
    guard let word = own ?? opening(of: name)?.1 else { return }
    log.report(.giverNotWritten, at: commitment.excerpt.spot, ["id": commitment.anchor, "word": word])
  }

  /// Who is named at the start, as the one who does something there: "Åre sätter upp", and not "Åre torg".
  private func opening(of text: String) -> (Giver, String)? {
    for (giver, names) in named {
      for name in names where text.utf8.starts(with: name.utf8) && Self.saysDeed(text.dropFirst(name.count)) { return (giver, name) }
    }
    return nil
  }

  /// Whether what comes after a name is what it does.
  private static func saysDeed(_ rest: Substring) -> Bool {
    guard rest.first == " " else { return false }
    let next = rest.dropFirst().prefix { $0.isLetter }
    return next.first?.isLowercase == true
      && (next == "ska" || next.hasSuffix("r") && !["or", "ar"].contains(next.suffix(2)) && !noDeeds.contains(String(next)) || verbs.contains(String(next)))
  }

  private static let verbs: Set<String> = ["lovar", "ordnar", "startar", "lagar", "kontrollerar", "tar", "svarar", "deltar", "arbetar", "har"]
  private static let noDeeds: Set<String> = ["eller", "under", "över", "efter"]
  private static let together = ["tillsammans", "gemensam", "samverkan", "samarbet", "samråd", " vi "]

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
  var isMunicipality: Bool {
    switch self {
    case .municipality, .oneMunicipality: true
    case .police, .party: false
    }
  }
}
