import PromiseModel
import Templates

/// A letter of the alphabet and the municipalities below it.
enum LetterRecord {
  static let shape = Shape(
    "letter", ["letter": .value, "municipalities": .list(MunicipalityRecord.shape)])
}

extension Viewpoint {
  /// All municipalities, letter by letter.
  func letters() -> [Record] {
    LetterGroup.all(in: site).map { group in
      Record(
        LetterRecord.shape,
        ["letter": .text(group.letter), "municipalities": .list(group.municipalities.map { entry($0) })])
    }
  }
}
