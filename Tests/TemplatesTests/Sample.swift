import SafeHTML
import Templates

/// One record with something of every kind: there, empty and missing.
enum Sample {
  static let city = Shape("city", ["name": .value, "size": .value])

  static let person = Shape(
    "person", ["name": .value, "city": .record(city), "formerCity": .record(city)])

  static let part = Shape("part", ["number": .value])

  static let item = Shape(
    "item", ["name": .value, "isLast": .flag, "parts": .list(part), "tags": .texts])

  static let shape = Shape(
    "page",
    [
      "name": .value, "sharp": .value, "markup": .value, "blank": .value, "blankMarkup": .value,
      "missing": .value,
      "yes": .flag, "no": .flag, "unset": .flag,
      "person": .record(person), "nobody": .record(person),
      "items": .list(item), "noItems": .list(item),
      "words": .texts, "noWords": .texts,
    ])

  static let record = Record(
    shape,
    [
      "name": "page", "sharp": .text("& \" < >"),
      "markup": .html(HTML(trusted: Array("<b>&amp;</b>".utf8))),
      "blank": "", "blankMarkup": .html(.empty),
      "yes": .flag(true), "no": .flag(false),
      "person": .record(
        Record(person, ["name": "Joe", "city": .record(Record(city, ["name": "Berg"]))])),
      "items": .list([
        Record(
          item,
          [
            "name": "one", "isLast": .flag(false), "parts": .list(parts("1", "2")),
            "tags": .texts(["x"]),
          ]),
        Record(item, ["name": "two", "isLast": .flag(true), "tags": .texts(["y", "z"])]),
      ]),
      "noItems": .list([]),
      "words": .texts(["a", "<b>", ""]), "noWords": .texts([]),
    ])

  private static func parts(_ numbers: TemplateValue...) -> [Record] {
    numbers.map { Record(part, ["number": $0]) }
  }
}

extension TemplateValue: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .text(text) }
}
