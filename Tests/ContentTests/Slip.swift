import Content
import Diagnostics
import Source
import Testing
@testable import TestSupport

/// A text of an author with something wrong in it, or nothing, and what is told of it.
struct Slip: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let file: String
  let text: MarkedText
  /// What is told at each `◊`, in order; of the whole file where there is none.
  let told: [String]
  let suggestion: String?
  let others: [String: String]

  init(
    _ name: String, in file: String = "promises/a.md", _ text: String, _ told: String..., suggestion: String? = nil,
    others: [String: String] = [:]
  ) {
    self.init(name, in: file, text, all: told, suggestion: suggestion, others: others)
  }

  init(
    _ name: String, in file: String, _ text: String, all told: [String], suggestion: String? = nil,
    others: [String: String] = [:]
  ) {
    testDescription = name
    self.file = file
    self.text = MarkedText(text)
    self.told = told
    self.suggestion = suggestion
    self.others = others
  }

  var expected: [String] {
    let places = text.places(of: "◊").map { ":\($0.line):\($0.column)" }
    return told.enumerated().map { index, told in "\(file)\(places.isEmpty ? "" : places[min(index, places.count - 1)]) \(told)" }
  }

  /// Whether that is told, and nothing else; and what is suggested, where that is said.
  /// - `inOrder`: whether the order is that of the marks, as it is where the causes stand first.
  func check(inOrder: Bool = false) {
    var fixture = Fixture(others)
    fixture.files[file] = text.text
    if inOrder {
      #expect(fixture.problems == expected)
    } else {
      #expect(fixture.problems.sorted() == expected.sorted())
    }
    if let suggestion { #expect(fixture.linked().log.sorted().compactMap(\.suggestion) == [suggestion]) }
  }
}
