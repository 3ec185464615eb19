import Arguments
import Diagnostics
import Scaffold

/// `promise-pages new focus-area`.
struct NewFocusAreaCommand: BeginningCommand {
  static let name = "new focus-area"
  static let otherNames = ["focus-area", "focus", "new focus", "fokusområde", "nytt fokusområde", "new fokusområde"]
  static let summary = Wording(
    sv: "Börjar ett fokusområde, som löften sedan kan ange.", en: "Begins a focus area, which promises can name then.")
  static let text = Wording(
    sv: """
      Löften anger det med filens namn: focus=trygghet-i-centrum.

        promise-pages new focus-area "Trygghet i centrum"
      """,
    en: """
      Promises name it by its file: focus=trygghet-i-centrum.

        promise-pages new focus-area "Trygghet i centrum"
      """)

  let options: BeginningOptions
  let beginning: any Beginning

  init(_ arguments: inout ArgumentReader) {
    let area = NameAndTitle(&arguments)
    let summary = arguments.option(
      "--summary", .text, Wording(sv: "En mening om området.", en: "A sentence about the area."))
    beginning = NewFocusArea(name: area.name, title: area.title, summary: summary)
    options = BeginningOptions(&arguments)
  }
}
