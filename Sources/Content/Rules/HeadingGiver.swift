import Diagnostics
import Markdown
import PromiseModel
import Source

/// A heading that says who promises what stands below it ("Polisen lovar") says the same as `by`.
enum HeadingGiver {
  /// Tells of each such heading once; returns the commitments below those.
  static func check(
    _ commitments: [(draft: CommitmentDraft, commitment: Commitment)], in body: DocumentBody, _ log: inout DiagnosticLog
  ) -> Set<Commitment.ID> {
    let areGiven = commitments.contains { !$0.commitment.givers.list.isEmpty }
    var told: Set<Int> = []
    var below: Set<Commitment.ID> = []
    // Most commitments of a document stand below the same ones.
    var known: [Int: (heading: Int, isPolice: Bool)?] = [:]
    for (draft, commitment) in commitments where areGiven && !draft.ownsGivers {
      guard let around = body.markdown.blocks[draft.block].enclosing else { continue }
      let naming = known[around] ?? Self.naming(from: around, in: body.markdown.blocks)
      known[around] = .some(naming)
      guard let (heading, isPolice) = naming,
        !agree(commitment.givers, isPolice, draft.by, body.markdown.blocks[heading])
      else { continue }
      below.insert(commitment.id)
      guard told.insert(heading).inserted else { continue }
      let block = body.markdown.blocks[heading]
      log.report(
        .headingNamesAnother, at: body.origin(block.place),
        ["text": block.text, "giver": isPolice ? "police" : "municipality"])
    }
    return below
  }

  /// The nearest block, from one on outwards, that names one of them as who promises.
  private static func naming(from block: Int, in blocks: [Block]) -> (heading: Int, isPolice: Bool)? {
    var around: Int? = block
    while let index = around {
      if blocks[index].isHeading || blocks[index].kind == .leadIn, let isPolice = namesPolice(blocks[index].text) { return (index, isPolice) }
      around = blocks[index].enclosing
    }
    return nil
  }

  /// Whether `by` names who the heading does; both are right only where the heading itself gives to both.
  private static func agree(_ givers: Givers, _ isPolice: Bool, _ by: NameList?, _ heading: Block) -> Bool {
    guard case .named(let givers) = givers else { return givers == .unknown }
    guard givers.contains(where: { isPolice ? $0 == .police : $0.isMunicipality }) else { return false }
    return givers.count == 1 || by?.names.first.map { heading.place < $0.place } == true || givers.allSatisfy(\.isMunicipality)
  }

  /// Whether it is the police that a text says to promise; nil where it does not say so, or of others too.
  private static func namesPolice(_ text: String) -> Bool? {
    guard text.utf8.count <= longest, mayName(text) else { return nil }
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    guard words.count < 8, !words.contains(where: joining.contains) else { return nil }
    let police = words.contains { $0.hasPrefix("polis") }
    guard police != words.contains(where: { $0.hasPrefix("kommun") }) else { return nil }
    let names = police ? ["polisen"] : ["kommunen", "kommunerna"]
    for (word, next) in zip(words, words.dropFirst()) {
      if names.contains(word) && promising.contains(next) || promising.contains(word) && names.contains(next) { return police }
      if names.contains(where: { word == $0 + "s" }), promises.contains(next) { return police }
    }
    return nil
  }

  /// Whether "lovar", "löften" or "åtaganden" may stand in it, as nearly no heading has.
  private static func mayName(_ text: String) -> Bool {
    var (before, last) = (UInt8(0), UInt8(0))
    for byte in text.utf8 {
      let letter = byte | 0x20
      if before == UInt8(ascii: "l"), last == UInt8(ascii: "o"), letter == UInt8(ascii: "v") { return true }
      // The second byte of "ö" or "å".
      if last == 0xB6 && letter == UInt8(ascii: "f") || last == 0xA5 && letter == UInt8(ascii: "t") { return true }
      (before, last) = (last, letter)
    }
    return false
  }

  /// In bytes: a heading or a sentence that leads in.
  private static let longest = 80
  private static let promising: Set<String> = ["lovar", "åtar"]
  private static let promises: Set<String> = ["löfte", "löften", "åtagande", "åtaganden"]
  private static let joining: Set<String> = ["och", "samt", "tillsammans", "gemensamt", "med", "vi"]
}
