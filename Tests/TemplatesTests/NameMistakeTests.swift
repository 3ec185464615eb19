import Diagnostics
import Testing

/// Names that mean nothing where they stand, or something else than they are used for.
@Suite struct NameMistakeTests {
  @Test(arguments: [
    Mistake("misspelt", "a {{ ◊nmae }}", is: .templateNameUnknown, suggesting: "name"),
    Mistake("like nothing", "{{◊population}}", is: .templateNameUnknown),
    Mistake(
      "in a section's tag", "{{#◊item}}{{name}}{{/item}}", is: .templateNameUnknown,
      suggesting: "items"),
    Mistake(
      "in an inverted section's tag", "{{^◊wods}}{{/wods}}", is: .templateNameUnknown,
      suggesting: "words"),
    Mistake(
      "in a question", "{{#◊itms?}}{{name}}{{/itms?}}", is: .templateNameUnknown, suggesting: "items"),
    Mistake(
      "with a question mark too many", "{{^◊items??}}{{/items??}}", is: .templateNameUnknown,
      suggesting: "items"),
    Mistake(
      "after a question", "{{#◊person?.name}}{{/person?.name}}", is: .templateNameUnknown,
      suggesting: "person"),
    Mistake("of a list, in its question", "{{#items?}}{{◊isLast}}{{/items?}}", is: .templateNameUnknown),
    Mistake("of a list, outside it", "{{#items}}{{/items}}{{◊isLast}}", is: .templateNameUnknown),
    Mistake(
      "of a list, misspelt", "{{#items}}{{◊isLst}}{{/items}}", is: .templateNameUnknown,
      suggesting: "isLast"),
    Mistake(
      "further out, misspelt", "{{#items}}{{◊shrp}}{{/items}}", is: .templateNameUnknown,
      suggesting: "sharp"),
    Mistake("after a dot", "å {{person.◊naem}}", is: .templateNameUnknown, suggesting: "name"),
    Mistake(
      "after two dots", "{{person.city.◊szie}}", is: .templateNameUnknown, suggesting: "size"),
    Mistake("after a dot, of the page", "{{person.◊sharp}}", is: .templateNameUnknown),
    Mistake(
      "in a section that is never there", "{{#no}}{{◊nmae}}{{/no}}", is: .templateNameUnknown,
      suggesting: "name"),
    Mistake(
      "in a partial", "{{>①p}}", ["p": "{{◊nmae}}"], is: .templateNameUnknown, suggesting: "name"),
    Mistake(
      "in a partial of a partial", "{{>①p}}", ["p": "{{>①q}}", "q": "{{◊nmae}}"],
      is: .templateNameUnknown, suggesting: "name"),
    Mistake(
      "in a parent", "{{<①p}}{{/p}}", ["p": "{{◊nmae}}"], is: .templateNameUnknown,
      suggesting: "name"),
    Mistake("in a default", "{{$a}}{{◊nmae}}{{/a}}", is: .templateNameUnknown, suggesting: "name"),
    Mistake(
      "in what fills a block, where the block is", "{{<p}}{{$a}}{{◊szie}}{{/a}}{{/p}}",
      ["p": "{{#person}}{{#city}}{{$a}}{{/a}}{{/city}}{{/person}}"],
      is: .templateNameUnknown, suggesting: "size"),
  ])
  func findsUnknownNames(_ mistake: Mistake) throws { try mistake.check() }

  @Test(arguments: [
    Mistake("a flag is printed", "{{◊yes}}", is: .templateFlagPrinted),
    Mistake("a question is printed", "{{◊items?}}", is: .templateFlagPrinted),
    Mistake("a list is printed", "{{◊items}}", is: .templateListPrinted),
    Mistake("a list of texts is printed", "{{◊words}}", is: .templateListPrinted),
    Mistake("a record is printed", "{{◊person}}", is: .templateRecordPrinted),
    Mistake("a record's record is printed", "{{◊person.city}}", is: .templateRecordPrinted),
    Mistake("a value has no parts", "{{◊name.first}}", is: .templateNameWithoutParts),
    Mistake("a flag has no parts", "{{#◊yes.no}}{{/yes.no}}", is: .templateNameWithoutParts),
    Mistake("a list has no parts", "{{◊items.name}}", is: .templateNameWithoutParts),
    Mistake("texts have no parts", "{{◊words.name}}", is: .templateNameWithoutParts),
    Mistake("a dot on the page", "{{◊.}}", is: .templateDotWithoutText),
    Mistake(
      "a dot in a list of records", "{{#items}}{{◊.}}{{/items}}", is: .templateDotWithoutText),
    Mistake("a dot for a value", "{{#name}}{{◊.}}{{/name}}", is: .templateDotWithoutText),
    Mistake(
      "a dot in a record in texts", "{{#words}}{{#person}}{{◊.}}{{/person}}{{/words}}",
      is: .templateDotWithoutText),
  ])
  func findsNamesOfAnotherKind(_ mistake: Mistake) throws { try mistake.check() }

  @Test func namesWhatIsThereInnermostFirst() throws {
    let log = Loading("{{#person}}{{#city}}{{population}}{{/city}}{{/person}}").log
    let diagnostic = try #require(log.diagnostics.first)
    let known = try #require(diagnostic.arguments["known"])
    #expect(known.hasPrefix("name, size, city, formerCity, sharp, "))
  }

  @Test func reportsAMistakeOnceHoweverOftenItIsIncluded() {
    let loading = Loading("{{>p}}{{>p}}{{#person}}{{>p}}{{/person}}", ["p": "{{nmae}}"])
    #expect(loading.log.diagnostics.count == 1)
  }

  @Test func goesOnAfterAnUnknownName() {
    let loading = Loading("{{aaa}}{{#yes}}{{bbb}}{{/yes}}{{>p}}", ["p": "{{ccc}}"])
    #expect(loading.log.diagnostics.map { $0.arguments["name"] } == ["aaa", "bbb", "ccc"])
  }
}
