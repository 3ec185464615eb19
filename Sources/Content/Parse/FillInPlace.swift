import Markdown

/// What somebody has written for words that were to come: `____`, `[antal]`, `(kompletteras)`, `…` alone.
enum FillInPlace {
  /// The signs that such begin with.
  static let signs = Array("_[{(.…".utf8.filter { $0 < 0x80 || $0 > 0xC0 })

  /// What begins with a sign, if it is one.
  static func range(at index: Int, in text: [UInt8]) -> Range<Int>? {
    switch text[index] {
    case UInt8(ascii: "_"): line(index, text)
    case UInt8(ascii: "["): bracket(index, text)
    case UInt8(ascii: "{"): brace(index, text)
    case UInt8(ascii: "("): promise(index, text)
    default: dots(index, text)
    }
  }

  // MARK: Lines to write on

  /// `____`; three in a line of their own make a rule, and three beside a word mark it.
  private static func line(_ index: Int, _ text: [UInt8]) -> Range<Int>? {
    var end = index
    var count = 0
    while end < text.count, text[end] == UInt8(ascii: "_") || text[end] == UInt8(ascii: "\\") {
      if text[end] == UInt8(ascii: "_") { count += 1 }
      end += 1
    }
    guard count > 2, index == 0 || text[index - 1] != UInt8(ascii: "_"), !text[..<index].endsInWord, !text[end...].beginsWithWord else { return nil }
    let isAlone = text[..<index].lineBefore.allSatisfy(\.isBlank) && text[end...].lineAfter.allSatisfy { $0.isBlank || $0 == UInt8(ascii: "_") }
    return isAlone ? nil : index..<end
  }

  // MARK: Words in brackets

  private static let fields: Set<String> = [
    "antal", "antalet", "datum", "namn", "kommun", "kommunen", "kommunens", "kommunnamn", "år", "årtal", "ort", "orten", "plats", "platsen",
    "titel", "rubrik", "text", "telefon", "telefonnummer", "mejl", "länk", "adress", "belopp", "summa", "person", "ange", "skriv",
    "infoga", "lägg", "komplettera", "kompletteras", "sammanfattning", "roll", "beskrivning", "bildtext", "månad", "dag", "enhet", "resultat",
  ]

  /// `{antal}` within a line; at its end it may be meant for an id, which is told of as that.
  private static func brace(_ index: Int, _ text: [UInt8]) -> Range<Int>? {
    let inner = text[(index + 1)...].prefix(30).prefix { $0 >= 0x80 || (0x61...0x7A).contains($0) }
    guard inner.endIndex < text.count, text[inner.endIndex] == UInt8(ascii: "}"), text[..<index].last == UInt8(ascii: " "),
      text[(inner.endIndex + 1)...].lineAfter.contains(where: { !$0.isBlank }), fields.contains(String(decoding: inner, as: UTF8.self))
    else { return nil }
    return index..<(inner.endIndex + 1)
  }

  /// `[antal]`, `[kommunens namn]`: no link and no picture.
  private static func bracket(_ index: Int, _ text: [UInt8]) -> Range<Int>? {
    let inner = text[(index + 1)...].prefix(60).prefix { $0 != UInt8(ascii: "]") && $0 >= 0x20 && $0 != UInt8(ascii: "[") }
    guard inner.endIndex < text.count, text[inner.endIndex] == UInt8(ascii: "]"), !"[!]".utf8.contains(text[..<index].last ?? 0),
      text[(inner.endIndex + 1)...].first.map({ !"([:]".utf8.contains($0) }) ?? true
    else { return nil }
    let words = String(decoding: inner, as: UTF8.self).lowercased().split { !$0.isLetter }
    guard words.count < 6, let first = words.first, fields.contains(String(first)) else { return nil }
    return index..<(inner.endIndex + 1)
  }

  private static let promises = ["kompletteras", "fylls i", "fylls på", "text kommer", "infogas", "mer kommer", "läggs till senare"]

  /// `(kompletteras senare)`.
  private static func promise(_ index: Int, _ text: [UInt8]) -> Range<Int>? {
    let inner = text[(index + 1)...].prefix(40).prefix { $0 != UInt8(ascii: ")") && $0 >= 0x20 }
    guard inner.endIndex < text.count, text[inner.endIndex] == UInt8(ascii: ")") else { return nil }
    let words = String(decoding: inner, as: UTF8.self).lowercased()
    guard let start = promises.first(where: words.hasPrefix) else { return nil }
    let rest = words.dropFirst(start.count)
    return rest.isEmpty || rest.hasPrefix(" senare") || rest.hasPrefix(" inom") || rest.hasPrefix(" när") || rest == "." ? index..<(inner.endIndex + 1) : nil
  }

  // MARK: Dots

  private static let before: Set<String> = ["minst", "högst", "ca", "cirka", "totalt", "sammanlagt", "omkring", "den", "kl", "antal", "drygt"]

  /// `…` and `...` for all that a line, a point or a value says, and for a figure: "minst … kontroller".
  private static func dots(_ index: Int, _ text: [UInt8]) -> Range<Int>? {
    let rest = text[index...]
    // Nearly all end a sentence.
    if rest.first == UInt8(ascii: "."), rest.dropFirst().first != UInt8(ascii: ".") { return nil }
    let end = rest.starts(with: "…".utf8) ? index + 3 : rest.prefix { $0 == UInt8(ascii: ".") }.endIndex
    guard end - index > 2, end <= text.count else { return nil }
    if isAlone(text[..<index].lineBefore, text[end...].lineAfter) { return index..<end }
    let words = text[..<index].suffix(16)
    guard words.last == UInt8(ascii: " "), let word = String(decoding: words, as: UTF8.self).split(separator: " ").last else { return nil }
    return before.contains(word.lowercased()) ? index..<end : nil
  }

  /// Whether nothing but the sign of a list, a heading or a key stands before it, and an attribute block behind.
  private static func isAlone(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
    let start = before.reversed().drop { $0.isBlank || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    let isFirst = start.first.map { sign in
      sign == UInt8(ascii: ":") || "-*+#.".utf8.contains(sign) && start.allSatisfy { "-*+#. ".utf8.contains($0) || (0x30...0x39).contains($0) }
    } ?? true
    let end = after.drop { $0.isBlank || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    return isFirst && (end.isEmpty || ",}".utf8.contains(end.first ?? 0) || end.starts(with: "{#".utf8))
  }
}

extension ArraySlice<UInt8> {
  /// What stands before its end on the same line, and after its start: no more than tells what it is, as lines may be
  /// long.
  fileprivate var lineBefore: ArraySlice<UInt8> {
    let near = suffix(200)
    return near[(near.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? near.startIndex)...]
  }
  fileprivate var lineAfter: ArraySlice<UInt8> { prefix(200).prefix { $0 != 0x0A && $0 != 0x0D } }

  fileprivate var endsInWord: Bool { last.map(\.isOfWord) ?? false }
  fileprivate var beginsWithWord: Bool { first.map(\.isOfWord) ?? false }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
  fileprivate var isOfWord: Bool { self >= 0x80 || (0x61...0x7A).contains(self | 0x20) || (0x30...0x39).contains(self) || self == UInt8(ascii: "/") }
}
