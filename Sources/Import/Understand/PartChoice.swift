/// Settles which of all that looks like a promise is one: where a page lists its commitments, what its introduction
/// says of them is no other.
enum PartChoice {
  static func settle(_ page: inout ReadPage) {
    dropSummaries(&page)
    dropHeadings(&page)
    let tiers = tiers(of: page)
    let hasFirst = (tiers[1] ?? 0) > 0
    let outsideIntro = page.passages.count { passage in !passage.isIntro && passage.parts.contains { $0.kind == .commitment && $0.tier == 2 } }
    let toBeDone = page.passages.count { passage in !passage.isIntro && passage.parts.contains { $0.kind == .commitment && $0.tier == 3 } }
    // What an introduction promises in a sentence, and the rest of the page says what it is.
    let isOnlyAnnounced = outsideIntro == 0 && toBeDone > 1
    let hasSecond = (tiers[2] ?? 0) > 0 && !isOnlyAnnounced
    let promising = Set(page.passages.filter { $0.parts.contains { $0.kind == .commitment && $0.tier == 2 } }.map(\.sectionNumber))
    let sections = Set(page.passages.filter { $0.parts.contains { $0.kind == .commitment && $0.tier == 1 } }.map(\.sectionNumber))
    let inSentences = Set(
      page.passages.filter { passage in
        passage.section == .topic && !passage.isIntro && passage.parts.contains { $0.kind == .commitment && $0.tier == 3 && $0.givers?.isNamed == true }
      }.map(\.sectionNumber)
    ).count
    for index in page.passages.indices {
      let passage = page.passages[index]
      for number in passage.parts.indices where passage.parts[number].kind == .commitment {
        let tier = passage.parts[number].tier
        let isKept: Bool
        switch tier {
        case 1: isKept = true
        // "Polisen lovar dessutom att …" below a list.
        case 2 where !passage.isIntro && Self.more.isIn(Words(passage.parts[number].text)): isKept = true
        case 2:
          isKept = hasFirst ? !passage.isIntro && !sections.contains(passage.sectionNumber) && (passage.section == .topic || passage.section == .named) : !passage.isIntro || outsideIntro < 2 && !isOnlyAnnounced
        // "Polisen förbinder sig att … Kommunen å sin sida ska …"
        // Of a page that promises under one subject after the other, they are all meant to be done.
        case 3 where !hasFirst && hasSecond:
          isKept = (promising.contains(passage.sectionNumber) || promising.count > 1 && !passage.isIntro) && passage.parts[number].givers?.isEmpty == false
        // Subject after subject in sentences, and one of them in a list.
        case 3 where hasFirst && !hasSecond && inSentences > sections.count && passage.section == .topic:
          isKept = !passage.isIntro && !sections.contains(passage.sectionNumber) && passage.parts[number].givers?.isNamed == true
        // "Kommunen lovar … Polisen deltar …": what another does goes with what was promised before it.
        case 4 where hasSecond && number > 0:
          let before = page.passages[index].parts[number - 1]
          let (first, second) = (before.givers, passage.parts[number].givers)
          isKept = before.kind == .commitment && before.tier == 2 && first?.isNamed == true && second?.isNamed == true
            && (first?.police, first?.municipality) != (second?.police, second?.municipality)
        default: isKept = !hasFirst && !hasSecond
        }
        if !isKept { page.passages[index].parts[number].kind = .text }
      }
      if page.passages[index].parts.allSatisfy({ $0.kind == .text }) { page.passages[index].parts = [] }
    }
  }

  /// "Löfte 1: Lugnare trafik", and below it what each of them is to do: the heading only says what they are about.
  private static func dropHeadings(_ page: inout ReadPage) {
    var below: [Int: Int] = [:]
    for passage in page.passages where passage.role != .heading {
      below[passage.sectionNumber, default: 0] += passage.parts.count { $0.kind == .commitment && $0.tier == 1 && ($0.givers ?? passage.inherited)?.isNamed == true }
    }
    for index in page.passages.indices where page.passages[index].role == .heading && below[page.passages[index].sectionNumber, default: 0] > 0 {
      page.passages[index].parts = []
    }
  }

  private static let more = Phrases("lovar dessutom", "lovar också", "lovar även")

  private static func tiers(of page: ReadPage) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for part in page.passages.flatMap(\.parts) where part.kind == .commitment { counts[part.tier, default: 0] += 1 }
    return counts
  }

  /// What stands before a list in the same section only says in other words what the list does.
  private static func dropSummaries(_ page: inout ReadPage) {
    var lists: [Int: Int] = [:]
    for (index, passage) in page.passages.enumerated() where passage.block.isItem && passage.parts.contains(where: { $0.kind == .commitment && $0.tier == 1 }) {
      lists[passage.sectionNumber] = lists[passage.sectionNumber] ?? index
    }
    for index in page.passages.indices where !page.passages[index].block.isItem && !page.passages[index].isHeading {
      guard let list = lists[page.passages[index].sectionNumber] else { continue }
      for number in page.passages[index].parts.indices where page.passages[index].parts[number].tier == 1 {
        // A line without a verb beside a list is no part of it, before or after.
        let reason = page.passages[index].parts[number].reason
        if reason == .short || reason == .stated && index < list { page.passages[index].parts[number].kind = .text }
      }
    }
  }
}
