import PromiseModel
import Templates

/// All municipalities in Swedish order, each with how it stands there.
struct MunicipalitiesPage: Page {
  static let template = "municipalities"
  static let shape = Shape(
    "municipalities",
    [
      "page": .record(PageFrame.shape), "search": .record(SearchRecord.shape), "count": .value,
      "letters": .list(LetterRecord.shape),
    ])

  static func all(in plan: FilePlan) -> [MunicipalitiesPage] { [MunicipalitiesPage()] }

  var id: PageID { .municipalities }

  func record(from view: Viewpoint) -> Record {
    var frame = PageFrame(
      title: view.words[PlaceWord.municipalities],
      description: view.words[OverviewWord.municipalitiesDescription])
    frame.policy = .searching
    let count = view.formats.count(
      view.site.facts.municipalities.count, OverviewWord.municipalitiesOne,
      OverviewWord.municipalitiesOther)
    return Record(
      Self.shape,
      [
        "page": .record(frame.record(from: view)), "search": .record(view.search),
        "count": .text(count),
        "letters": .list(view.letters()),
      ])
  }
}
