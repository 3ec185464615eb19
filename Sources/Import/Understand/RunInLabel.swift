import PromiseModel

/// A few words and a colon before a sentence that only say what it is about: "Synlighet: Polisen cyklar i centrum."
struct RunInLabel {
  let label: String
  let rest: String

  init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":"), text.distance(from: text.startIndex, to: colon) < 40 else { return nil }
    label = String(text[..<colon])
    rest = String(text[text.index(after: colon)...].trimmed)
    guard !rest.isEmpty, (1...4).contains(Words(label).count), rest.first?.isNumber == false || rest.contains(where: \.isWhitespace) else { return nil }
  }

  /// The sentence behind a label that names nobody.
  static func sentence(_ text: String, _ reader: GiverReader) -> String {
    guard let labelled = RunInLabel(text), labelled.rest.first?.isUppercase == true, reader.anywhere(in: Words(labelled.label)).isEmpty else { return text }
    return labelled.rest
  }
}
