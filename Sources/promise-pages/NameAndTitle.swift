import Arguments

/// What something with a page of its own is called, in its address and above it.
struct NameAndTitle {
  let name: String
  let title: String?

  init(_ arguments: inout ArgumentReader) {
    name = arguments.requiredWord(
      .name, Wording(sv: "Namnet i adressen, eller titeln inom citattecken.", en: "The name in the address, or the title in quotation marks."))
    title = arguments.option("--title", .text, Wording(sv: "Titeln.\nAnnars namnet.", en: "The title.\nElse the name."))
  }
}
