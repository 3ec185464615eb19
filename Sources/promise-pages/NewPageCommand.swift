import Arguments
import Diagnostics
import Scaffold

/// `promise-pages new page`.
struct NewPageCommand: BeginningCommand {
  static let name = "new page"
  static let otherNames = ["page", "sida", "ny sida", "new sida"]
  static let summary = Wording(
    sv: "Börjar en fristående sida, till exempel om webbplatsen.", en: "Begins a free page, such as one about the site.")
  static let text = Wording(
    sv: """
      Sidan är ett utkast tills du tar bort raden draft: true.

        promise-pages new page om
        promise-pages new page "Kontakta oss"
      """,
    en: """
      The page is a draft until you delete the line draft: true.

        promise-pages new page om
        promise-pages new page "Kontakta oss"
      """)

  let options: BeginningOptions
  let beginning: any Beginning

  init(_ arguments: inout ArgumentReader) {
    let page = NameAndTitle(&arguments)
    beginning = NewPage(name: page.name, title: page.title)
    options = BeginningOptions(&arguments)
  }
}
