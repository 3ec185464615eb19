import Content
import PromiseModel
import Writers

/// The text of a follow-up that is begun: under each heading of the promise its commitments, each with what was
/// promised and what is known in a comment, and a paragraph to fill in.
struct FollowUpText {
  private let promise: PromiseOutline
  private let year: Int
  /// The follow-ups of earlier days, the latest first.
  private let earlier: [FollowUpOutline]
  private let areas: [String: String]

  /// - `all`: the follow-ups of the promise.
  /// - `areas`: the focus areas of the site.
  init(_ promise: PromiseOutline, of year: Int, after all: [FollowUpOutline], areas: [(slug: String, title: String)]) {
    self.promise = promise
    self.year = year
    earlier = all.filter { ($0.year ?? 0) <= year }.sorted { Self.order($0) > Self.order($1) }
    self.areas = Dictionary(areas.map { ($0.slug, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  /// A follow-up of a whole year comes after those of its parts.
  private static func order(_ followUp: FollowUpOutline) -> (Int, Int, Int) {
    (followUp.year ?? 0, followUp.part == nil ? 1 : 0, followUp.lastDay?.dayNumber ?? 0)
  }

  var written: String {
    var text = ScaffoldWords.followUpRemark + "\n"
    for (heading, commitments) in sections {
      if let heading { text += "\n## " + MarkdownText.escaped(heading) + "\n" }
      for commitment in commitments { text += "\n" + written(commitment) }
    }
    return text
  }

  // MARK: Headings

  /// The commitments under the headings of the promise; where it has but one, by focus area.
  private var sections: [(heading: String?, commitments: [CommitmentOutline])] {
    let hasOne = Set(promise.commitments.map(\.section)).count <= 1
    let byArea = promise.commitments.map { $0.focus.first.flatMap { areas[$0] } }
    let isByArea = hasOne && Set(byArea.compactMap(\.self)).count > 1
    let headings = isByArea ? byArea : promise.commitments.map(\.section)
    let hasHeadings = headings.contains { $0 != nil }
    var sections: [(heading: String?, commitments: [CommitmentOutline])] = []
    for (commitment, own) in zip(promise.commitments, headings) {
      let heading = own ?? (hasHeadings ? ScaffoldWords.otherSection : nil)
      if let index = sections.firstIndex(where: { $0.heading == heading }) {
        sections[index].commitments.append(commitment)
      } else {
        sections.append((heading, [commitment]))
      }
    }
    return sections
  }

  // MARK: Commitments

  private func written(_ commitment: CommitmentOutline) -> String {
    let remark = { (lines: [String]) in (["<!--"] + lines.map(MarkdownText.commented) + ["-->"]).joined(separator: "\n") + "\n" }
    let known = [lastKnown(of: commitment)].compactMap(\.self)
    switch commitment.kind {
    case .group: return remark([ScaffoldWords.group(commitment.id, commitment.words)] + known)
    case .aim: return remark([ScaffoldWords.aim(commitment.id, commitment.words)] + known)
    case .commitment:
      let lines = [ScaffoldWords.promised(commitment.words)] + facts(of: commitment) + known
      return remark(lines) + Mark.text(ScaffoldWords.outcome) + " {#" + commitment.id + "}\n"
    }
  }

  private func facts(of commitment: CommitmentOutline) -> [String] {
    let facts = [
      ScaffoldWords.by(commitment.givers), commitment.target.map { ScaffoldWords.target($0, commitment.unit) },
      commitment.due.map(ScaffoldWords.due),
    ].compactMap(\.self)
    return facts.isEmpty ? [] : [facts.joined(separator: " ")]
  }

  /// What the latest follow-up that tells of it says, of figures and verdicts.
  private func lastKnown(of commitment: CommitmentOutline) -> String? {
    for followUp in earlier {
      guard let told = followUp.told.first(where: { $0.id == commitment.id }) else { continue }
      let figure = told.figure.map { figure in
        let number = (figure.words.isEmpty ? "" : figure.words + " ") + figure.number.written
        let counted = commitment.unit.map { " " + $0.form(for: figure.number) } ?? ""
        return number + counted + (told.isSoFar ? " " + ScaffoldWords.sinceStart : "")
      }
      let said = [figure, told.status.map { "status=" + $0.rawValue }].compactMap(\.self)
      if said.isEmpty { continue }
      let when = [followUp.part, followUp.year.map(String.init)].compactMap(\.self).joined(separator: " ")
      return ScaffoldWords.lastKnown(said, when: when)
    }
    return nil
  }
}
