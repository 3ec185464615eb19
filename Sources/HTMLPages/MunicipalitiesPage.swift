import Edition
import PromiseModel
import Templates

/// All municipalities in Swedish order, each with how it stands there.
struct MunicipalitiesPage: Page {
  static let template = PageTemplate<MunicipalitiesPage>(
    "municipalities",
    [
      .record("page", of: PageFrame.form) { _, view in
        PageFrame(
          title: view.words[PlaceWord.municipalities],
          description: view.words[OverviewWord.municipalitiesDescription], policy: .searching)
      },
      .record("search", of: SearchRecord.form) { _, _ in () },
      .text("count") { _, view in
        view.formats.count(
          view.site.municipalityIDs.count, OverviewWord.municipalitiesOne,
          OverviewWord.municipalitiesOther)
      },
      .list("letters", of: LetterRecord.form) { _, view in LetterGroup.all(in: view.site) },
    ])

  static func all(in plan: FilePlan) -> [MunicipalitiesPage] { [MunicipalitiesPage()] }

  var id: PageID { .municipalities }
}
