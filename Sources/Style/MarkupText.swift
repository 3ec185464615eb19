/// All that a template can print: its own text, with marks in place of what is not known of the rest.
package struct MarkupText: Sendable {
  /// What stands in place of something unknown: control characters, which mean nothing in markup.
  enum Mark {
    /// Text, perhaps none.
    static let text: UInt8 = 0
    /// What is on either side may be without the other.
    static let turn: UInt8 = 1
    /// Elements, perhaps none.
    static let markup: UInt8 = 2
  }

  private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func append(_ literal: ArraySlice<UInt8>) { bytes += literal }
  package mutating func appendText() { bytes.append(Mark.text) }
  package mutating func appendMarkup() { bytes.append(Mark.markup) }
  package mutating func appendTurn() { bytes.append(Mark.turn) }
}
