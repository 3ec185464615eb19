import Content
package import PromiseModel
import Writers

/// A whole site made of the starter: a folder of texts in which `{{name}}` stands for an answer. A line with the name
/// of something that is not known is left out; `{{no-publisher}}` stands for nothing, in a line that is there until somebody is known.
package struct StarterSite {
  private let values: [String: [String]]

  /// - `date`: today.
  package init(_ answers: SiteAnswers, on date: CalendarDate) {
    let isMunicipal = answers.municipalities.contains { $0.fullName == answers.publisher }
    let values: [String: String?] = [
      "title": answers.title, "base-url": answers.baseURL, "publisher": answers.publisher,
      "municipal-publisher": isMunicipal ? answers.publisher : nil,
      "other-publisher": isMunicipal ? nil : answers.publisher,
      "no-publisher": answers.publisher == nil ? "" : nil,
      // Somebody has to be in the examples.
      "example-publisher": answers.municipalities.first?.fullName ?? "Bergs kommun",
      "example": answers.municipalities.first?.slug ?? "berg", "this-year": String(date.year),
      // What is drawn up in the autumn is for the year to come.
      "promise-year": String(date.month > 6 ? date.year + 1 : date.year),
    ]
    var all = values.compactMapValues { $0.map { [$0] } }
    if !answers.municipalities.isEmpty { all["municipality"] = answers.municipalities.map(\.slug) }
    self.values = all
  }

  /// Texts filled in, tables and pictures as they are.
  package func filled(_ file: NewFile) -> NewFile {
    let isYAML = file.path.hasSuffix(".yaml")
    guard isYAML || file.path.hasSuffix(".md") else { return file }
    var isValue = isYAML
    var lines: [String] = []
    for (index, line) in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      // Between the fences stand values.
      if line == "---", !isYAML { isValue = index == 0 }
      if let line = filled(line, isValue ? YAMLValue.written : MarkdownText.escaped) { lines.append(line) }
    }
    return NewFile(file.path, lines.joined(separator: "\n"))
  }

  /// Nil for a line that is left out.
  private func filled(_ line: Substring, _ write: (String) -> String) -> String? {
    var filled = ""
    var rest = line
    while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
      guard let found = values[String(rest[open.upperBound..<close.lowerBound])] else { return nil }
      filled += rest[..<open.lowerBound] + found.map { $0.isEmpty ? "" : write($0) }.joined(separator: ", ")
      rest = rest[close.upperBound...]
    }
    return filled + rest
  }
}
