import Edition
import PromiseModel
import Templates

/// How the site comes to what it says: where statuses are from, what is counted, what is not known, who answers.
struct MethodPage: Page {
  static let template = PageTemplate<MethodPage>(
    "method",
    [
      .record("page", of: PageFrame.form) { _, view in
        PageFrame(title: view.words[MethodWord.title], description: view.words[MethodWord.description])
      },
      .list("meanings", of: StatusMeaningRecord.form) { _, _ in StatusMeaningRecord.all(Status.allCases) },
      // The site's own rule, where a promise says nothing.
      .text("months") { _, view in
        view.formats.count(view.settings.followUpDue, MethodWord.monthsOne, MethodWord.monthsOther)
      },
      .text("heldFrom") { _, view in
        if case .from(let year) = view.settings.followUpsHeld { String(year) } else { nil }
      },
      .list("abbreviations", of: abbreviation) { _, view in view.edition.abbreviations.all },
      .flag("holdsNone") { _, view in view.settings.followUpsHeld == .never },
    ])

  private static let abbreviation = PageForm<Abbreviations.Entry>([
    .text("short") { entry, _ in entry.short },
    .text("meaning") { entry, _ in entry.meaning },
    .text("language") { entry, _ in entry.language },
  ])

  static func all(in plan: FilePlan) -> [MethodPage] { [MethodPage()] }

  var id: PageID { .method }
}

enum MethodWord: String, WordKey {
  case title = "method.title"
  case description = "method.description"
  case monthsOne = "method.months.one"
  case monthsOther = "method.months.other"

  var names: [String] { self == .title || self == .description ? [] : ["count"] }
}
