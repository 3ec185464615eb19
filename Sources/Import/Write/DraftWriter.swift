import PromiseModel
import Writers

/// A draft, and what became of what.
struct Draft: Sendable {
  var text = ""
  var commitments = 0
  var aims = 0
  var outcomes = 0
  var withoutGiver = 0
  /// How many things have to be filled in.
  var open = 0
  /// How many comments say what is likely.
  var proposals: Int {
    text.ranges(of: "<!-- Föreslaget: ").count + text.split(separator: "\n").count { $0.hasPrefix("# Föreslaget: ") }
  }
  /// What was made of a passage, by its number: ids, or the key that it became.
  var ids: [Int: [String]] = [:]
}

/// Writes a page as a document of the format.
struct DraftWriter {
  private let facts: PageFacts
  private(set) var draft = Draft()
  private var ids = CommitmentIDs()
  private var lines: [String] = []
  /// The headings that hold, outermost first: the source's level and the draft's.
  private var levels: [(wanted: Int, written: Int)] = []
  private var lastKind: LastBlock = .none
  private var parties: [(key: String, name: String)] = []

  private enum LastBlock { case none, item(depth: Int), other }

  init(_ facts: PageFacts) {
    self.facts = facts
    if facts.kind == .promise { collectParties() }
    writeBody()
    draft.text = FrontMatterText(facts, parties: parties, &draft).text + lines.joined(separator: "\n") + "\n"
  }

  // MARK: Body

  private mutating func writeBody() {
    for (index, passage) in facts.page.passages.enumerated() where !passage.isFrame && !passage.isValue && passage.role != .title {
      switch passage.role {
      case .heading: writeHeading(index, passage)
      case .picture: write(MarkdownText.comment("Bild: " + passage.block.text))
      case .title: break
      case .leadIn, .text, .group: writeText(index, passage)
      }
    }
  }

  /// A block of its own, with a blank line before it.
  private mutating func write(_ block: String) {
    if case .none = lastKind {} else { lines.append("") }
    lines.append(block)
    lastKind = .other
  }

  private mutating func writeHeading(_ index: Int, _ passage: Passage) {
    let wanted = passage.block.level.map { $0 > 6 ? 3 : max(2, $0) } ?? (passage.section == .promise && !isOwnKind(passage) ? 3 : 2)
    // What stood beside one another stands so in the draft, and no level is left out.
    while let last = levels.last, last.wanted >= wanted { levels.removeLast() }
    let level = (levels.last?.written ?? 1) + 1
    levels.append((wanted, level))
    write(String(repeating: "#", count: level) + " " + MarkdownText.escaped(passage.block.text) + attributes(of: index, passage))
  }

  /// Whether a heading itself opens the section that it stands in.
  private func isOwnKind(_ passage: Passage) -> Bool {
    let words = Words(passage.block.text)
    return SectionKind(heading: words, givers: GiverReader(placeNames: [])) == .promise
  }

  /// Of a heading: it is itself promised, or an outcome's.
  private mutating func attributes(of index: Int, _ passage: Passage) -> String {
    if facts.kind == .followUp { return "" }
    guard let part = passage.parts.first, part.kind == .commitment else { return "" }
    let (attributes, _) = commitment(part, index, passage)
    return attributes.replacing("}", with: " kind=commitment}")
  }

  private mutating func writeText(_ index: Int, _ passage: Passage) {
    if facts.kind == .followUp { return writeOutcome(index, passage) }
    let parts = passage.parts.isEmpty ? [Part(kind: .text, text: passage.block.text)] : passage.parts
    for (number, part) in parts.enumerated() {
      switch part.kind {
      case .text: writePiece(MarkdownText.escaped(part.text), passage)
      case .commitment:
        let (attributes, proposal) = commitment(part, index, passage)
        writePiece(MarkdownText.escaped(part.text) + attributes + proposal, passage)
        if !passage.rest.isEmpty, number == parts.count - 1 { lines += ["", "  " + MarkdownText.escaped(passage.rest)] }
      case .aim:
        draft.aims += 1
        let id = ids.make(of: part.text)
        draft.ids[index, default: []].append(id)
        writePiece(MarkdownText.escaped(part.text) + " {#" + id + " kind=aim}", passage)
      }
    }
  }

  /// A paragraph, or an item of the list that goes on.
  private mutating func writePiece(_ text: String, _ passage: Passage) {
    guard case .item(let depth, _) = passage.block.kind else { return write(text) }
    if case .item = lastKind {} else if case .none = lastKind {} else { lines.append("") }
    lines.append(String(repeating: "  ", count: min(depth, 12)) + "- " + text)
    lastKind = .item(depth: depth)
  }

  // MARK: Commitments

  private mutating func commitment(_ part: Part, _ index: Int, _ passage: Passage) -> (attributes: String, proposal: String) {
    let id = ids.make(of: part.text)
    draft.ids[index, default: []].append(id)
    if passage.role != .group { draft.commitments += 1 }
    var attributes = "#" + id
    var proposals: [String] = []
    if let givers = facts.givers(of: part, in: passage).flatMap(written) {
      attributes += " by=" + givers
    } else {
      draft.withoutGiver += 1
      proposals.append("by=both, om båda gör det; källan säger inte vem")
    }
    if let target = SaidTarget(Words(part.text)) {
      if target.isSure { attributes += " " + target.attributes } else { proposals.append(target.attributes) }
    }
    let proposal = proposals.isEmpty ? "" : " " + MarkdownText.comment("Föreslaget: " + proposals.joined(separator: "; "))
    return (" {" + attributes + "}", proposal)
  }

  /// Nil where none of them has a name that makes a key.
  private func written(_ givers: SaidGivers) -> String? {
    let own = givers.police && givers.municipality ? ["both"] : givers.police ? ["police"] : givers.municipality ? ["municipality"] : []
    // "Räddningstjänsten" at the beginning of a sentence is the same as inside one.
    let others = givers.others.map { Slug.make($0) }.filter { key in parties.contains { $0.key == key } }
    return own.isEmpty && others.isEmpty ? nil : (own + others).joined(separator: ",")
  }

  private mutating func collectParties() {
    for passage in facts.page.passages where !passage.isFrame {
      for part in passage.parts where part.kind == .commitment {
        for name in facts.givers(of: part, in: passage)?.others ?? [] where !parties.contains(where: { $0.name == name }) {
          let key = Slug.make(name)
          if !parties.contains(where: { $0.key == key }), !key.isEmpty { parties.append((key, name)) }
        }
      }
    }
  }

  // MARK: Outcomes

  private mutating func writeOutcome(_ index: Int, _ passage: Passage) {
    guard let pieces = facts.followUp?.pieces[index] else { return writePiece(MarkdownText.escaped(passage.block.text), passage) }
    for piece in pieces {
      guard let outcome = piece.outcome else {
        writePiece(MarkdownText.escaped(piece.text), passage)
        continue
      }
      draft.outcomes += 1
      draft.ids[index, default: []].append(outcome.commitment.id)
      writePiece(MarkdownText.escaped(piece.text) + attributes(of: outcome), passage)
    }
  }

  private func attributes(of outcome: FollowUpReading.Outcome) -> String {
    var attributes = "#" + outcome.commitment.id
    if let status = outcome.status { attributes += " status=" + status }
    if let figure = outcome.figure { attributes += " result=" + (figure.contains(" ") ? "\"" + figure + "\"" : figure) }
    if let unit = outcome.unit { attributes += " unit=" + unit }
    return " {" + attributes + "}" + (outcome.proposal.map { " " + MarkdownText.comment("Föreslaget: " + $0) } ?? "")
  }
}
