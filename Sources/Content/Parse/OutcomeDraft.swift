import Diagnostics
import Markdown
import PromiseModel
import Source

/// A block of a follow-up with an id, and what is said of it.
struct OutcomeDraft: Sendable {
  let id: Located<String>
  let block: Int
  let status: Located<Status>?
  let result: Located<Measure>?
  let soFar: Located<Measure>?
  let unit: Located<MeasureUnit>?
  /// Whether a unit is written, though it may be one that can't be read.
  let namesUnit: Bool
  /// Whether a verdict or a figure is written, though it may be one that can't be read.
  let isJudged: Bool

  /// Where it says something that only an outcome can, if it does.
  var claim: Place? { status?.place ?? result?.place ?? soFar?.place }
}

extension OutcomeDraft {
  /// Reads every block with an id; which of them are outcomes is known when the promise is.
  static func read(_ body: DocumentBody, _ log: inout DiagnosticLog) -> (outcomes: [OutcomeDraft], focus: [NameList]) {
    var outcomes: [OutcomeDraft] = []
    var focus: [NameList] = []
    for (index, block) in body.markdown.blocks.enumerated() {
      var attributes = AttributeReader(block, file: body.file)
      guard let id = block.id else {
        // What a heading says of focus areas sorts the text for its author; it is checked, no more.
        if let names = attributes.names("focus", &log) { focus.append(names) }
        attributes.finish(elsewhere: AttributeKeys.outcome + AttributeKeys.given, &log)
        continue
      }
      if block.isHeading, let names = attributes.names("focus", &log) { focus.append(names) }
      outcomes.append(
        OutcomeDraft(
          id: id, block: index, status: attributes.choice("status", of: Status.written, &log),
          result: attributes.measure("result", &log), soFar: attributes.measure("so-far", &log),
          unit: attributes.unit(&log), namesUnit: attributes.place(of: "unit") != nil,
          isJudged: ["status", "result", "so-far"].contains { attributes.place(of: $0) != nil }))
      attributes.finish(elsewhere: AttributeKeys.given + AttributeKeys.commitment, &log)
    }
    return (outcomes, focus)
  }
}
