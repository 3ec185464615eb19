import PromiseModel

/// What one sentence counts up: "Polisen åtar sig att 1) besöka …, 2) delta … och 3) …".
struct CountedDeeds {
  /// Up to the first number.
  let lead: String
  let deeds: [String]

  init?(_ sentence: String) {
    var starts: [(mark: String.Index, text: String.Index)] = []
    var index = sentence.startIndex
    while let open = sentence[index...].firstIndex(where: { $0 == ")" }) {
      index = sentence.index(after: open)
      let written = Array(sentence[..<open].reversed().prefix { $0.isNumber || $0.isLetter })
      guard String(written.reversed()) == Self.mark(starts.count, like: starts.first.map { sentence[$0.mark...] }, written) else { continue }
      var mark = sentence.index(open, offsetBy: -written.count)
      if mark > sentence.startIndex, sentence[sentence.index(before: mark)] == "(" { mark = sentence.index(before: mark) }
      starts.append((mark, index))
    }
    guard starts.count > 1 else { return nil }
    lead = String(sentence[..<starts[0].mark].trimmed)
    deeds = starts.indices.map { number in
      let end = number + 1 < starts.count ? starts[number + 1].mark : sentence.endIndex
      return String(sentence[starts[number].text..<end].trimmed)
    }
    guard !lead.isEmpty, deeds.allSatisfy({ Words($0).count > 1 }) else { return nil }
  }

  /// "1", "2" or "a", "b": as the first of them is.
  private static func mark(_ number: Int, like first: Substring?, _ written: [Character]) -> String? {
    let isLetter = (first?.first { $0 != "(" } ?? written.first)?.isLetter ?? false
    guard isLetter else { return String(number + 1) }
    return number < 8 ? String(Array("abcdefgh")[number]) : nil
  }
}
