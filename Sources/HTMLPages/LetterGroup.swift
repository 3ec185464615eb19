import Edition
import PromiseModel

/// The municipalities whose names begin with one letter.
struct LetterGroup: Sendable, Equatable {
  /// As it is shown, and as its anchor: `Å`.
  let letter: String
  private(set) var municipalities: [Municipality.ID]

  /// All municipalities in their own order, which is the Swedish one: each letter comes once.
  static func all(in site: Site) -> [LetterGroup] {
    var groups: [LetterGroup] = []
    for id in site.municipalityIDs {
      let letter = site[id].name.prefix(1).uppercased()
      if groups.last?.letter == letter {
        groups[groups.count - 1].municipalities.append(id)
      } else {
        groups.append(LetterGroup(letter: letter, municipalities: [id]))
      }
    }
    return groups
  }
}
