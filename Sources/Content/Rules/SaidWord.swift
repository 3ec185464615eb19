import PromiseModel

/// A word of a sentence, without the marks around it.
struct SaidWord {
  /// What a word may be a part of.
  struct Role: OptionSet {
    let rawValue: UInt8
    /// It begins a phrase before a number, or one of how often.
    static let phrase = Role(rawValue: 1)
    /// A number in letters.
    static let number = Role(rawValue: 2)
    /// The number behind it is its name: "väg 23".
    static let named = Role(rawValue: 4)
    static let doubt = Role(rawValue: 8)
  }

  /// In lower case.
  let text: String
  let shown: String
  /// Whether a mark behind it ends a part of the sentence.
  let endsClause: Bool
  let endsSentence: Bool
  let role: Role
  let beginsWithDigit: Bool
  /// The number that it is put together of others for: "trettiofem".
  let compound: Int?

  /// - `roles`: of the words that are looked for; of all others nothing is asked.
  private init(_ bytes: ArraySlice<UInt8>, before marks: ArraySlice<UInt8>, _ roles: [String: Role]) {
    shown = String(decoding: bytes, as: UTF8.self)
    text = shown.lowercased()
    endsClause = !marks.isEmpty
    endsSentence = marks.contains { ".!?".utf8.contains($0) }
    role = roles[text] ?? []
    beginsWithDigit = bytes.first?.isDigit == true
    compound = roles.isEmpty || self.role.contains(.number) || !Self.mayBeCompound(bytes) ? nil : NumberWord.compound(text)
  }

  /// Whether it is digits alone.
  var isNumber: Bool { beginsWithDigit && text.utf8.allSatisfy(\.isDigit) }
  var holdsDigit: Bool { text.utf8.contains(where: \.isDigit) }

  /// Whether it is a number in letters that is read by nobody: "sextiotvå", "hundrafemtio", "ett femtiotal".
  var isCompoundNumber: Bool {
    guard !role.contains(.number), compound == nil, text.utf8.count > 2 else { return false }
    let bytes = Array(text.utf8)
    return Self.tens.contains { bytes.starts(with: $0) } || Self.counts.contains { bytes.suffix($0.count).elementsEqual($0) }
  }

  private static let tens = (NumberWord.tens + ["tusen"]).map { Array($0.utf8) }

  /// "tjug", "fyra", "tvåh": the first four bytes in lower case as one number.
  private static let compounds = (NumberWord.tens + NumberWord.values.filter { $0.value < 10 }.map { $0.key + "hundra" }).map { firstFour(Array($0.utf8)[...]) }

  private static func firstFour(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var four: UInt32 = 0
    for byte in bytes.prefix(4) { four = four << 8 | UInt32(byte | 0x20) }
    return four
  }

  /// Told from the bytes, before a table of numbers is asked.
  private static func mayBeCompound(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count > 7 && compounds.contains(firstFour(bytes))
  }
  private static let counts = ["hundra", "tusen", "tal", "talet"].map { Array($0.utf8) }

  static func all(in text: String, _ roles: [String: Role]) -> [SaidWord] {
    let bytes = Array(text.utf8)
    var words: [SaidWord] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes.isBlank(at: index) {
      // A blank that does not break has two bytes.
      let end = index < bytes.count && bytes[index] == 0xA0 ? index - 1 : index
      if end > start, let word = word(bytes[start..<end], roles) { words.append(word) }
      start = index + 1
    }
    return words
  }

  private static func word(_ written: ArraySlice<UInt8>, _ roles: [String: Role]) -> SaidWord? {
    var word = written
    while let first = word.first, "([\"'-".utf8.contains(first) || word.isDash(at: word.startIndex) {
      word = word.dropFirst(first < 0x80 ? 1 : 3)
    }
    let end = word.endIndex
    while let last = word.last, ".,;:!?)]\"'-".utf8.contains(last) || word.count > 2 && word.isDash(at: word.endIndex - 3) {
      word = word.dropLast(last < 0x80 ? 1 : 3)
    }
    return word.isEmpty ? nil : SaidWord(word, before: written[word.endIndex..<end], roles)
  }

  /// The number that words begin with, in figures or in letters, what comes after it, and whether it is a share.
  /// - `asOne`: whether "en" and "ett" are one; else they only go with a word.
  static func number(at index: Int, in words: [SaidWord], asOne: Bool) -> (number: Quantity, end: Int, isShare: Bool)? {
    let word = words[index]
    if word.role.contains(.number), let number = NumberWord.values[word.text], asOne || number > 1 {
      return share(Quantity(number), at: index + 1, in: words)
    }
    if let number = word.compound { return share(Quantity(number), at: index + 1, in: words) }
    let isShare = word.text.last == "%"
    var digits = isShare ? String(word.text.dropLast()) : word.text
    guard word.beginsWithDigit, let number = try? Quantity.parse(Substring(digits)) else { return nil }
    var end = index + 1
    // Thousands have a blank before three more digits.
    while !isShare, end < words.count, !words[end - 1].endsClause, words[end - 1].isNumber, words[end].isNumber, words[end].text.count == 3, digits.count < 9 {
      digits += words[end].text
      end += 1
    }
    if isShare { return (number, end, true) }
    return share(end == index + 1 ? number : Quantity(Int(digits) ?? 0), at: end, in: words)
  }

  private static func share(_ number: Quantity, at end: Int, in words: [SaidWord]) -> (number: Quantity, end: Int, isShare: Bool) {
    let isShare = end < words.count && !words[end - 1].endsClause && ["%", "procent"].contains(words[end].text)
    return (number, isShare ? end + 1 : end, isShare)
  }
}

extension Array<UInt8> {
  /// A blank of ASCII, or the second byte of one that does not break.
  fileprivate func isBlank(at index: Int) -> Bool {
    self[index] <= 0x20 || self[index] == 0xA0 && index > 0 && self[index - 1] == 0xC2
  }
}

extension ArraySlice<UInt8> {
  /// Of dashes and quotation marks beyond ASCII.
  fileprivate func isDash(at index: Int) -> Bool {
    index + 2 < endIndex && self[index] == 0xE2 && self[index + 1] == 0x80
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
