/// The first tag that Markdown does not make, or that has in it what might run.
func firstUnsafeTag(in html: [UInt8]) -> String? {
  var rest = html[...]
  while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
    let close = rest[open...].firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
    let tag = String(decoding: rest[(open + 1)..<close], as: UTF8.self)
    guard close < rest.endIndex, tag == comment || isSafe(tag) else { return tag }
    rest = rest[(close + 1)...]
  }
  return nil
}

/// What stands in place of raw HTML, as cmark has it.
private let comment = "!-- raw HTML omitted --"

private let names: Set<String> = [
  "a", "blockquote", "br", "code", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "img", "li", "ol", "p",
  "pre", "strong", "table", "tbody", "td", "th", "thead", "tr", "ul",
]

private let attributes: Set<String> = [
  "align", "alt", "class", "height", "href", "id", "loading", "role", "scope", "src", "start", "tabindex", "title", "width",
]

private func isSafe(_ tag: String) -> Bool {
  let name = tag.drop { $0 == "/" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
  return names.contains(String(name)) && attributeNames(in: tag).allSatisfy(attributes.contains)
}

/// The names before each `="`, values passed over.
private func attributeNames(in tag: String) -> [String] {
  tag.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    .filter { $0.offset % 2 == 0 && $0.element.last == "=" }
    .map { $0.element.dropLast().split(separator: " ").last.map(String.init) ?? "" }
}
