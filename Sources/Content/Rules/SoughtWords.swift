import PromiseModel

/// Words without which a text says nothing against a figure beside it, looked for in the bytes of its markup: nearly no
/// text has them, and to read each word by word takes longer than all else that is asked of a follow-up.
enum SoughtWords {
  /// Whether a word for none may stand in it, or for some of several: "inga", "inte några", "två av tre".
  static func mayDeny(_ text: ArraySlice<UInt8>) -> Bool {
    var (namesSome, hasNot, isAfterNumber) = (false, false, false)
    return anyWord(of: text) { word, holdsDigit in
      if none.contains(word) || isAfterNumber && word == of { return true }
      if some.contains(word) { namesSome = true }
      if word == not { hasNot = true }
      isAfterNumber = holdsDigit || numbers.contains(word)
      return namesSome && hasNot
    }
  }

  /// Whether a word may stand in it that calls something off: "ställdes in", "inställda", "hölls aldrig", "uteblev".
  static func mayCallOff(_ text: ArraySlice<UInt8>) -> Bool {
    anyWord(of: text) { word, _ in
      never.contains(word) || word & firstSix == putOff
    }
  }

  /// Whether a number may stand in it, in figures or in letters.
  static func mayCount(_ text: ArraySlice<UInt8>) -> Bool {
    anyWord(of: text) { word, holdsDigit in
      holdsDigit || numbers.contains(word) || tens.contains(word & firstFive)
    }
  }

  /// Whether words may stand in it that say of something that it is not done: "är inte", "hann vi inte", "inget".
  static func maySayUndone(_ text: ArraySlice<UInt8>) -> Bool {
    var (isAfterVerb, isShort) = (false, false)
    return anyWord(of: text) { word, _ in
      if never.contains(word), isAfterVerb || isShort || word & firstSix != word { return true }
      isAfterVerb = verbs.contains(word)
      if word == fell { isShort = true }
      return nothing.contains(word) || word & firstSix == putOff
    }
  }

  /// Whether a word may stand in it that says of something that it is done: "klar", "genomförd", "uppfyllt".
  /// - `isWhole`: and one that says so of all of it.
  static func maySayDone(_ text: ArraySlice<UInt8>, isWhole: Bool) -> Bool {
    var (isDone, isOfAll) = (false, !isWhole)
    return anyWord(of: text) { word, _ in
      if !isOfAll, wholes.contains(word) { isOfAll = true }
      if !isDone, finished.contains(where: { word & $0.mask == $0.word }) { isDone = true }
      return isDone && isOfAll
    }
  }

  /// Whether a word may stand in it that counts from an earlier day: "hittills", "så långt", "sedan nyår", "totalt i år".
  static func mayCountFromBefore(_ text: ArraySlice<UInt8>) -> Bool {
    anyWord(of: text) { word, _ in sinceBefore.contains(word) }
  }

  // MARK: Words as numbers

  private static let none = ["inga", "ingen", "inget"].map(key)
  private static let some = ["några", "någon", "något"].map(key)
  private static let never = ["inte", "ej", "aldrig", "uteblev", "inställ"].map(key)
  private static let sinceBefore = ["hittills", "långt", "sedan", "totalt", "sammanlagt"].map(key)
  private static let nothing = ["inget", "ingenting"].map(key)
  private static let verbs = ["är", "har", "blev", "kunde", "genomfördes", "hölls", "gjordes", "arrangerades", "genomförde", "höll", "påbörjades"].map(key)
  private static let fell = key("hann")
  private static let wholes = ["helt", "fullt", "fullstän", "löftet", "åtagande", "målet"].map(key)
  private static let finished = ["klar", "genomför", "uppf", "uppn", "utför", "slutför", "färdig", "avslut", "gjor", "infri"].map { beginning in
    let word = key(beginning)
    return (word: word, mask: beginning.utf8.count >= 8 ? UInt64.max : (1 << UInt64(8 * beginning.utf8.count)) - 1)
  }
  private static let (not, of, putOff) = (key("inte"), key("av"), key("ställ"))
  private static let numbers = Set(NumberWord.values.keys.map(key))
  /// "trettiofem"
  private static let tens = Set(NumberWord.tens.map { key($0) & firstFive })
  private static let firstFive: UInt64 = 0xFF_FFFF_FFFF
  /// `ställ` has six bytes.
  private static let firstSix: UInt64 = 0xFFFF_FFFF_FFFF

  private static func key(_ word: String) -> UInt64 {
    var found: UInt64 = 0
    _ = anyWord(of: Array(word.utf8)[...]) { word, _ in
      found = word
      return false
    }
    return found
  }

  /// Whether one of the words between the tags is what is looked for. Each is its first eight bytes, in lower case (the
  /// letters of ASCII, and those of Swedish), and whether a digit stands in it.
  private static func anyWord(of text: ArraySlice<UInt8>, _ isSought: (UInt64, Bool) -> Bool) -> Bool {
    let bytes = text.span
    var (word, length, holdsDigit, isInTag) = (UInt64(0), UInt64(0), false, false)
    for index in bytes.indices {
      let byte = bytes[index]
      if isInTag {
        isInTag = byte != UInt8(ascii: ">")
      } else if byte.isOfWord {
        if length < 64 { word |= UInt64(byte | 0x20) << length }
        length += 8
        if byte < 0x3A { holdsDigit = true }
      } else {
        isInTag = byte == UInt8(ascii: "<")
        if length > 0, isSought(word, holdsDigit) { return true }
        (word, length, holdsDigit) = (0, 0, false)
      }
    }
    return length > 0 && isSought(word, holdsDigit)
  }
}

extension UInt8 {
  /// A letter or a digit of ASCII, or a byte of a letter beyond it.
  fileprivate var isOfWord: Bool {
    (0x61...0x7A).contains(self | 0x20) || (0x30...0x39).contains(self) || self >= 0x80
  }
}
