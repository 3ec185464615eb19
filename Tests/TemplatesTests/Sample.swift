import SafeHTML
import Templates

/// One subject with something of every kind: there, empty and missing.
struct Sample {
  struct City {
    var name = "Berg"
    var size: String?
  }

  struct Item {
    let name: String
    let isLast: Bool
    var parts: [String] = []
    let tags: [String]
  }

  static let city = Form<City, Void>([
    .text("name") { city, _ in city.name },
    .text("size") { city, _ in city.size },
  ])

  /// Of a name.
  private static let person = Form<String, Void>([
    .text("name") { name, _ in name },
    .record("city", of: city) { _, _ in City() },
    .record("formerCity", of: city) { _, _ in nil },
  ])

  private static let part = Form<String, Void>([.text("number") { number, _ in number }])

  private static let item = Form<Item, Void>([
    .text("name") { item, _ in item.name },
    .flag("isLast") { item, _ in item.isLast },
    .list("parts", of: part) { item, _ in item.parts },
    .texts("tags") { item, _ in item.tags },
  ])

  static let form = Form<Sample, Void>([
    .text("name") { _, _ in "page" },
    .text("sharp") { _, _ in "& \" < >" },
    .html("markup") { _, _ in HTML(trusted: Array("<b>&amp;</b>".utf8)) },
    .text("blank") { _, _ in "" },
    .html("blankMarkup") { _, _ in .empty },
    .text("missing") { _, _ in nil },
    .flag("yes") { _, _ in true },
    .flag("no") { _, _ in false },
    .record("person", of: person) { _, _ in "Joe" },
    .record("nobody", of: person) { _, _ in nil },
    .list("items", of: item) { _, _ in
      [
        Item(name: "one", isLast: false, parts: ["1", "2"], tags: ["x"]),
        Item(name: "two", isLast: true, tags: ["y", "z"]),
      ]
    },
    .list("noItems", of: item) { _, _ in [] },
    .texts("words") { _, _ in ["a", "<b>", ""] },
    .texts("noWords") { _, _ in [] },
  ])

  static let entry = Entry("main", form)
}
