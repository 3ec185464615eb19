import Edition
import PromiseModel
import Templates

/// A letter of the alphabet and the municipalities below it.
enum LetterRecord {
  static let form = PageForm<LetterGroup>([
    .text("letter") { group, _ in group.letter },
    .list("municipalities", of: MunicipalityRecord.form) { group, view in group.municipalities.map(view.entry) },
  ])
}
